import { minutesLater } from '../../../platform/clock.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { contactLeft, type ContactRow, lockContact } from '../../../contact/contacts/index.ts';
import { noteReceipt, tellCustomerTyping } from '../../../contact/conversations/index.ts';
import { stateOf } from './read-chat.ts';
import {
  changeVisit,
  findPresentContact,
  listSilent,
  listVisits,
  lockVisitor,
  type Visit,
  type Visitor,
} from './visitor-store.ts';

/**
 * The visitor goes away: from the queue, where they wait, and the contact is on record as left; from a conversation, whose
 * handler is told and ends it. Leaving twice is leaving once.
 */
export async function leaveChat(centre: Centre, visitor: Pick<Visitor, 'id'>): Promise<void> {
  await inPresent(centre, visitor, async (work, contact, { leftAt }) => {
    const state = stateOf(contact.state);
    // Who left a conversation may find themselves waiting again, when nobody has it any more: for that they left too.
    if (state === 'over' || (leftAt !== null && state !== 'waiting')) return;
    if (leftAt === null) await changeVisit(work.db, contact.id, work.now);
    await contactLeft(work, contact);
  });
}

/** A phone that sleeps or has no network is let so much time. */
const SILENT_MINUTES = 15;
const AT_ONCE = 100;

/** Who waits and was not heard of any more has left: nobody is rung for them. When they write again they come anew. */
export async function leaveForSilent(centre: Centre): Promise<void> {
  const since = minutesLater(centre.clock.now(), -SILENT_MINUTES);
  for (const id of await listSilent(centre.db, since, AT_ONCE)) await leaveChat(centre, { id });
}

/** What was sent to the visitor arrived on a screen of theirs, or they read it. */
export async function noteArrived(
  centre: Centre,
  visitor: Visitor,
  { upTo, read }: { upTo: number; read: boolean },
): Promise<void> {
  await inPresent(centre, visitor, (work, contact) =>
    noteReceipt(work, contact, { upTo, to: read ? 'read' : 'delivered' }),
  );
}

export async function tellTyping(centre: Centre, visitor: Visitor): Promise<void> {
  const contact = await findPresentContact(centre.db, visitor.id);
  if (stateOf(contact.state) === 'talking') await tellCustomerTyping(centre, contact);
}

/** Within the visitor's present chat, which is locked. */
export async function inPresent(
  centre: Centre,
  visitor: Pick<Visitor, 'id'>,
  act: (work: Work, contact: ContactRow, visit: Visit) => Promise<void>,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockVisitor(work.db, visitor.id);
    const [visit] = await listVisits(work.db, visitor.id);
    const contact = visit && (await lockContact(work.db, visit.contactId));
    if (contact) await act(work, contact, visit);
  });
}
