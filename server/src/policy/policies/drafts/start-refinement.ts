import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { noSuchPolicy } from '../refusals.ts';
import { listProvinceNames } from '../versions/province-store.ts';
import { findPolicyVersion, listPolicyVersions } from '../versions/version-store.ts';
import { nameNextVersion } from '../versions/rename-version.ts';

/** An empty part of a province: the group's facts and types, and one table without rules. */
export async function startRefinement(centre: PolicyCentre, groupId: string, actor: Actor): Promise<string> {
  const { provinceId } = actor;
  const group = await findPolicyVersion(centre.db, groupId);
  if (!group || provinceId === null) throw noSuchPolicy();
  const name = (await listProvinceNames(centre.db)).get(provinceId);
  const taken = (await listPolicyVersions(centre.db)).map(({ id }) => id);
  return centre.policyWorker.startRefinement(group.dmn, {
    version: nameNextVersion(`${provinceId}-0`, taken),
    name: `${name?.zh ?? provinceId}细则 ${name?.en ?? provinceId} rules`,
    table: provinceId,
    label: `${name?.zh ?? provinceId}细则`,
    words: { zh: `${name?.zh ?? provinceId}细则`, en: `${name?.en ?? provinceId} rules` },
  });
}
