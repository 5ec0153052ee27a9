import { CONTRADICTORY, type Diagram } from '../compile/diagram.ts';
import type { Work } from '../compile/work.ts';
import type { Box } from './box.ts';

/** The terminals that some case of the box ends in, contradictions left out. */
export function endsWithin({ root, fact, base, kids }: Diagram, box: Box, work: Work): Set<number> {
  const ends = new Set<number>();
  const seen = new Set<number>();
  const open = [root];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (reference < 0 && ~reference !== CONTRADICTORY) ends.add(~reference);
    if (reference < 0 || seen.has(reference)) continue;
    seen.add(reference);
    const children = kids.subarray(base[reference], base[reference + 1] ?? kids.length);
    work.spend(children.length);
    const cells = box.get(fact[reference] ?? -1);
    for (const cell of cells ?? children.keys()) open.push(children[cell] ?? ~CONTRADICTORY);
  }
  return ends;
}
