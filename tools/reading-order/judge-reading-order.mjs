import { listImports } from '../sources/list-imports.mjs';
import { isSource } from '../sources/read-tree.mjs';
import { judgeParts } from './judge-parts.mjs';
import { judgeServerImport } from './judge-server-import.mjs';
import { judgeWebImport, layersOfWeb } from './judge-web-import.mjs';
import { judgeDeskList, judgeModuleList, judgeRoomsOfApi, readDeskModules, readModules } from './read-modules.mjs';

/**
 * @param {import('../sources/read-tree.mjs').Tree} tree
 * @returns {{ faults: string[], modules: number }}
 */
export function judgeReadingOrder(tree) {
  const modules = readModules(tree);
  const desk = readDeskModules(tree);
  const layers = layersOfWeb(desk);
  const judge = (/** @type {string} */ file, /** @type {string} */ target) =>
    judgeParts(file, target) ?? judgeServerImport(file, target, modules) ?? judgeWebImport(file, target, layers);
  const imports = [...tree].flatMap(([file, text]) =>
    isSource(file) ? listImports(file, text).map((found) => ({ ...found, file })) : [],
  );
  const faults = imports.flatMap(({ file, target, line }) => {
    const fault = judge(file, target);
    return fault ? [`${file}:${line}  ${fault}`] : [];
  });
  return {
    faults: [
      ...judgeModuleList(tree, modules),
      ...judgeDeskList(tree, desk, modules),
      ...judgeRoomsOfApi(tree, modules),
      ...faults,
    ],
    modules: modules.length,
  };
}
