import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Static } from 'typebox';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { Comparison, ComparisonQuery } from '../contract.ts';
import { sourceOf } from '../drafts/find-source.ts';
import { noSuchPolicy } from '../refusals.ts';
import { presentName } from '../versions/present-name.ts';

/**
 * What another version or a draft would change, exactly; with a province, as both decide behind its own part.
 * @throws noSuchPolicy, noSuchDraft, tooHard
 */
export async function comparePolicies(
  centre: PolicyCentre,
  actor: Actor,
  { from, to, province }: Static<typeof ComparisonQuery>,
): Promise<Comparison> {
  if (province !== undefined && actor.provinceId !== null && province !== actor.provinceId) throw noSuchPolicy();
  const before = await sourceOf(centre, actor, from, province ?? null);
  const after = await sourceOf(centre, actor, to, province ?? null);
  const compared = await centre.policyWorker.compare(before, after);
  // Taking megabytes over from the thread is a turn of its own, and so is writing the answer.
  await nextTurn();
  const presented = { from, to, ...presentComparison(compared) };
  await nextTurn();
  return presented;
}

type Compared = Awaited<ReturnType<PolicyCentre['policyWorker']['compare']>>;
type Region = Comparison['regions'][number];

/** The engine's lists are read-only; what crosses the wire is not. */
function presentComparison(compared: Compared): Omit<Comparison, 'from' | 'to'> {
  return {
    proven: compared.proven,
    same: compared.same,
    regions: compared.regions.map(presentRegion),
    refused: compared.refused.map(presentRegion),
    addedTypes: [...compared.addedTypes],
    removedTypes: [...compared.removedTypes],
    addedFacts: [...compared.addedFacts],
    removedFacts: [...compared.removedFacts],
    addedRules: [...compared.addedRules],
    removedRules: [...compared.removedRules],
    changedRules: [...compared.changedRules],
    ruleChanges: compared.ruleChanges.map(presentRuleChange),
    rules: { before: compared.rules.before.map(presentNamed), after: compared.rules.after.map(presentNamed) },
  };
}

function presentNamed({ id, name, conditions }: Compared['rules']['after'][number]) {
  return { id, name: presentName(name), conditions: [...conditions] };
}

function presentRuleChange(change: Compared['ruleChanges'][number]): Comparison['ruleChanges'][number] {
  const { name, table, tableLabel, tableWords, reason, cells, ...rest } = change;
  return {
    ...rest,
    name: presentName(name),
    table: { name: table, label: tableLabel, words: tableWords },
    reason: { zh: reason.zh ?? '', en: reason.en ?? '' },
    cells: cells.map((cell) => ({ ...cell })),
  };
}

function presentRegion({ cases, type, before, after }: Compared['regions'][number]): Region {
  return { cases: [...cases], type, before: presentSide(before), after: presentSide(after) };
}

function presentSide(side: Compared['regions'][number]['before']): Region['before'] {
  if (side === null) return null;
  const { disposition, rules, outcome } = side;
  return { disposition, rules: [...rules], outcome: outcome && { ...outcome, mustRecord: [...outcome.mustRecord] } };
}
