/* What `npm run house` measures, in the order it prints. Each has its bound in bounds.mjs. */
import * as allowances from '../stores/allowances.mjs';
import { citations } from './citations.mjs';
import { circlesOfFiles, foldersInCircles } from './circles.mjs';
import { flatFolders } from './flat-folders.mjs';
import { knownFallbacks } from './known-fallbacks.mjs';
import { largeModules, longestFile, longFiles } from './lines.mjs';
import { linesPerOperation } from './lines-per-operation.mjs';
import { counted } from './measure.mjs';
import { largeForAReason, otherStems } from './reasons.mjs';
import { sharedPlaces } from './shared-places.mjs';
import { foreignStems } from './stems.mjs';
import { helpersElsewhere, testsInNoFolder } from './tests-by-module.mjs';

/** @type {Readonly<Record<string, import('./measure.mjs').Measure>>} */
export const measures = {
  'circles of files, policy': circlesOfFiles('policy/src'),
  'circles of files, queue': circlesOfFiles('queue/src'),
  'circles of files, server': circlesOfFiles('server/src'),
  'circles of files, web': circlesOfFiles('web/src'),
  'folders in circles, policy': foldersInCircles('policy/src'),
  'folders in circles, queue': foldersInCircles('queue/src'),
  'folders in circles, server': foldersInCircles('server/src'),
  'folders in circles, web': foldersInCircles('web/src'),
  'folders of more than 25 files': flatFolders,
  'modules of more than 3,500 lines without a reason': largeModules(largeForAReason),
  'files of more than 250 lines': longFiles,
  'lines of the longest file': longestFile,
  'lines of openapi.json an operation': linesPerOperation('server/openapi.json'),
  'lines of schema.d.ts an operation': linesPerOperation('web/src/api/schema.d.ts'),
  'shared places for a new module': sharedPlaces,
  'stems that are no module': foreignStems(otherStems),
  'tests in no folder': testsInNoFolder,
  'helpers of tests outside test/help, tests in it': helpersElsewhere,
  'unknown values shown as a known word': knownFallbacks,
  'citations of a specification by number': citations,
  'files that speak SQL outside a store': () => counted([...allowances.sqlOutsideStores]),
  'tables written by another module': () => counted([...allowances.foreignWrites]),
};
