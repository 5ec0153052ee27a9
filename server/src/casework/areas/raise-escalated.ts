import { daysEarlier, minutesLater } from '../../platform/clock.ts';
import { keyUsed, malformedRequest } from '../../platform/refusal.ts';
import { inOneWork, orMadeMeanwhile, type Work } from '../../platform/work.ts';
import {
  type BillingCentre,
  customerFor,
  type CustomerRow,
  readPhone,
  recogniseCaller,
} from '../../foundation/customers/index.ts';
import { type Actor, findCity, seesProvince } from '../../foundation/organisation/index.ts';
import type { RaiseEscalated } from './contract.ts';
import { escalatedBefore, escalatedFromNowhere } from './refusals.ts';
import { announceArea } from './check-area-alerts.ts';
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
} from '../tickets/index.ts';
import { saveLink } from '../links/index.ts';
import { findEscalated, listBefore, saveEscalated } from './escalated-store.ts';

/** What the group and the regulator set where no term is told: 12 hours, 15 days (docs/rules/areas.md#term). */
const termMinutes = { '10080': 12 * 60, '12381': 15 * 1440, web: 15 * 1440 } as const;
/** What came before is looked for so far back. */
const DAYS_BACK = 180;

interface Whose {
  customerId: string | null;
  provinceId: string;
  cityId: string | null;
}

/**
 * A complaint that went past us is recorded with its source, its own number and term, and linked to what came before. The
 * same key records it once.
 * @throws escalatedBefore naming the ticket, keyUsed, escalatedFromNowhere, noSuchKind, noSuchCustomer, unknownNumber, billingUnavailable
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
  const before = await findBefore(work, whose.customerId, wanted.category);
  const raised = await raiseIt(work, actor, wanted, whose, before.find(({ matterId }) => matterId)?.matterId ?? null);
  const { source, sourceNumber, termAt } = wanted;
  const term = termAt === undefined ? minutesLater(work.now, termMinutes[source]) : new Date(termAt);
  const ticketId = raised.ticketId;
  await saveEscalated(work.db, { ticketId, source, sourceNumber, termAt: term, receivedAt: work.now });
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

function raiseIt(work: Work, actor: Recorder, wanted: RaiseEscalated, whose: Whose, matterId: string | null) {
  const { key, category, summary, place = null, sourceNumber } = wanted;
  return raiseTicket(work, actor, {
    key,
    kind: 'complaint',
    category,
    matterId,
    contactId: null,
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

async function findBefore(work: Work, customerId: string | null, category: string) {
  if (customerId === null) return [];
  return listBefore(work.db, { customerId, category, since: daysEarlier(work.now, DAYS_BACK) });
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
