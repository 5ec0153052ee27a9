import { promiseChanged } from './announcements.ts';
import { daysEarlier } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { findContact, lockContact, noSuchContact, partyUnknown, writeTimeline } from '../../contact/contacts/index.ts';
import { type Actor, concerned, demandEnabled, gatheredIn, seesProvince } from '../../foundation/organisation/index.ts';
import { lockTicket, noSuchTicket, noteInHistory } from '../tickets/index.ts';
import type { MakePromise, PromiseKind } from './contract.ts';
import { REFUND_DAYS } from './judge-promise.ts';
import { findPromiseOfKey, type NewPromise, savePromise } from './promise-store.ts';
import { promiseNotDueThen, promiseToNobody } from './refusals.ts';

const DAYS_AHEAD_AT_MOST = 366;

interface To {
  provinceId: string;
  customerId: string;
  ticketId: string | null;
  contactId: string | null;
  matterId: string | null;
}

/**
 * Something is promised to a customer, in a contact or on a ticket; both histories say so. The same key makes it once.
 * @throws promiseToNobody, partyUnknown, promiseNotDueThen, noSuchContact, noSuchTicket
 */
export async function makePromise(centre: Centre, actor: Actor, wanted: MakePromise): Promise<string> {
  return inOneWork(centre, async (work) => {
    const before = await findPromiseOfKey(work.db, wanted.key);
    if (before && (before.madeBy !== actor.accountId || before.kind !== wanted.kind)) throw keyUsed();
    if (before) return before.id;
    const to = await findWhom(work, actor, wanted);
    const dueAt = judgeDue(work.now, wanted.kind, wanted.dueAt);
    const { key, kind, words, amountFen = null } = wanted;
    return promiseNow(work, actor.accountId, { key, kind, words, amountFen, dueAt, ...to });
  });
}

type Promised = Omit<NewPromise, 'id' | 'madeAt' | 'madeBy' | 'lookAt'>;

/** Writes it down within a work that has judged it. @throws notSignedIn where whoever makes it was disabled meanwhile */
export async function promiseNow(work: Work, madeBy: string | null, promised: Promised): Promise<string> {
  if (madeBy !== null) await demandEnabled(work, madeBy);
  const id = newId(work.now);
  const { kind, ticketId, contactId, customerId, provinceId, words, dueAt } = promised;
  const lookAt = kind === 'refund' ? dueAt : null;
  const saved = await savePromise(work.db, { ...promised, id, madeAt: work.now, madeBy, lookAt });
  if (!saved) return (await findPromiseOfKey(work.db, promised.key))?.id ?? id;
  const detail = { promiseId: id, promise: kind, words, dueAt: dueAt.toISOString() };
  if (ticketId) await noteInHistory(work, ticketId, { kind: 'promised', by: madeBy, detail });
  if (contactId) {
    const contact = await findContact(work.db, contactId);
    if (contact) await writeTimeline(work, contact, madeBy, 'promised', detail);
  }
  announcePromise(work, { id, customerId, provinceId, ticketId, madeBy }, 'made');
  return id;
}

/** When a refund that is promised now is looked for. */
export function refundDue(now: Date): Date {
  return daysEarlier(now, -REFUND_DAYS);
}

function judgeDue(now: Date, kind: PromiseKind, told: string | undefined): Date {
  const dueAt = told === undefined && kind === 'refund' ? refundDue(now) : new Date(told ?? Number.NaN);
  const ahead = dueAt > now && dueAt <= daysEarlier(now, -DAYS_AHEAD_AT_MOST);
  if (!ahead) throw promiseNotDueThen();
  return dueAt;
}

async function findWhom(work: Work, actor: Actor, { contactId, ticketId }: MakePromise): Promise<To> {
  const contact = contactId ? await lockContact(work.db, contactId) : null;
  if (contactId && (!contact || !seesProvince(actor, contact.provinceId))) throw noSuchContact();
  const ticket = ticketId ? await lockTicket(work.db, ticketId) : null;
  if (ticketId && (!ticket || !seesProvince(actor, ticket.provinceId))) throw noSuchTicket();
  const customerId = contact?.customerId ?? ticket?.customerId;
  const provinceId = contact?.provinceId ?? ticket?.provinceId;
  if (contact && contact.customerId === null) throw partyUnknown();
  const strangers = contact && ticket?.customerId && ticket.customerId !== contact.customerId;
  if (!customerId || !provinceId || strangers) throw promiseToNobody();
  const matterId = contact?.matterId ?? ticket?.matterId ?? null;
  return { customerId, provinceId, ticketId: ticket?.id ?? null, contactId: contact?.id ?? null, matterId };
}

interface Announced {
  id: string;
  customerId: string;
  provinceId: string;
  ticketId?: string | null;
  madeBy?: string | null;
  /** Who keeps it, where somebody else does. */
  keeperId?: string | null;
}

/**
 * To the screens of who made it at once, and of its province: a customer's open promises, and the lists of what is due; the
 * clocks of its ticket hear it.
 */
export function announcePromise(work: Work, promise: Announced, did: string): void {
  const { id, customerId, provinceId, ticketId, madeBy, keeperId } = promise;
  const about = { promiseId: id, customerId, did, ...(ticketId ? { ticketId } : {}) };
  work.announce(promiseChanged, about, [...concerned([madeBy, keeperId]), gatheredIn(provinceId)]);
}
