import { buildDiagram } from '../compile/build-diagram.ts';
import { type Compiled, type CompiledRule, ruleLines } from '../compile/compile-model.ts';
import { CONTRADICTORY, type Diagram } from '../compile/diagram.ts';
import type { Report } from '../finding.ts';
import { type Box, boxesTo, describeBox, meetsBox } from './boxes.ts';

const MOST_SHOWN = 20;
const MOST_TRIED = 1000;
const FAR = 10_000;

/** Reports the consistent cases that no rule answers, at the table whose rules come closest. */
export function reportGaps(compiled: Compiled, report: Report): void {
  const boxes = gapBoxes(compiled);
  for (const box of boxes.slice(0, MOST_SHOWN)) {
    const cases = describeBox(box, compiled.spaces);
    report.add({ table: closestTable(box, compiled) }, 'gap', `no rule answers ${cases}: add a rule for it`);
  }
  if (boxes.length > MOST_SHOWN) report.add({}, 'gap', `there are more gaps than the ${MOST_SHOWN} shown`);
}

function gapBoxes(compiled: Compiled): Box[] {
  const proven = boxesTo(compiled.diagram, isGap(compiled.diagram), MOST_SHOWN + 1);
  if (proven.length === 0) return [];
  // The rules alone give fewer, plainer boxes: contradictions would split them by facts that have nothing to do with it.
  const sizes = compiled.spaces.map((space) => space.size);
  const rulesAlone = buildDiagram(ruleLines(compiled.model, compiled.rules), sizes);
  if (rulesAlone === null) return proven;
  const isReal = (box: Box): boolean => meetsBox(compiled.consistency, box, (end) => end !== CONTRADICTORY);
  const plain = boxesTo(rulesAlone, isGap(rulesAlone), MOST_TRIED).filter(isReal);
  return plain.length > 0 ? plain : proven;
}

function isGap(diagram: Diagram): (terminal: number) => boolean {
  return (terminal) => terminal !== CONTRADICTORY && diagram.terminals[terminal]?.length === 0;
}

/**
 * The table of the rule with the fewest misses, and of these the one that meets most. A rule of another type (the first
 * fact) is not close; where all are, the first table is the place for a new rule.
 */
function closestTable(box: Box, { model, rules }: Compiled): string | null {
  let closest: CompiledRule | null = null;
  let best = -FAR;
  for (const rule of rules) {
    const misses = rule.conditions.filter(
      ({ fact, mask }) => box.get(fact)?.every((cell) => mask[cell] === 0) ?? false,
    );
    const met = rule.conditions.length - misses.length;
    const fit = met - 100 * misses.length - (misses.some(({ fact }) => fact === 0) ? FAR * 2 : 0);
    if (fit <= best) continue;
    best = fit;
    closest = rule;
  }
  return model.tables[closest?.table ?? 0]?.name ?? null;
}
