import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { type Calendars, calendarsOf } from '../../../foundation/calendar/index.ts';
import {
  type Actor,
  findProvince,
  listProvinces,
  saveAuditEntry,
  seesProvince,
} from '../../../foundation/organisation/index.ts';
import { queueRulesChanged } from './announcements.ts';
import { judgeQueueRules } from './judge-queue-rules.ts';
import type { ChangeQueueRules, QueueRulesBody } from './queue-rules-contract.ts';
import { findNewestRules, saveQueueRules } from './queue-rules-store.ts';
import { noSuchQueueRules, queueRulesBroken, queueRulesChangedMeanwhile } from './refusals.ts';

/**
 * Saves a further version of the rules of a province or of the group; without rules the
 * province goes by the group's again, and the group by those that come with the product.
 * Whoever waits keeps their place.
 * @returns its number
 * @throws queueRulesBroken, queueRulesChangedMeanwhile; noSuchQueueRules for another province's
 */
export async function changeQueueRules(
  centre: Centre,
  actor: Actor,
  { provinceId, version, body, reason }: ChangeQueueRules,
): Promise<number> {
  if (!seesProvince(actor, provinceId)) throw noSuchQueueRules();
  return inOneWork(centre, async (work) => {
    if (provinceId !== null && !(await findProvince(work.kept, provinceId))) throw noSuchQueueRules();
    if (body) await demandSound(work, provinceId, body);
    const newest = await findNewestRules(work.db, provinceId);
    const meanwhile = () => queueRulesChangedMeanwhile([{ field: 'version', message: String(newest.version) }]);
    if (newest.version !== version) throw meanwhile();
    const change = { provinceId, version: version + 1, body, reason: reason.trim() };
    if (!(await saveQueueRules(work.db, { ...change, accountId: actor.accountId, at: work.now }))) throw meanwhile();
    await saveAuditEntry(work.db, work.now, actor, 'queue-rules.changed', {
      provinceId,
      version: change.version,
      reason: change.reason,
    });
    // The group's hold wherever there are none of its own.
    const concerned = provinceId === null ? (await listProvinces(work.kept)).map(({ id }) => id) : [provinceId];
    for (const id of concerned) work.announce(queueRulesChanged, { provinceId: id }, ['everyone']);
    return change.version;
  });
}

/** @throws queueRulesBroken */
async function demandSound(work: Work, provinceId: string | null, body: QueueRulesBody): Promise<void> {
  const calendars = await calendarsOf(work.kept, provinceId);
  const faults = judgeQueueRules(body, (name) => hasCalendar(calendars, name));
  if (faults.length > 0) throw queueRulesBroken(faults);
}

function hasCalendar(calendars: Calendars, name: string): boolean {
  try {
    calendars(name);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-such-calendar') return false;
    throw error;
  }
}
