import { agentFreed } from './announcements.ts';
import type { Centre, Work } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { channelOf } from '../../channels/index.ts';
import { followMoves, type TimelineLine } from './followers.ts';
import { type ContactMove, nextState } from './lifecycle.ts';
import { contactClosed, moveNotPossible, noSuchContact, notYourContact, onAnotherCall } from './refusals.ts';
import { changeContact, type ContactChange, type ContactRow, findContact, listLive, lockContact } from './store.ts';
import { announceDesk, writeLines } from './write-timeline.ts';

/** A contact of the person's province. @throws noSuchContact */
export async function contactFor(centre: Centre, actor: Actor, id: string): Promise<ContactRow> {
  const contact = await findContact(centre.db, id);
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
  return contact;
}

/** Locks a contact that this person is handling and that is not closed. @throws noSuchContact, contactClosed, notYourContact */
export async function lockMyContact(work: Work, actor: Actor, id: string): Promise<ContactRow> {
  const contact = await lockContact(work.db, id);
  if (!contact) throw noSuchContact();
  demandMine(actor, contact);
  return contact;
}

/** The same of a contact that is held. Pure. @throws noSuchContact, contactClosed, notYourContact */
export function demandMine(actor: Actor, contact: Pick<ContactRow, 'provinceId' | 'state' | 'handlerId'>): void {
  if (!seesProvince(actor, contact.provinceId)) throw noSuchContact();
  if (contact.state === 'closed') throw contactClosed();
  if (contact.handlerId !== actor.accountId) throw notYourContact();
}

/** A person is on the phone with one customer at a time; a call that rings with them will be. @throws onAnotherCall */
export async function demandNoOtherCall(work: Work, { accountId }: Actor, contact: ContactRow): Promise<void> {
  if (isCall(contact) && (await hasOtherCall(work, accountId, contact.id))) throw onAnotherCall();
}

/** Whether somebody is on the phone with another customer, or will be. Their seat is held, or two at once see neither. */
export async function hasOtherCall(work: Work, accountId: string, contactId: string): Promise<boolean> {
  return (await listLive(work.db, accountId)).some((one) => one.id !== contactId && isCall(one));
}

export const isCall = ({ wayIn }: Pick<ContactRow, 'wayIn'>) => channelOf(wayIn).takes.includes('voice');

/** Moves a locked contact along its life; `line` says so on its timeline. @throws moveNotPossible */
export async function moveContact(
  work: Work,
  contact: ContactRow,
  move: ContactMove,
  change: ContactChange = {},
  line?: TimelineLine,
): Promise<void> {
  const state = nextState(contact.state, move);
  if (!state) throw moveNotPossible();
  if (line) await writeLines(work, contact, [line], { ...change, state });
  else await changeContact(work.db, contact.id, { ...change, state });
  await followMoves(work, [
    { contactId: contact.id, from: contact, to: { handlerId: contact.handlerId, ...change, state } },
  ]);
  announceDesk(work, contact, change.handlerId);
}

/** Somebody may be free for the next one who waits. */
export function announceFreed(work: Work, { id, provinceId }: { id: string; provinceId: string }): void {
  work.announce(agentFreed, { contactId: id, provinceId });
}
