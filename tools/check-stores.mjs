/*
 * Checks who speaks SQL, and who writes which table.
 *   node tools/check-stores.mjs [root]
 */
import { resolve } from 'node:path';
import { CLONE } from './ensure.mjs';
import { runMain } from './processes/cannot-start.mjs';
import { readTree } from './sources/read-tree.mjs';
import * as allowances from './stores/allowances.mjs';
import { judgeStores } from './stores/judge-stores.mjs';

const root = resolve(process.argv[2] ?? CLONE);

await runMain(async () => {
  const faults = judgeStores(readTree(root, ['server/src']), allowances);
  for (const fault of faults) console.error(fault);
  const allowed = allowances.sqlOutsideStores.length + allowances.foreignWrites.length;
  console.log(`stores: ${faults.length} faults, ${allowed} allowed still`);
  return faults.length > 0 ? 1 : 0;
});
