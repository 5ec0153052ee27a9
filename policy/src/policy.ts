import type { Answer, Change, Condition, Facts, FactSources, QuickOutcome } from './answer.ts';
import { proveModel } from './check/check-policy.ts';
import type { Compiled } from './compile/compile-model.ts';
import { rememberCompiled } from './compiled-of.ts';
import { compareText } from './decide/read-values.ts';
import { Decider } from './decide/decide.ts';
import { Outcomes } from './decide/outcomes.ts';
import { QuickOutcomes } from './decide/quick-outcome.ts';
import { findChanges } from './explain/what-would-change.ts';
import { PolicyRefused } from './finding.ts';
import type { Definition, Fact, PolicyModel, RuleOutcome, RuleReason } from './model.ts';

/** A fact and the types whose rules read it. */
export interface PolicyFact extends Fact {
  readonly types: readonly string[];
}

export interface PolicyRule {
  readonly id: string;
  readonly table: string;
  /** Position in its table, from 1. */
  readonly row: number;
  /** The types it applies to; all of them where it does not read the type. */
  readonly types: readonly string[];
  readonly conditions: readonly Condition[];
  readonly outcome: RuleOutcome;
  readonly reason: RuleReason;
}

/** A proven policy: every consistent case has exactly one answer. Pure, but not to be called re-entrantly. */
export interface Policy {
  readonly version: string;
  readonly name: string;
  readonly facts: readonly PolicyFact[];
  /** The values of the fact `type`. */
  readonly types: readonly string[];
  readonly rules: readonly PolicyRule[];
  readonly definitions: readonly Definition[];
  readonly diagramNodes: number;
  /** The facts the rules of a type read, in reading order, `type` left out; empty for an unknown type. */
  factsOf(type: string): readonly string[];
  /**
   * The outcome alone, in under a microsecond and without allocation worth naming. Refuses bad values and contradictions
   * among the facts it reads and never guesses a missing one; it does not look at other facts.
   */
  outcome(facts: Facts): QuickOutcome;
  /** The full answer with its evidence. Never throws: anything but an object of known facts is `invalid`. */
  decide(facts: unknown, sources?: FactSources): Answer;
  /** Single changes of a given fact that would give another disposition. */
  whatWouldChange(facts: Facts): readonly Change[];
}

/** Proves and compiles a policy. Throws `PolicyRefused` with the findings where `checkPolicy` has any. */
export function compilePolicy(model: PolicyModel): Policy {
  const { findings, compiled } = proveModel(model);
  if (compiled === null || findings.length > 0) throw new PolicyRefused(findings);
  return openPolicy(model, compiled);
}

/** The desk's "it would be ... if ...". */
export function whatWouldChange(policy: Policy, facts: Facts): readonly Change[] {
  return policy.whatWouldChange(facts);
}

function openPolicy(model: PolicyModel, compiled: Compiled): Policy {
  const outcomes = new Outcomes(compiled);
  const quick = new QuickOutcomes(compiled, outcomes);
  const decider = new Decider(compiled, outcomes);
  const rules = describeRules(compiled);
  const factsOf = collectFactsByType(compiled, rules);
  const decide = (facts: unknown, sources?: FactSources): Answer => decider.decide(facts, sources);
  const policy: Policy = {
    version: model.version,
    name: model.name,
    facts: model.facts.map((fact) => ({
      ...fact,
      types: typesOf(compiled).filter((type) => factsOf.get(type)?.includes(fact.name) === true),
    })),
    types: typesOf(compiled),
    rules,
    definitions: model.definitions,
    diagramNodes: compiled.diagram.fact.length,
    factsOf: (type) => factsOf.get(type) ?? [],
    outcome: (facts) => quick.of(facts),
    decide,
    whatWouldChange: (facts) => findChanges({ spaces: compiled.spaces, decide }, facts),
  };
  return rememberCompiled(policy, compiled);
}

function typesOf({ spaces, numberOf }: Compiled): readonly string[] {
  const domain = spaces[numberOf.get('type') ?? -1]?.domain;
  return domain?.kind === 'enum' ? domain.values : [];
}

function describeRules(compiled: Compiled): PolicyRule[] {
  const types = typesOf(compiled);
  const type = compiled.numberOf.get('type') ?? -1;
  return compiled.rules.map(({ model, table, masks }) => ({
    id: model.id,
    table: compiled.model.tables[table]?.name ?? '',
    row: model.row,
    types: types.filter((_, cell) => masks[type]?.[cell] !== 0),
    conditions: model.conditions.map(({ fact, wanted }) => ({ fact, wanted })),
    outcome: model.outcome,
    reason: model.reason,
  }));
}

function collectFactsByType({ spaces }: Compiled, rules: readonly PolicyRule[]): Map<string, string[]> {
  const order = new Map(spaces.map((space, number) => [space.name, number]));
  const byType = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const type of rule.types) {
      const facts = byType.get(type) ?? new Set();
      for (const { fact } of rule.conditions) facts.add(fact);
      byType.set(type, facts);
    }
  }
  const inOrder = (facts: ReadonlySet<string>): string[] =>
    [...facts]
      .filter((fact) => fact !== 'type')
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || compareText(a, b));
  return new Map([...byType].map(([type, facts]) => [type, inOrder(facts)]));
}
