import { mayRest } from '../../../platform/database/may-rest.ts';
import type { Work } from '../../../platform/work.ts';
import type { PolicyCentre } from '../centre.ts';
import { listFromNow, listRefiningProvinces } from './in-force-store.ts';
import { mergedVersion, refine } from './policy-source.ts';
import { hashOf } from './publish-shipped.ts';
import { refinementUnfit } from '../refusals.ts';
import { findMerged, findPolicyVersion, savePolicyVersion } from './version-store.ts';

/** The largest policies that can be written take a thread this long at most. */
const MERGING_SECONDS = 120;

/**
 * Makes the merged version of every group's version and every province's part that hold together at some time from `from`
 * on, where it is not there yet. So what is in force is always one published file.
 * @throws refinementUnfit naming province and what is wrong
 */
export async function mergeWithProvinces(centre: PolicyCentre, work: Work, from: Date): Promise<void> {
  const groups = await idsFrom(work, null, from);
  for (const provinceId of await listRefiningProvinces(work.db)) {
    for (const own of await idsFrom(work, provinceId, from)) {
      for (const group of groups) await mergeOnce(centre, work, group, own, provinceId);
    }
  }
}

async function idsFrom(work: Work, provinceId: string | null, from: Date): Promise<string[]> {
  const ids = (await listFromNow(work.db, provinceId, from)).map(({ policyId }) => policyId);
  return [...new Set(ids.filter((id) => id !== null))];
}

async function mergeOnce(
  centre: PolicyCentre,
  work: Work,
  groupId: string,
  ownId: string,
  provinceId: string,
): Promise<void> {
  if (await findMerged(work.db, groupId, ownId)) return;
  const group = await findPolicyVersion(work.db, groupId);
  const own = await findPolicyVersion(work.db, ownId);
  if (!group || !own) throw new Error(`a version in force is not there: ${groupId}, ${ownId}`);
  const acknowledged = [...group.acknowledged, ...own.acknowledged];
  await mayRest(work.db, MERGING_SECONDS);
  const merged = await centre.policyWorker.merge(refine(group.dmn, own.dmn, acknowledged));
  if (merged.dmn === null) {
    const [first] = merged.findings;
    throw refinementUnfit([{ field: provinceId, message: `${ownId}: ${first?.message ?? 'does not fit'}` }]);
  }
  await savePolicyVersion(work.db, {
    id: mergedVersion(groupId, ownId),
    role: 'merged',
    provinceId,
    baseId: groupId,
    refinementId: ownId,
    nameZh: `${group.nameZh}，${own.nameZh}`,
    nameEn: `${group.nameEn}, ${own.nameEn}`,
    dmn: merged.dmn,
    hash: hashOf(merged.dmn, acknowledged),
    acknowledged,
    examples: [],
    accountId: null,
    summary: null,
    publishedAt: work.now,
  });
}
