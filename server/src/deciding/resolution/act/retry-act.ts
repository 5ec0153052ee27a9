import { actBegun } from '../announcements.ts';
import { inOneWork } from '../../../platform/work.ts';
import { writeTimeline } from '../../../contact/contacts/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { announceAct } from './begin-act.ts';
import type { DecidingCentre } from '../centre.ts';
import { lockMyMatter } from '../lock-matter.ts';
import { isStanding } from './judge-act.ts';
import { alreadyActed, notAnOption } from '../refusals.ts';
import { changeAct, lockAct, listActs } from './act-store.ts';

/**
 * Has BOSS try again what it did not answer. The key stays the same: had it been done after all, it is not done twice.
 * @throws notAnOption when there is nothing that failed, alreadyActed when something else was done since
 */
export async function retryAct(centre: DecidingCentre, actor: Actor, contactId: string, actId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { contact } = await lockMyMatter(centre, work, actor, contactId);
    const act = await lockAct(work.db, actId);
    if (act?.contactId !== contactId) throw notAnOption();
    if (act.state === 'begun' || act.state === 'done') return;
    if (act.state !== 'failed') throw notAnOption();
    const sameTurn = (await listActs(work.db, contactId)).filter(({ kind }) => kind !== 'insisted');
    if (sameTurn.some(isStanding)) throw alreadyActed();
    await changeAct(work.db, actId, { state: 'begun' });
    await writeTimeline(work, contact, actor.accountId, 'act-retried', { actId });
    announceAct(work, contact);
    work.announce(actBegun, { actId });
  });
}
