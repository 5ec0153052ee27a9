import { ladderChanged } from './announcements.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, findProvince, saveAuditEntry, seesProvince } from '../../../foundation/organisation/index.ts';
import { checkLadder } from './check-ladder.ts';
import type { ChangeLadder } from './ladder-contract.ts';
import { findLadderInForce, saveLadder } from './ladder-store.ts';
import { ladderBroken, ladderChangedMeanwhile, noSuchLadder } from './refusals.ts';

/**
 * Saves a further version of a ladder, or takes it away; open clocks go by the new one from now on.
 * @returns its number
 * @throws ladderBroken, ladderChangedMeanwhile; noSuchLadder for one of another province
 */
export async function changeLadder(
  centre: Centre,
  actor: Actor,
  { version, steps, provinceId = actor.provinceId, ...place }: ChangeLadder,
): Promise<number> {
  if (!seesProvince(actor, provinceId)) throw noSuchLadder();
  const faults = steps ? checkLadder(steps) : [];
  if (faults.length > 0) throw ladderBroken(faults);
  return inOneWork(centre, async (work) => {
    if (provinceId !== null && !(await findProvince(work.kept, provinceId))) throw noSuchLadder();
    const where = { ...place, provinceId };
    const newest = await findLadderInForce(work.db, where);
    if (newest !== version) throw ladderChangedMeanwhile([{ field: 'version', message: String(newest) }]);
    const saved = await saveLadder(work.db, { ...where, steps, accountId: actor.accountId, at: work.now });
    await saveAuditEntry(work.db, work.now, actor, 'ladder.changed', { ...where, version: saved });
    const about = { provinceId: provinceId ?? '', version: String(saved) };
    work.announce(ladderChanged, about, ['everyone']);
    return saved;
  });
}
