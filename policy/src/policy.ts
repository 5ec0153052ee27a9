import type { Answer, Change, Condition, Facts, FactSources, QuickOutcome } from './answer.ts';
import { proveModel } from './check/check-policy.ts';
import { settleAcknowledged } from './compile/acknowledge.ts';
import type { Compiled } from './compile/compile-model.ts';
import { rememberCompiled } from './compiled-of.ts';
import { compareText } from './compare-text.ts';
import { Decider } from './decide/decide.ts';
import { Outcomes } from './decide/outcomes.ts';
import { QuickOutcomes } from './decide/quick-outcome.ts';
import { findChanges } from './explain/what-would-change.ts';
import { PolicyRefused } from './finding.ts';
import type { Definition, Fact, PolicyModel, RuleName, RuleOutcome, RuleReason, Table, ValueWords } from './model.ts';

/** A fact and the types whose rules read it. */
export interface PolicyFact extends Fact {
  readonly types: readonly string[];
}

export interface PolicyRule {
  readonly id: string;
  readonly name: RuleName;
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
  /** In the order in which they are asked. */
  readonly tables: readonly Pick<Table, 'name' | 'label' | 'words'>[];
  readonly definitions: readonly Definition[];
  /** What the file calls the values of its outputs, by output column: `disposition`, `ticketCategory` and so on. */
  readonly outputWords: Readonly<Record<string, ValueWords>>;
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

export interface CheckOptions {
  /** Keys of conflict findings that are accepted: of the two rules, the one read first answers. Other keys do nothing. */
  readonly acknowledged?: readonly string[];
}

/** Proves and compiles a policy. Throws `PolicyRefused` with the errors where `checkDraft` has errors. */
export function compilePolicy(model: PolicyModel, { acknowledged = [] }: CheckOptions = {}): Policy {
  const { findings, compiled } = proveModel(model, { acknowledged });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (compiled === null || errors.length > 0) throw new PolicyRefused(errors);
  return openPolicy(model, settleAcknowledged(compiled, acknowledged));
}

/** The desk's "it would be ... if ...". */
export function whatWouldChange(policy: Policy, facts: Facts): readonly Change[] {
  return policy.whatWouldChange(facts);
}

/** Opens what is compiled, a draft with gaps and conflicts too. */
export function openPolicy(model: PolicyModel, compiled: Compiled): Policy {
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
    tables: model.tables.map(({ name, label, words }) => ({ name, label, words })),
    definitions: model.definitions,
    outputWords: model.outputWords,
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
  // Rules that ask the same of the type share its mask, and the list.
  const lists = new Map<Uint8Array | null, readonly string[]>();
  const typesUnder = (mask: Uint8Array | null): readonly string[] => {
    const known = lists.get(mask) ?? types.filter((_, cell) => mask?.[cell] !== 0);
    lists.set(mask, known);
    return known;
  };
  return compiled.rules.map(({ model, table, masks }) => ({
    id: model.id,
    name: model.name,
    table: compiled.model.tables[table]?.name ?? '',
    row: model.row,
    types: typesUnder(masks[type] ?? null),
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
