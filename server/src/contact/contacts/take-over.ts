import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import {
  type Actor,
  demandEnabled,
  type HandOn,
  type HoldingFollower,
  saveAuditEntry,
  seesProvince,
} from '../../foundation/organisation/index.ts';
import { presentSince } from '../../foundation/workforce/index.ts';
import { channelOf } from '../channels/index.ts';
import { endJoins } from './joining/join-store.ts';
import { announceFreed, demandNoOtherCall } from './life/lock-contact.ts';
import { contactClosed, handlerThere, moveNotPossible, noSuchContact } from './life/refusals.ts';
import { type ContactRow, lockContact } from './life/store.ts';
import { writeTimeline } from './life/write-timeline.ts';
import { loseOffer, passContact } from './offer-contact.ts';
import { isGone, listHeld, listLeft } from './left/left-store.ts';
import { returnContact } from './return-contact.ts';
import { goesBackAt } from './left/return-left.ts';

/** Contacts of the actor's province that are open with somebody who is gone: disabled, or not heard of any more. */
export async function listLeftContacts(centre: Centre, actor: Actor) {
  const rows = await listLeft(centre.db, actor.provinceId, presentSince(centre.clock.now()));
  return rows.map(({ handlerZh, handlerEn, ...row }) => ({
    ...row,
    live: channelOf(row.wayIn).live,
    handler: { zh: handlerZh, en: handlerEn },
    arrivedAt: row.arrivedAt.toISOString(),
    seenAt: row.seenAt?.toISOString() ?? null,
    disabled: row.disabledAt !== null,
    goesBackAt: goesBackAt(row)?.toISOString() ?? null,
  }));
}

/**
 * The lead goes on with a contact whose handler is gone, or, with a reason, from one who is there; what was said and decided
 * stays, and so does what the handler had not sent yet, with them.
 * @throws noSuchContact, contactClosed, handlerThere (without a reason), moveNotPossible (it rings, or waits),
 * onAnotherCall (they are on the phone themselves)
 */
export async function takeOverContact(centre: Centre, actor: Actor, id: string, reason?: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, id);
    if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
    if (contact.state === 'closed') throw contactClosed();
    if (contact.handlerId === actor.accountId) return;
    const { handlerId } = contact;
    if (handlerId === null) throw reason === undefined ? handlerThere() : moveNotPossible();
    const gone = await isGone(work.db, handlerId, presentSince(work.now));
    if (!gone) demandTakeable(contact, reason);
    await demandEnabled(work, actor.accountId);
    await passContact(work, contact, actor.accountId);
    // After the contact was passed: their seat is held from then on.
    if (contact.state === 'active') await demandNoOtherCall(work, actor, contact);
    await endJoins(work.db, id, work.now, actor.accountId);
    await writeTakenOver(work, contact, { from: handlerId, to: actor.accountId, by: actor }, reason);
    const told = { contactId: id, from: handlerId, to: actor.accountId, reason: reason ?? null };
    await saveAuditEntry(work.db, work.now, actor, 'contact.taken-over', told);
  });
}

/** From somebody who is there: not without a reason, and not what nobody answered yet. Pure. @throws handlerThere, moveNotPossible */
function demandTakeable({ state }: ContactRow, reason: string | undefined): void {
  if (reason === undefined) throw handlerThere();
  if (state === 'ringing') throw moveNotPossible();
}

async function writeTakenOver(
  work: Work,
  contact: ContactRow,
  { from, to, by }: HandOn,
  reason?: string,
): Promise<void> {
  const detail = { from, to, ...(reason !== undefined && { reason }) };
  await writeTimeline(work, { ...contact, handlerId: to }, by.accountId, 'taken-over', detail);
}

/** What somebody who is disabled has on their desk goes to a colleague; what only rings there goes back to its queue. */
export const contactsOfLeaver: HoldingFollower = {
  kind: 'contacts',
  right: 'contact:handle',
  list: async (db, accountId) =>
    (await listHeld(db, accountId)).filter(({ state }) => state !== 'ringing').map(toThing),
  handOn: async (work, hand) => {
    for (const { id } of await listHeld(work.db, hand.from)) {
      const contact = await lockContact(work.db, id);
      if (contact?.handlerId !== hand.from || contact.state === 'closed') continue;
      await returnContact(work, contact, hand.to);
      await writeTakenOver(work, contact, hand);
    }
  },
};

/** What rings on the desk of whoever leaves rings there in vain. */
export const ringingOfLeaver = {
  left: async (work: Work, accountId: string): Promise<void> => {
    const ringing = (await listHeld(work.db, accountId)).filter(({ state }) => state === 'ringing');
    for (const { id, provinceId } of ringing) {
      await loseOffer(work, id);
      announceFreed(work, { id, provinceId });
    }
  },
};

const toThing = ({ id, provinceId, wayIn, arrivedAt }: Awaited<ReturnType<typeof listHeld>>[number]) => ({
  id,
  provinceId,
  label: `${wayIn} ${arrivedAt.toISOString()}`,
});
