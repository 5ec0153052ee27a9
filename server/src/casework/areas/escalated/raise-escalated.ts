import { daysEarlier, minutesLater } from '../../../platform/clock.ts';
import { keyUsed, malformedRequest } from '../../../platform/refusal.ts';
import { inOneWork, orMadeMeanwhile, type Work } from '../../../platform/work.ts';
import {
  type BillingCentre,
  customerFor,
  type CustomerRow,
  readPhone,
  recogniseCaller,
} from '../../../foundation/customers/index.ts';
import { type Actor, findCity, seesProvince } from '../../../foundation/organisation/index.ts';
import type { RaiseEscalated } from '../contract.ts';
import { saveAfter } from './before-store.ts';
import { demandOfCustomer, letInEscalated, tellContacts } from './let-in-escalated.ts';
import { escalatedBefore, escalatedFromNowhere, notOfCustomer, termNeeded, timesCrossed } from '../refusals.ts';
import { termMinutes } from '../sources.ts';
import { announceArea } from '../check-area-alerts.ts';
import {
  findKind,
  findTicketOfKey,
  lockTickets,
  noSuchKind,
  noteInHistory,
  offersCategory,
  type Raised,
  raiseTicket,
  writeHistory,
} from '../../tickets/index.ts';
import { saveLink } from '../../links/index.ts';
import { findEscalated, listBefore, saveEscalated } from '../escalated-store.ts';

/** What came before is looked for so far back. */
export const DAYS_BACK = 180;

interface Whose {
  customerId: string | null;
  provinceId: string;
  cityId: string | null;
}

/**
 * A complaint that went past us is recorded with its source, its own number and term, and linked to what came before. The
 * same key records it once.
 * @throws escalatedBefore naming the ticket, keyUsed, escalatedFromNowhere, termNeeded, timesCrossed, notOfCustomer, noSuchKind, noSuchCustomer, unknownNumber, billingUnavailable
 */
export async function raiseEscalated(centre: BillingCentre, actor: Actor, wanted: RaiseEscalated): Promise<Raised> {
  const customer = await findCustomerOf(centre, actor, wanted);
  return orMadeMeanwhile(
    () => raiseOnce(centre, actor, wanted, customer),
    async () => {
      const known = await findEscalated(centre.db, wanted.source, wanted.sourceNumber);
      if (known?.key === wanted.key) return { ticketId: known.id, number: known.number, reminded: false };
      // Something else was raised with it: to be told so, and not for ever that somebody was faster.
      if (await findTicketOfKey(centre.db, wanted.key)) throw keyUsed();
      return undefined;
    },
  );
}

function raiseOnce(
  centre: BillingCentre,
  actor: Actor,
  wanted: RaiseEscalated,
  customer: Awaited<ReturnType<typeof findCustomerOf>>,
): Promise<Raised> {
  return inOneWork(centre, async (work) => {
    const known = await findEscalated(work.db, wanted.source, wanted.sourceNumber);
    if (known && known.key === wanted.key) return { ticketId: known.id, number: known.number, reminded: false };
    if (known)
      throw escalatedBefore(seesProvince(actor, known.provinceId) ? [{ field: 'ticket', message: known.number }] : []);
    return raiseEscalatedIn(work, actor, wanted, customer);
  });
}

/** One that was not recorded before. @throws escalatedFromNowhere, noSuchKind */
export async function raiseEscalatedIn(
  work: Work,
  actor: Recorder,
  wanted: RaiseEscalated,
  customer: CustomerRow | null,
): Promise<Raised> {
  const whose = await findWhose(work, actor, customer, wanted.cityId);
  const kind = await findKind(work.kept, 'complaint');
  if (!kind || !offersCategory(kind, wanted.category)) throw noSuchKind();
  const times = findTimes(wanted, work.now);
  const before = await findBefore(work, whose.customerId, wanted);
  const coming = { provinceId: whose.provinceId, customer, by: actor.accountId, wanted };
  await demandOfCustomer(work, coming);
  const { source, sourceNumber, demand = null, contactIds = [], promiseIds = [] } = wanted;
  const told = { by: actor.accountId, source, sourceNumber, receivedAt: times.receivedAt.toISOString() };
  await tellContacts(work, contactIds, told);
  const contactId = await letInEscalated(work, coming);
  const matterId = before.find((one) => one.matterId)?.matterId ?? null;
  const raised = await raiseIt(work, actor, wanted, whose, { matterId, contactId });
  const ticketId = raised.ticketId;
  const recorded = { contactId, demand, recordedAt: work.now, recordedBy: actor.accountId };
  await saveEscalated(work.db, { ticketId, source, sourceNumber, ...times, ...recorded });
  await saveAfter(work.db, ticketId, { contactIds, promiseIds });
  const earlierIds = before.map(({ id }) => id);
  await lockTickets(work.db, earlierIds);
  for (const earlier of before) await linkBefore(work, actor, raised, earlier, source);
  announceArea(work, whose.provinceId);
  return raised;
}

type Recorder = Pick<Actor, 'accountId' | 'provinceId'>;

async function findCustomerOf(
  centre: BillingCentre,
  actor: Actor,
  { customerId, phone }: RaiseEscalated,
): Promise<CustomerRow | null> {
  if (customerId !== undefined) return customerFor(centre, actor, customerId);
  if (phone === undefined) return null;
  const read = readPhone(phone);
  if (read === null) throw malformedRequest([{ field: '/phone', message: 'is not a phone number' }]);
  return recogniseCaller(centre, read);
}

/** When it was received, and by when its source wants it settled. Pure. @throws termNeeded, timesCrossed */
function findTimes({ source, termAt, receivedAt }: RaiseEscalated, now: Date): { receivedAt: Date; termAt: Date } {
  const received = receivedAt === undefined ? now : new Date(receivedAt);
  const usual = termMinutes[source];
  if (termAt === undefined && usual === null) throw termNeeded();
  const term = termAt === undefined ? minutesLater(received, usual ?? 0) : new Date(termAt);
  if (received > now || term <= received) throw timesCrossed();
  return { receivedAt: received, termAt: term };
}

function raiseIt(
  work: Work,
  actor: Recorder,
  wanted: RaiseEscalated,
  whose: Whose,
  { matterId, contactId }: { matterId: string | null; contactId: string },
) {
  const { key, category, summary, place = null, sourceNumber } = wanted;
  return raiseTicket(work, actor, {
    key,
    kind: 'complaint',
    category,
    matterId,
    contactId,
    customer: { id: whose.customerId, provinceId: whose.provinceId, cityId: whose.cityId },
    summary,
    recorded: {},
    insisted: true,
    reopensId: null,
    pointedToId: null,
    place,
    severity: 'urgent',
    wayIn: 'escalated',
    externalId: sourceNumber,
  });
}

async function findWhose(
  work: Work,
  actor: Recorder,
  customer: CustomerRow | null,
  cityId: string | undefined,
): Promise<Whose> {
  const city = cityId === undefined ? undefined : await findCity(work.kept, cityId);
  const provinceId = customer?.provinceId ?? city?.provinceId;
  if (!provinceId || !seesProvince(actor, provinceId)) throw escalatedFromNowhere();
  return { customerId: customer?.id ?? null, provinceId, cityId: customer?.cityId ?? cityId ?? null };
}

/** Those that were chosen, or all that are proposed. @throws notOfCustomer */
async function findBefore(work: Work, customerId: string | null, { category, ticketIds }: RaiseEscalated) {
  if (customerId === null && (ticketIds ?? []).length > 0) throw notOfCustomer();
  if (customerId === null) return [];
  const asked = { customerId, category, since: daysEarlier(work.now, DAYS_BACK) };
  if (ticketIds === undefined) return listBefore(work.db, asked);
  const all = await listBefore(work.db, { ...asked, category: null });
  const chosen = all.filter(({ id }) => ticketIds.includes(id));
  if (chosen.length !== ticketIds.length) throw notOfCustomer();
  return chosen;
}

type Earlier = Awaited<ReturnType<typeof listBefore>>[number];

async function linkBefore(
  work: Work,
  actor: Recorder,
  raised: Raised,
  earlier: Earlier,
  source: string,
): Promise<void> {
  const by = actor.accountId;
  await saveLink(work.db, {
    fromId: raised.ticketId,
    toId: earlier.id,
    kind: 'escalates',
    accountId: by,
    at: work.now,
  });
  const as = { number: raised.number, ticketId: raised.ticketId, source };
  await writeHistory(work, earlier, { kind: 'escalated-as', by, detail: as });
  const of = { number: earlier.number, ticketId: earlier.id };
  await noteInHistory(work, raised.ticketId, { kind: 'escalates', by, detail: of });
}
