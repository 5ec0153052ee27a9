import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned, saveAuditEntry, seesProvince } from '../../../foundation/organisation/index.ts';
import { channelOf } from '../../channels/index.ts';
import { contactChanged } from '../life/announcements.ts';
import { demandMine } from '../life/lock-contact.ts';
import { cannotJoin, contactClosed, moveNotPossible, noSuchContact } from '../life/refusals.ts';
import { type ContactRow, lockContact } from '../life/store.ts';
import { writeTimeline } from '../life/write-timeline.ts';
import { endJoins, hasJoined, saveJoin } from './join-store.ts';

/**
 * A lead enters a conversation beside its handler; the customer reads that they are there, and both may write until the lead
 * leaves, or it is over. Only where something can be written: there is no line yet by which a call could be listened to.
 * @throws noSuchContact, contactClosed, cannotJoin, moveNotPossible (nobody is in conversation)
 */
export async function joinContact(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockSeen(work, actor, id);
    if (contact.handlerId === actor.accountId) return;
    if (contact.state === 'closed') throw contactClosed();
    if (channelOf(contact.wayIn).send === null) throw cannotJoin();
    if (contact.state !== 'active') throw moveNotPossible();
    const { accountId } = actor;
    if (!(await saveJoin(work.db, { contactId: id, accountId }, work.now))) return;
    await writeTimeline(work, contact, accountId, 'joined', {});
    work.announce(contactChanged, { contactId: id }, concerned([accountId]));
    await saveAuditEntry(work.db, work.now, actor, 'contact.joined', { contactId: id });
  });
}

/** They are out of it again; who is not in it has nothing to leave. @throws noSuchContact */
export async function partFromContact(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockSeen(work, actor, id);
    const { accountId } = actor;
    if ((await endJoins(work.db, id, work.now, accountId)).length === 0) return;
    await writeTimeline(work, contact, accountId, 'joiner-left', {});
    await saveAuditEntry(work.db, work.now, actor, 'contact.parted', { contactId: id });
  });
}

/** A conversation is over: nobody is in it beside its handler any more; or somebody became its handler. */
export async function endJoining(work: Work, contactId: string, accountId?: string): Promise<void> {
  await endJoins(work.db, contactId, work.now, accountId);
}

/** Who has it in hand writes, and whoever joined. @throws noSuchContact, contactClosed, notYourContact */
export async function demandMayWrite(work: Work, actor: Actor, contact: ContactRow): Promise<void> {
  const open = contact.state !== 'closed' && seesProvince(actor, contact.provinceId);
  const { accountId } = actor;
  if (open && contact.handlerId !== accountId && (await hasJoined(work.db, { contactId: contact.id, accountId })))
    return;
  demandMine(actor, contact);
}

async function lockSeen(work: Work, actor: Actor, id: string): Promise<ContactRow> {
  const contact = await lockContact(work.db, id);
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
  return contact;
}
