/*
 * Prints the figures that say whether the house is in order, and fails where one is worse than its bound.
 *   node tools/house.mjs [root]
 */
import { resolve } from 'node:path';
import { CLONE } from './ensure.mjs';
import { bounds } from './house/bounds.mjs';
import { measures } from './house/measures.mjs';
import { isBroken, printTable } from './house/print-table.mjs';
import { runMain } from './processes/cannot-start.mjs';
import { readTree } from './sources/read-tree.mjs';

const root = resolve(process.argv[2] ?? CLONE);

await runMain(async () => {
  const tree = readTree(root, ['policy', 'queue', 'server', 'web', 'tools', 'bench', 'GLOSSARY.md']);
  const rows = Object.entries(measures).map(([name, measure]) => {
    const { figure, found = [] } = measure(tree);
    return { name, figure, bound: bounds[name] ?? 0, found };
  });
  console.log(printTable(rows));
  return rows.some(isBroken) ? 1 : 0;
});
