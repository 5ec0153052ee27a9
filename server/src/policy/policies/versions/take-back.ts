import { inOneWork } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { announceInForce } from './announce-in-force.ts';
import type { PolicyCentre } from '../centre.ts';
import type { TakeBack } from '../contract.ts';
import { findInForce, lockInForce, listInForce, saveCalledOff, saveInForce } from './in-force-store.ts';
import { mergeWithProvinces } from './merge-with-provinces.ts';
import { inForceAlready, noSuchEntryInForce, noSuchPolicy, notToBeCalledOff } from '../refusals.ts';
import { findPolicyVersion } from './version-store.ts';

/**
 * From now on an earlier version holds again. What was decided meanwhile keeps the version that made it.
 * @throws noSuchPolicy, inForceAlready, refinementUnfit
 */
export async function takeBackPolicy(centre: PolicyCentre, actor: Actor, wanted: TakeBack): Promise<void> {
  const provinceId = wanted.province ?? actor.provinceId;
  if (actor.provinceId !== null && provinceId !== actor.provinceId) throw noSuchPolicy();
  await inOneWork(centre, async (work) => {
    await lockInForce(work.db);
    const { policy, reason } = wanted;
    const row = policy === null ? undefined : await findPolicyVersion(work.db, policy);
    const fits = policy === null ? provinceId !== null : row?.provinceId === provinceId && row.role !== 'merged';
    if (!fits) throw noSuchPolicy([{ field: 'policy', message: 'is none of this organisation’s own versions' }]);
    const current = await findInForce(work.db, provinceId, work.now);
    if (current?.policyId === policy || (policy === null && !current)) throw inForceAlready();
    await saveInForce(work.db, {
      id: newId(work.now),
      provinceId,
      policyId: policy,
      holdsFrom: work.now,
      kind: 'taken-back',
      accountId: actor.accountId,
      reason,
      at: work.now,
    });
    await mergeWithProvinces(centre, work, work.now);
    announceInForce(work);
  });
}

/** What was to hold later will not. @throws noSuchEntryInForce, notToBeCalledOff, refinementUnfit */
export async function callOffPolicy(centre: PolicyCentre, actor: Actor, id: string, reason: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockInForce(work.db);
    const row = (await listInForce(work.db)).find((one) => one.id === id);
    const seen = row && (actor.provinceId === null || row.provinceId === actor.provinceId);
    if (!row || !seen) throw noSuchEntryInForce();
    if (row.holdsFrom <= work.now || row.calledOffAt) throw notToBeCalledOff();
    await saveCalledOff(work.db, { inForceId: id, accountId: actor.accountId, reason, at: work.now });
    await mergeWithProvinces(centre, work, work.now);
    announceInForce(work);
  });
}
