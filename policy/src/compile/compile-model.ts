import type { CellCondition, PolicyModel, RuleOutcome } from '../model.ts';
import { type Bounds, buildDiagram } from './build-diagram.ts';
import { classifyAnswers } from './answer-classes.ts';
import { cutIntoCells, maskOf, type Space } from './cells.ts';
import type { CompiledCondition, CompiledRule } from './compiled-rule.ts';
import type { Diagram, Line } from './diagram.ts';
import { HIT_POLICIES } from './hit-policies.ts';

export interface CompiledContradiction {
  readonly field: string;
  readonly message: string;
  readonly conditions: readonly CompiledCondition[];
}

/** Everything the engine walks: facts by number in reading order, rules, and the diagrams. */
export interface Compiled {
  readonly model: PolicyModel;
  /** Keys of the conflicts that the row read first settles. */
  readonly acknowledged: readonly string[];
  readonly spaces: readonly Space[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly rules: readonly CompiledRule[];
  readonly contradictions: readonly CompiledContradiction[];
  readonly diagram: Diagram;
  /** For each terminal, the class of its answer: that of its rules, below zero where there is no answer. */
  readonly answerClasses: Int32Array;
  /** Contradictions alone: terminal 0, or consistent. */
  readonly consistency: Diagram;
}

/**
 * Compiles a model without findings.
 * @throws OutOfWork when a diagram grows too large to prove anything
 */
export function compileModel(model: PolicyModel, bounds: Bounds): Compiled {
  const spaces = spacesInReadingOrder(model);
  const numberOf = new Map(spaces.map((space, number) => [space.name, number]));
  // Equal cells share their condition: each is kept once, in memory and on the way between threads.
  const compiled = new Map<CellCondition, CompiledCondition>();
  const compileOnce = (condition: CellCondition): CompiledCondition => {
    const known = compiled.get(condition) ?? compileCondition(condition, spaces, numberOf);
    compiled.set(condition, known);
    return known;
  };
  const compileAll = (conditions: readonly CellCondition[]): CompiledCondition[] => conditions.map(compileOnce);
  const classes = new Map<string, number>();
  const classOf = (outcome: RuleOutcome): number => {
    const key = answerKey(outcome);
    const known = classes.get(key) ?? classes.size;
    classes.set(key, known);
    return known;
  };
  const rules = model.tables.flatMap((table, number) =>
    table.rules.map((rule) => ({ rule, table: number, conditions: compileAll(rule.conditions) })),
  );
  const compiledRules = rules.map(({ rule, table, conditions }, index) => ({
    index,
    table,
    model: rule,
    conditions,
    masks: masksByFact(conditions, spaces.length),
    answerClass: classOf(rule.outcome),
  }));
  const contradictions = model.contradictions.map(({ field, message, conditions }) => ({
    field,
    message,
    conditions: compileAll(conditions),
  }));
  const diagrams = buildDiagrams(model, compiledRules, contradictions, spaces, bounds);
  const answerClasses = classifyAnswers(diagrams.diagram, { model, rules: compiledRules });
  return {
    model,
    acknowledged: [],
    spaces,
    numberOf,
    rules: compiledRules,
    contradictions,
    answerClasses,
    ...diagrams,
  };
}

/** What must be equal for two rules to give the same answer, without script and rule: docs/rules/difficult-calls.md#the-answer */
function answerKey(outcome: RuleOutcome): string {
  const { disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord } = outcome;
  return JSON.stringify([disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord]);
}

/** Facts in the order the tables read them, then those only contradictions read, then the rest. */
function spacesInReadingOrder(model: PolicyModel): Space[] {
  const everywhere = [...model.tables.flatMap((table) => table.rules), ...model.contradictions].flatMap(
    (row) => row.conditions,
  );
  const order = new Set([
    ...model.tables.flatMap((table) => table.inputs),
    ...model.contradictions.flatMap((row) => row.conditions.map((condition) => condition.fact)),
    ...model.facts.map((fact) => fact.name),
  ]);
  const facts = new Map(model.facts.map((fact) => [fact.name, fact]));
  const spaces: Space[] = [];
  for (const name of order) {
    const fact = facts.get(name);
    if (fact === undefined) continue;
    const tests = everywhere.filter((condition) => condition.fact === name).map((condition) => condition.accepted);
    spaces.push(cutIntoCells(fact, tests));
  }
  return spaces;
}

/** One condition over given spaces. */
function compileCondition(
  condition: CellCondition,
  spaces: readonly Space[],
  numberOf: ReadonlyMap<string, number>,
): CompiledCondition {
  const fact = numberOf.get(condition.fact);
  const space = fact === undefined ? undefined : spaces[fact];
  if (fact === undefined || space === undefined)
    throw new Error(`the condition on ${condition.fact} names no fact of the policy`);
  return { fact, wanted: condition.wanted, mask: maskOf(space, condition.accepted) };
}

/** By fact, the cells that all conditions on it let through. */
export function masksByFact(conditions: readonly CompiledCondition[], facts: number): (Uint8Array | null)[] {
  const masks: (Uint8Array | null)[] = Array.from({ length: facts }, () => null);
  for (const { fact, mask } of conditions) {
    const earlier = masks[fact];
    masks[fact] =
      earlier === null || earlier === undefined ? mask : mask.map((flag, cell) => flag & (earlier[cell] ?? 0));
  }
  return masks;
}

function buildDiagrams(
  model: PolicyModel,
  rules: readonly CompiledRule[],
  contradictions: readonly CompiledContradiction[],
  spaces: readonly Space[],
  bounds: Bounds,
) {
  const sizes = spaces.map((space) => space.size);
  const refusals = contradictionLines(contradictions, sizes.length);
  return {
    diagram: buildDiagram([...refusals, ...ruleLines(model, rules)], sizes, bounds),
    consistency: buildDiagram(refusals, sizes, bounds),
  };
}

/** Contradictions as the diagram builder takes them. */
export function contradictionLines(contradictions: readonly CompiledContradiction[], facts: number): Line[] {
  return contradictions.map(({ conditions }) => {
    return { rule: -1, table: -1, layer: -1, firstWins: false, masks: masksByFact(conditions, facts) };
  });
}

/** The rows of the rule tables as the diagram builder takes them, in the order in which they answer. */
export function ruleLines(model: PolicyModel, rules: readonly CompiledRule[]): Line[] {
  return inOrder(model, rules).map(({ index, table, masks }) => {
    const { hitPolicy, layer } = model.tables[table] ?? { hitPolicy: 'UNIQUE', layer: 0 };
    return { rule: index, table, layer, firstWins: HIT_POLICIES[hitPolicy].firstWins, masks };
  });
}

/** Rows answer in their own order, those of a PRIORITY table in that of their outputs. */
function inOrder(model: PolicyModel, rules: readonly CompiledRule[]): readonly CompiledRule[] {
  if (model.tables.every(({ priority }) => priority === undefined)) return rules;
  const ranks = model.tables.map(({ priority }) => new Map(priority?.map((id, rank) => [id, rank])));
  const rankOf = ({ table, model: { id } }: CompiledRule): number => ranks[table]?.get(id) ?? 0;
  return rules.toSorted((one, other) => one.table - other.table || rankOf(one) - rankOf(other));
}
