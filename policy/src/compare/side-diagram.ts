import { allOf } from '../accepted-values.ts';
import { settleFiring } from '../compile/acknowledge.ts';
import { buildDiagram } from '../compile/build-diagram.ts';
import { maskOf, type Space } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { masksByFact, ruleLines } from '../compile/compile-model.ts';
import { hasConflict } from '../compile/conflicting-rules.ts';
import { CONTRADICTORY, type Diagram, type Line } from '../compile/diagram.ts';
import type { Work } from '../compile/work.ts';
import { compareText } from '../compare-text.ts';
import type { CellCondition, RuleOutcome } from '../model.ts';

/** What one policy says where a terminal of its diagram is reached. */
export interface SideEnd {
  readonly kind: 'answer' | 'none' | 'unknown' | 'impossible';
  /** Ends with equal keys answer the same. */
  readonly key: string;
  /** Ids. */
  readonly rules: readonly string[];
  readonly outcome: RuleOutcome | null;
}

/** One policy over the facts of both. */
export interface SideDiagram {
  readonly diagram: Diagram;
  /** By terminal. */
  readonly ends: readonly SideEnd[];
}

/** Compiles one side again over the common spaces; values it does not know end as `unknown`. */
export function buildSide(
  compiled: Compiled,
  spaces: readonly Space[],
  numberOf: ReadonlyMap<string, number>,
  work: Work,
): SideDiagram {
  const masksOf = (conditions: readonly CellCondition[]) => {
    const compiledConditions = conditions.map(({ fact, wanted, accepted }) => {
      const number = numberOf.get(fact) ?? -1;
      const space = spaces[number];
      return { fact: number, wanted, mask: space === undefined ? new Uint8Array() : maskOf(space, accepted) };
    });
    return masksByFact(compiledConditions, spaces.length);
  };
  const refusals = compiled.model.contradictions.map(
    (row): Line => ({ rule: -1, table: -1, layer: -1, firstWins: false, masks: masksOf(row.conditions) }),
  );
  const rules = compiled.rules.map((rule) => ({ ...rule, masks: masksOf(rule.model.conditions) }));
  const unknown = unknownLines(compiled, spaces, numberOf);
  const lines = [...refusals, ...unknown, ...ruleLines(compiled.model, rules)];
  const diagram = buildDiagram(
    lines,
    spaces.map((space) => space.size),
    { work },
  );
  return { diagram, ends: diagram.terminals.map((firing, terminal) => endOf(firing, terminal, compiled)) };
}

/** A line for each fact with values that only the other side knows. They come before every rule. */
function unknownLines(compiled: Compiled, spaces: readonly Space[], numberOf: ReadonlyMap<string, number>): Line[] {
  return compiled.model.facts.flatMap(({ name, domain }) => {
    const number = numberOf.get(name) ?? -1;
    const space = spaces[number];
    if (space === undefined) return [];
    const mask = maskOf(space, allOf(domain)).map((known) => 1 - known);
    const masks = spaces.map((_, fact) => (fact === number ? mask : null));
    return mask.includes(1) ? [{ rule: compiled.rules.length, table: -2, layer: -1, firstWins: false, masks }] : [];
  });
}

function endOf(firing: readonly number[], terminal: number, compiled: Compiled): SideEnd {
  if (terminal === CONTRADICTORY) return { kind: 'impossible', key: 'impossible', rules: [], outcome: null };
  if (firing.includes(compiled.rules.length)) return { kind: 'unknown', key: 'unknown', rules: [], outcome: null };
  const answering = settleFiring(firing, compiled, new Set(compiled.acknowledged));
  const found = answering.map((rule) => compiled.rules[rule]?.model).filter((rule) => rule !== undefined);
  const rules = found.map((rule) => rule.id).toSorted(compareText);
  const [first] = found;
  if (first !== undefined && !hasConflict(answering, compiled)) {
    return {
      kind: 'answer',
      key: JSON.stringify(Object.values(inOrder(first.outcome))),
      rules,
      outcome: first.outcome,
    };
  }
  const possible = new Set(found.map((rule) => rule.outcome.disposition));
  return { kind: 'none', key: `none:${JSON.stringify([...possible].toSorted(compareText))}`, rules, outcome: null };
}

/** Everything that an answer says. */
function inOrder(outcome: RuleOutcome): RuleOutcome {
  const { disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord, script } = outcome;
  return { disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord, script };
}
