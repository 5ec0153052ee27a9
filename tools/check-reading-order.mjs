/*
 * Checks who imports whom. The order of the server's modules is the one in server/src/reading-order.ts, nowhere else.
 *   node tools/check-reading-order.mjs [root]
 */
import { relative, resolve } from 'node:path';
import { CLONE } from './ensure.mjs';
import { runMain } from './processes/cannot-start.mjs';
import { judgeImport, readModules } from './reading-order/judge-import.mjs';
import { listImports, listSources } from './reading-order/list-imports.mjs';

const root = resolve(process.argv[2] ?? CLONE);

await runMain(async () => {
  const modules = readModules(root);
  const files = ['policy/src', 'server/src', 'web/src'].flatMap((folder) => listSources(root, folder));
  const faults = files.flatMap((file) =>
    listImports(file).flatMap(({ target, line }) => {
      const fault = judgeImport(relative(root, file), relative(root, target), modules);
      return fault ? [`${relative(root, file)}:${line}  ${fault}`] : [];
    }),
  );
  for (const fault of faults) console.error(fault);
  console.log(`reading order: ${files.length} files, ${modules.length} modules, ${faults.length} faults`);
  return faults.length > 0 ? 1 : 0;
});
