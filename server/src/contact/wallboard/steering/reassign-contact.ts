import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry, seesProvince, staysEnabled } from '../../../foundation/organisation/index.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import {
  announceFreed,
  contactClosed,
  type ContactRow,
  endJoining,
  findContact,
  givePlace,
  hasOtherCall,
  isCall,
  lockContact,
  moveContact,
  moveNotPossible,
  noSuchContact,
  offerContacts,
  returnContact,
  writeTimeline,
} from '../../contacts/index.ts';
import { holdSeats } from '../../queues/index.ts';
import { mayHave, type Way, wayOf } from './judge-steering.ts';
import { colleagueNotThere, colleagueOnCall } from './steering-refusals.ts';
import { findColleague } from './steering-store.ts';

interface Wanted {
  /** A colleague; null: the queue. */
  to: string | null;
  reason: string;
}

/**
 * A lead gives a contact to another who is there, or back to its queue, at the place by when it came. What was said and
 * decided stays with it; what is offered to an expert, or taken by one, is taken or given back.
 * @throws noSuchContact, contactClosed, moveNotPossible (nothing waits there, or to be written up alone), colleagueNotThere, colleagueOnCall
 */
export async function reassignContact(centre: Centre, actor: Actor, id: string, { to, reason }: Wanted): Promise<void> {
  await inOneWork(centre, async (work) => {
    if (to !== null) await holdBeforeWaiting(work, id, to);
    const contact = await lockContact(work.db, id);
    if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
    if (contact.state === 'closed') throw contactClosed();
    if (to !== null && contact.handlerId === to) return;
    const way = wayOf(contact.state, to === null ? 'queue' : 'person');
    if (!way) throw moveNotPossible();
    if (to === null) await sendBack(work, contact, { by: actor.accountId, way, reason });
    else await giveTo(work, contact, { by: actor.accountId, way, reason, to });
    const told = { contactId: id, from: contact.handlerId, to, reason };
    await saveAuditEntry(work.db, work.now, actor, 'contact.reassigned', told);
  });
}

/** Whoever keeps the queues holds a seat before what waits for it, and so does a lead: neither waits for the other then. */
async function holdBeforeWaiting(work: Work, contactId: string, accountId: string): Promise<void> {
  const contact = await findContact(work.db, contactId);
  if (contact?.state !== 'waiting') return;
  await staysEnabled(work, accountId);
  await holdSeats(work.db, [accountId]);
}

interface Steered {
  by: string;
  way: Way;
  reason: string;
}

/** Whoever had it first stays on record, and whoever never answered did not have it. */
async function sendBack(work: Work, contact: ContactRow, { by, way, reason }: Steered): Promise<void> {
  const detail = { from: contact.handlerId, reason };
  if (way === 'wait-again') {
    await givePlace(work, contact);
    await moveContact(work, contact, 'requeue', { handlerId: null }, { by, kind: 'requeued', detail });
  } else {
    const nobody = contact.state === 'ringing' ? { handlerId: null, agentId: null } : { handlerId: null };
    await moveContact(work, contact, 'lose', nobody, { by, kind: 'sent-back', detail });
  }
  announceFreed(work, contact);
}

async function giveTo(
  work: Work,
  contact: ContactRow,
  { by, way, reason, to }: Steered & { to: string },
): Promise<void> {
  await demandColleague(work, contact, to, way);
  const detail = { from: contact.handlerId, to, reason };
  if (way === 'go-on') {
    await returnContact(work, contact, to);
    await endJoining(work, contact.id, to);
    await writeTimeline(work, { ...contact, handlerId: to }, by, 'reassigned', detail);
    return;
  }
  await writeTimeline(work, { ...contact, handlerId: to }, by, 'meant-for', detail);
  // Both in one order: two leads may give to each other's agents at once.
  if (contact.handlerId) await holdSeats(work.db, [contact.handlerId, to]);
  const waiting = way === 'ring' ? contact : await stopRinging(work, contact);
  await offerContacts(work, [{ contact: waiting, accountId: to }]);
  // After it rings: their seat is held from then on, so that of two at once the second sees the first.
  if (isCall(contact) && (await hasOtherCall(work, to, contact.id))) throw colleagueOnCall();
  // Whoever keeps the queues looks at it anew.
  announceFreed(work, contact);
}

async function stopRinging(work: Work, contact: ContactRow): Promise<ContactRow> {
  await moveContact(work, contact, 'lose', { handlerId: null, agentId: null });
  return { ...contact, state: 'waiting', handlerId: null, agentId: null };
}

/** @throws colleagueNotThere */
async function demandColleague(work: Work, { provinceId }: ContactRow, to: string, way: Way): Promise<void> {
  const colleague = await findColleague(work.db, to, presentSince(work.now));
  const fits = colleague && seesProvince(colleague, provinceId) && mayHave(colleague, way);
  if (!fits || !(await staysEnabled(work, to))) throw colleagueNotThere();
}
