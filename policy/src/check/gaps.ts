import { type Box, conditionsOfBox, describeConditions } from '../cases/box.ts';
import { NONE, type CaseSet } from '../cases/case-sets.ts';
import { widen } from '../cases/plain-boxes.ts';
import { CONTRADICTORY } from '../compile/diagram.ts';
import type { CaseCondition } from '../finding.ts';
import type { Proving } from './proven.ts';
import { type GapPlace, placesFor, suggestRow } from './suggest-row.ts';

const MOST_SHOWN = 20;

/** Reports the consistent cases that no rule answers, at the table whose rules come closest, with a row that would. */
export function reportGaps(proving: Proving): void {
  const { compiled, sets, report } = proving;
  const { terminals } = compiled.diagram;
  let rest = sets.ofDiagram(
    compiled.diagram,
    (terminal) => terminal !== CONTRADICTORY && terminals[terminal]?.length === 0,
  );
  const gaps = rest;
  for (let shown = 0; rest !== NONE && shown < MOST_SHOWN; shown++) {
    const gap = plainestGap(rest, gaps, proving);
    reportGap(gap, proving);
    rest = sets.minus(rest, sets.ofBox(gap.box));
  }
  if (rest === NONE) return;
  const detail = { key: 'gap:more', values: { why: 'more', shown: MOST_SHOWN } };
  report.add({}, 'gap', `there are more gaps than the ${MOST_SHOWN} shown`, detail);
}

interface FoundGap {
  readonly box: Box;
  /** Null where no table has a column for every fact of the box. */
  readonly place: GapPlace | null;
  readonly closest: string | null;
}

/** The widest box around one of the gaps that a row of some table can say, tried from the closest table on. */
function plainestGap(rest: CaseSet, gaps: CaseSet, { compiled, sets, sizes, impossible }: Proving): FoundGap {
  const allowed = sets.or(gaps, impossible);
  const start = sets.someBox(rest);
  const fitting = placesFor(start, compiled).find(({ columns }) => sets.holdsBox(allowed, within(start, columns)));
  const narrow = fitting === undefined ? start : within(start, fitting.columns);
  const spare = [...sizes.keys()].toReversed();
  const box = widen(narrow, { wanted: gaps, allowed }, { sets, sizes, impossible, spare });
  // The whole box may be closer to another table than the part of it that was met first.
  const places = placesFor(box, compiled);
  const place = places.find(({ columns }) => [...box.keys()].every((fact) => columns.has(fact))) ?? null;
  return { box, place, closest: (place ?? places[0])?.table.name ?? null };
}

function within(box: Box, columns: ReadonlySet<number>): Box {
  return new Map([...box].filter(([fact]) => columns.has(fact)));
}

/** Where no table has all the columns, the gap is told at the closest one and without a row. */
function reportGap({ box, place, closest }: FoundGap, { compiled, report }: Proving): void {
  const cases = conditionsOfBox(box, compiled.spaces);
  const text = describeConditions(cases);
  const suggestion = place === null ? null : suggestRow(box, place, compiled);
  const message = `no rule answers ${text}: add a rule for it`;
  const detail = { key: `gap:${hashOf(cases)}`, cases, suggestion, values: { cases: text } };
  report.add({ table: closest }, 'gap', message, detail);
}

/** A short name for a set of cases, the same wherever it comes up. FNV-1a, 32 bits. */
function hashOf(cases: readonly CaseCondition[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(cases.map(({ fact, wanted }) => [fact, wanted]))) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
