import type { Static } from 'typebox';
import type { Policy } from '@jieyi/policy';
import { classOfType } from '../access/index.ts';
import type { DecidingCentre } from './centre.ts';
import type { MatterType, PolicyDetail, PolicySummary } from './contract.ts';
import { listPolicyVersions } from './policy-store.ts';

export async function listPolicies(centre: DecidingCentre): Promise<Static<typeof PolicySummary>[]> {
  const inForce = await centre.policies.inForce();
  return (await listPolicyVersions(centre.db)).map((row) => ({
    id: row.id,
    name: { zh: row.nameZh, en: row.nameEn },
    hash: row.hash,
    publishedAt: row.publishedAt.toISOString(),
    inForce: row.id === inForce.version,
  }));
}

/** @throws noSuchPolicy */
export async function readPolicyVersion(centre: DecidingCentre, id: string): Promise<Static<typeof PolicyDetail>> {
  const policy = await centre.policies.version(id);
  const summary = (await listPolicies(centre)).find((one) => one.id === id);
  if (!summary) throw new Error(`policy version ${id} has no row`);
  return { ...summary, types: listTypes(policy), rules: policy.rules.map(presentRule) };
}

export async function listMatterTypes(centre: DecidingCentre): Promise<Static<typeof MatterType>[]> {
  return listTypes(await centre.policies.inForce());
}

function listTypes(policy: Policy): Static<typeof MatterType>[] {
  return policy.types.map((id) => ({ id, category: classOfType(id) }));
}

function presentRule({ id, table, types, conditions, outcome, reason }: Policy['rules'][number]) {
  return {
    id,
    table,
    types: [...types],
    conditions: conditions.map(({ fact, wanted }) => ({ fact, wanted })),
    disposition: outcome.disposition,
    because: { zh: reason.zh ?? '', en: reason.en ?? '' },
  };
}
