import { agentFreed, contactChanged, deskChanged } from './announcements.ts';
import type { Centre, Work } from '../../platform/work.ts';
import { type Actor, postIn, seesProvince } from '../../foundation/organisation/index.ts';
import { type ContactMove, nextState } from './lifecycle.ts';
import { contactClosed, moveNotPossible, noSuchContact, notYourContact } from './refusals.ts';
import { changeContact, type ContactChange, type ContactRow, findContact, holdContact, saveEntry } from './store.ts';

/** A contact of the person's province. @throws noSuchContact */
export async function contactFor(centre: Centre, actor: Actor, id: string): Promise<ContactRow> {
  const contact = await findContact(centre.db, id);
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
  return contact;
}

/** Holds a contact that this person is handling and that is not closed. @throws noSuchContact, contactClosed, notYourContact */
export async function holdMyContact(work: Work, actor: Actor, id: string): Promise<ContactRow> {
  const contact = await holdContact(work.db, id);
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
  if (contact.state === 'closed') throw contactClosed();
  if (contact.handlerId !== actor.accountId) throw notYourContact();
  return contact;
}

/** Moves a held contact along its life. @throws moveNotPossible */
export async function moveContact(
  work: Work,
  contact: ContactRow,
  move: ContactMove,
  change: ContactChange = {},
): Promise<void> {
  const state = nextState(contact.state, move);
  if (!state) throw moveNotPossible();
  await changeContact(work.db, contact.id, { ...change, state });
  announceDesk(work, contact, change.handlerId);
}

/** A contact as its announcements need it. */
export type ToldContact = Pick<ContactRow, 'id' | 'provinceId'> & Partial<Pick<ContactRow, 'handlerId' | 'agentId'>>;

/** Writes on the contact's timeline, and tells the screens that show it. */
export async function noteOnTimeline(
  work: Work,
  contact: ToldContact,
  accountId: string | null,
  kind: string,
  detail: object,
): Promise<void> {
  await saveEntry(work.db, { contactId: contact.id, at: work.now, accountId, kind, detail });
  announceOfContact(work, contact, contactChanged);
}

/**
 * Tells those who have the contact on their screen: its people, and the experts and leads who may be reading along. Telling
 * the whole province would make every desk in it read anew with every move of every call.
 */
export function announceOfContact(work: Work, contact: ToldContact, kind: typeof contactChanged): void {
  const people = [contact.handlerId, contact.agentId].flatMap((id) => (id ? [`account:${id}`] : []));
  const readers = [postIn(contact.provinceId, 'expert'), postIn(contact.provinceId, 'team-lead')];
  work.announce(kind, { contactId: contact.id }, [...new Set([...people, ...readers])]);
}

/** The contact came onto, or left, or moved on somebody's desk: their list is read anew. */
export function announceDesk(work: Work, contact: ToldContact, ...others: (string | null | undefined)[]): void {
  const accounts = [contact.handlerId, contact.agentId, ...others].flatMap((id) => (id ? [`account:${id}`] : []));
  if (accounts.length === 0) return;
  work.announce(deskChanged, { contactId: contact.id }, [...new Set(accounts)]);
}

/** Somebody may be free for the next one who waits. */
export function announceFreed(work: Work, { id, provinceId }: { id: string; provinceId: string }): void {
  work.announce(agentFreed, { contactId: id, provinceId });
}
