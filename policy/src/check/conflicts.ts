import type { Compiled, CompiledRule } from '../compile/compile-model.ts';
import { HIT_POLICIES } from '../compile/hit-policies.ts';
import type { Report } from '../finding.ts';
import { boxesTo, describeBox } from './boxes.ts';

/** Reports each pair of rules that both answer some consistent case, with one such case. */
export function reportConflicts(compiled: Compiled, report: Report): void {
  const seen = new Set<string>();
  for (const rules of compiled.diagram.terminals) {
    for (const [first, second] of pairsOf(rules, compiled)) {
      const key = `${first.index}:${second.index}`;
      if (seen.has(key) || !isConflict(first, second, compiled)) continue;
      seen.add(key);
      reportPair(first, second, compiled, report);
    }
  }
}

function pairsOf(rules: readonly number[], compiled: Compiled): [CompiledRule, CompiledRule][] {
  const found = rules.map((index) => compiled.rules[index]).filter((rule) => rule !== undefined);
  return found.flatMap((first, position) =>
    found.slice(position + 1).map((second): [CompiledRule, CompiledRule] => [first, second]),
  );
}

function isConflict(first: CompiledRule, second: CompiledRule, { model }: Compiled): boolean {
  if (first.table !== second.table) return true;
  const hitPolicy = HIT_POLICIES[model.tables[first.table]?.hitPolicy ?? 'UNIQUE'];
  const same = first.answerClass === second.answerClass && first.model.outcome.script === second.model.outcome.script;
  return !(hitPolicy.mayOverlap === 'same-outcome' && same);
}

function reportPair(
  first: CompiledRule,
  second: CompiledRule,
  { model, diagram, spaces }: Compiled,
  report: Report,
): void {
  const both = (terminal: number): boolean => {
    const rules = diagram.terminals[terminal] ?? [];
    return rules.includes(first.index) && rules.includes(second.index);
  };
  const [box] = boxesTo(diagram, both, 1);
  const table = model.tables[second.table]?.name ?? null;
  const where =
    first.table === second.table
      ? `row ${first.model.row}`
      : `row ${first.model.row} of table ${model.tables[first.table]?.name ?? ''}`;
  const example = box === undefined ? '' : `, for example ${describeBox(box, spaces)}`;
  report.add(
    { table, row: second.model.row },
    first.table === second.table ? 'conflict' : 'two-tables',
    `${second.model.id} and ${first.model.id} (${where}) both answer the same case${example}: make their conditions exclude each other`,
  );
}
