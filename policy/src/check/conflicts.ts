import { type Box, conditionsOfBox, describeConditions, meetingBox } from '../cases/box.ts';
import { endsWithin } from '../cases/ends-within.ts';
import { coverWithBoxes } from '../cases/plain-boxes.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { conflictingPairs, conflictKey, hasConflict } from '../compile/conflicting-rules.ts';
import type { Proving } from './proven.ts';

const MOST_PAIRS = 200;
const MOST_BOXES = 10;

/** Reports each pair of rules that both answer some consistent case, with these cases. */
export function reportConflicts(proving: Proving): void {
  const pairs = findPairs(proving);
  for (const [first, second] of pairs.slice(0, MOST_PAIRS)) reportPair(first, second, proving);
  if (pairs.length <= MOST_PAIRS) return;
  const detail = { key: 'conflict:more', values: { why: 'more', shown: MOST_PAIRS } };
  proving.report.add({}, 'conflict', `there are more conflicts than the ${MOST_PAIRS} shown`, detail);
}

/** One more than are shown, at most. */
function findPairs({ compiled, work }: Proving): (readonly [CompiledRule, CompiledRule])[] {
  const pairs = new Map<string, readonly [CompiledRule, CompiledRule]>();
  for (const firing of compiled.diagram.terminals) {
    work.spend(firing.length);
    if (!hasConflict(firing, compiled)) continue;
    work.spend(firing.length * firing.length);
    for (const pair of conflictingPairs(firing, compiled)) {
      pairs.set(pair.map((rule) => rule.index).join(), pair);
      if (pairs.size > MOST_PAIRS) return [...pairs.values()];
    }
  }
  return [...pairs.values()];
}

function reportPair(first: CompiledRule, second: CompiledRule, proving: Proving): void {
  const { compiled, report } = proving;
  const nameOf = (rule: CompiledRule): string => compiled.model.tables[rule.table]?.name ?? '';
  const isOneTable = first.table === second.table;
  const where = isOneTable ? `row ${first.model.row}` : `row ${first.model.row} of table ${nameOf(first)}`;
  const [cases = [], ...otherCases] = conflictBoxes(first, second, proving).map((box) =>
    conditionsOfBox(box, compiled.spaces),
  );
  const text = describeConditions(cases);
  report.add(
    { table: nameOf(second), row: second.model.row, rule: second.model.id },
    isOneTable ? 'conflict' : 'two-tables',
    `${second.model.id} and ${first.model.id} (${where}) both answer the same case, for example ${text}: make their conditions exclude each other`,
    {
      key: conflictKey(first.model.id, second.model.id),
      values: {
        rule: second.model.id,
        otherRule: first.model.id,
        otherTable: nameOf(first),
        otherRow: first.model.row,
        cases: text,
      },
      cases,
      otherCases,
      rules: [first.model.id, second.model.id],
    },
  );
}

/** What both conditions say together, where both rules answer all of that; else boxes of exactly the cases in conflict. */
function conflictBoxes(first: CompiledRule, second: CompiledRule, proving: Proving): Box[] {
  const { compiled, sets, sizes, impossible, work } = proving;
  const { diagram } = compiled;
  const isBoth = (terminal: number): boolean => {
    const firing = diagram.terminals[terminal] ?? [];
    work.spend(firing.length);
    return firing.includes(first.index) && firing.includes(second.index);
  };
  const meeting = meetingBox(boxOfRule(first), boxOfRule(second));
  if (meeting !== null && [...endsWithin(diagram, meeting, work)].every(isBoth)) return [meeting];
  const cover = { sets, sizes, impossible, spare: [...sizes.keys()].toReversed() };
  return coverWithBoxes(sets.ofDiagram(diagram, isBoth), cover, MOST_BOXES).boxes;
}

/** The cases that meet a rule's own conditions. */
export function boxOfRule({ masks }: CompiledRule): Box {
  const box = new Map<number, readonly number[]>();
  for (const [fact, mask] of masks.entries()) {
    if (mask !== null)
      box.set(
        fact,
        [...mask.keys()].filter((cell) => mask[cell] === 1),
      );
  }
  return box;
}
