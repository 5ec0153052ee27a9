/*
 * Checks who imports whom. The order of the modules is that of server/src/modules.ts and of web/src/modules.ts, nowhere else.
 *   node tools/check-reading-order.mjs [root]
 */
import { resolve } from 'node:path';
import { CLONE } from './ensure.mjs';
import { runMain } from './processes/cannot-start.mjs';
import { judgeReadingOrder } from './reading-order/judge-reading-order.mjs';
import { readTree } from './sources/read-tree.mjs';

const root = resolve(process.argv[2] ?? CLONE);

await runMain(async () => {
  const { faults, modules } = judgeReadingOrder(readTree(root, ['policy/src', 'queue/src', 'server/src', 'web/src']));
  for (const fault of faults) console.error(fault);
  console.log(`reading order: ${modules} modules, ${faults.length} faults`);
  return faults.length > 0 ? 1 : 0;
});
