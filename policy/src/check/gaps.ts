import type { Compiled, CompiledRule } from '../compile/compile-model.ts';
import { CONTRADICTORY } from '../compile/diagram.ts';
import type { Report } from '../finding.ts';
import { type Box, boxesTo, describeBox } from './boxes.ts';

const MOST_SHOWN = 20;

/** Reports the consistent cases that no rule answers, at the table whose rules come closest. */
export function reportGaps(compiled: Compiled, report: Report): void {
  const { diagram, spaces } = compiled;
  const isGap = (terminal: number): boolean => terminal !== CONTRADICTORY && diagram.terminals[terminal]?.length === 0;
  const boxes = boxesTo(diagram, isGap, MOST_SHOWN + 1);
  for (const box of boxes.slice(0, MOST_SHOWN)) {
    report.add(
      { table: closestTable(box, compiled) },
      'gap',
      `no rule answers ${describeBox(box, spaces)}: add a rule for it`,
    );
  }
  if (boxes.length > MOST_SHOWN) report.add({}, 'gap', `there are more gaps than the ${MOST_SHOWN} shown`);
}

function closestTable(box: Box, { model, rules }: Compiled): string | null {
  let closest: CompiledRule | null = null;
  let fewest = Infinity;
  for (const rule of rules) {
    const misses = rule.conditions.filter(
      ({ fact, mask }) => box.get(fact)?.every((cell) => mask[cell] === 0) ?? false,
    );
    // The type comes first: a rule about another type is never the closest.
    const weight = misses.length + (misses.some(({ fact }) => fact === 0) ? 1000 : 0);
    if (weight >= fewest) continue;
    fewest = weight;
    closest = rule;
  }
  return closest === null ? null : (model.tables[closest.table]?.name ?? null);
}
