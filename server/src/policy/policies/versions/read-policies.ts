import type { Static } from 'typebox';
import type { Policy } from '@jieyi/policy';
import { classOfType } from '../../../contact/contacts/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { Holding, KeptExample, MatterType, PolicyDetail, PolicySummary } from '../contract.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { findInForce, listInForce } from './in-force-store.ts';
import { presentName } from './present-name.ts';
import { idInForce } from './policies.ts';
import { listProvinceNames } from './province-store.ts';
import { noSuchPolicy } from '../refusals.ts';
import { findPolicyVersion, listPolicyVersions } from './version-store.ts';

type Names = Awaited<ReturnType<typeof listProvinceNames>>;

/** The group's versions, and those of the provinces that the actor sees. */
export async function listPolicies(centre: PolicyCentre, actor: Actor): Promise<PolicySummary[]> {
  const inForce = await idInForce(centre.db, actor.provinceId, centre.clock.now());
  const names = await listProvinceNames(centre.db);
  const rows = await listPolicyVersions(centre.db);
  return rows
    .filter(({ provinceId }) => seesPolicyOf(actor, provinceId))
    .map((row) => ({
      id: row.id,
      name: { zh: row.nameZh, en: row.nameEn },
      role: row.role,
      province: presentProvince(row.provinceId, names),
      base: row.baseId,
      refinement: row.refinementId,
      hash: row.hash,
      publishedAt: row.publishedAt.toISOString(),
      publishedBy: row.byZh === null || row.byEn === null ? null : { zh: row.byZh, en: row.byEn },
      summary: row.summary,
      inForce: row.id === inForce,
    }));
}

function presentProvince(id: string | null, names: Names): PolicySummary['province'] {
  return id === null ? null : { id, name: names.get(id) ?? { zh: id, en: id } };
}

/** @throws noSuchPolicy */
export async function readPolicyVersion(centre: PolicyCentre, actor: Actor, id: string): Promise<PolicyDetail> {
  const summary = (await listPolicies(centre, actor)).find((one) => one.id === id);
  if (!summary) throw noSuchPolicy();
  if (summary.role === 'refinement') return { ...summary, tables: [], types: [], facts: [], rules: [] };
  const policy = await centre.policies.version(id);
  const facts = policy.facts.map(presentFact);
  const tables = policy.tables.map(({ name, label, words }) => ({ name, label, words }));
  return { ...summary, tables, types: listTypes(policy), facts, rules: policy.rules.map(presentRule) };
}

export async function listMatterTypes(centre: PolicyCentre, actor: Actor): Promise<Static<typeof MatterType>[]> {
  return listTypes(await centre.policies.inForce(actor.provinceId));
}

function listTypes(policy: Policy): Static<typeof MatterType>[] {
  const words = policy.facts.find(({ name }) => name === 'type')?.valueWords ?? {};
  return policy.types.map((id) => ({ id, category: classOfType(id), name: words[id] ?? null }));
}

export function presentFact(fact: Policy['facts'][number]): PolicyDetail['facts'][number] {
  const { name, label, domain, words, valueWords } = fact;
  const values = domain.kind === 'enum' ? [...domain.values] : domain.kind === 'boolean' ? [true, false] : null;
  return { name, label, words, values, minimum: domain.kind === 'number' ? domain.min : null, valueWords };
}

function presentRule({ id, name, table, types, conditions, outcome, reason }: Policy['rules'][number]) {
  return {
    id,
    name: presentName(name),
    table,
    types: [...types],
    conditions: conditions.map(({ fact, wanted }) => ({ fact, wanted })),
    disposition: outcome.disposition,
    because: { zh: reason.zh ?? '', en: reason.en ?? '' },
  };
}

/** @throws noSuchPolicy */
export async function exportPolicy(centre: PolicyCentre, actor: Actor, id: string): Promise<string> {
  return (await seenVersion(centre, actor, id)).published;
}

/** @throws noSuchPolicy */
export async function listPolicyExamples(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
): Promise<Static<typeof KeptExample>[]> {
  const { examples, refinementId, baseId } = await seenVersion(centre, actor, id);
  // A merged version has those of its parts, the province's first, as it answers first.
  const parts = [refinementId, baseId].filter((part) => part !== null);
  const found = await Promise.all(parts.map((part) => findPolicyVersion(centre.db, part)));
  return [...examples, ...found.flatMap((part) => part?.examples ?? [])];
}

async function seenVersion(centre: PolicyCentre, actor: Actor, id: string) {
  const row = await findPolicyVersion(centre.db, id);
  if (!row || !seesPolicyOf(actor, row.provinceId)) throw noSuchPolicy();
  return row;
}

/** What holds, will hold and held, newest first. */
export async function listPoliciesInForce(centre: PolicyCentre, actor: Actor): Promise<Holding[]> {
  const now = centre.clock.now();
  const names = await listProvinceNames(centre.db);
  const rows = (await listInForce(centre.db)).filter(({ provinceId }) => seesPolicyOf(actor, provinceId));
  const scopes = [...new Set(rows.map(({ provinceId }) => provinceId))];
  const holding = await Promise.all(scopes.map(async (scope) => (await findInForce(centre.db, scope, now))?.id));
  const stateOf = (row: (typeof rows)[number]): Holding['state'] => {
    if (row.calledOffAt) return 'called-off';
    if (row.holdsFrom > now) return 'will-hold';
    return holding.includes(row.id) ? 'holds' : 'held';
  };
  return rows.map((row) => ({
    id: row.id,
    province: presentProvince(row.provinceId, names),
    policy: row.policyId,
    holdsFrom: row.holdsFrom.toISOString(),
    kind: row.kind,
    by: row.nameZh === null || row.nameEn === null ? null : { zh: row.nameZh, en: row.nameEn },
    reason: row.reason,
    at: row.at.toISOString(),
    state: stateOf(row),
    calledOffReason: row.calledOffReason,
  }));
}
