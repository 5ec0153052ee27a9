import { isTest } from '../sources/read-tree.mjs';
import { counted } from './measure.mjs';

const TESTS = /^(?:server\/test)\//;

/** Tests that lie in no module's folder. @type {import('./measure.mjs').Measure} */
export function testsInNoFolder(tree) {
  return counted([...tree.keys()].filter((path) => TESTS.test(path) && path.split('/').length === 3));
}

/** What tests share lies in `help/`, and no test does. @type {import('./measure.mjs').Measure} */
export function helpersElsewhere(tree) {
  const files = [...tree.keys()].filter(
    (path) => TESTS.test(path) && path.split('/').length > 3 && /\.tsx?$/.test(path),
  );
  return counted(files.filter((path) => path.startsWith('server/test/help/') === isTest(path)));
}
