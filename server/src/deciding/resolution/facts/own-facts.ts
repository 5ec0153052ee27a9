import { operatorDay, operatorDaysBetween } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Work } from '../../../platform/work.ts';
import { type ContactRow, listOnMatter } from '../../../contact/contacts/index.ts';
import type { EarlierComplaint } from '../../../foundation/billing/index.ts';
import { FAILURES_A_DAY, listFailures } from '../../../foundation/customers/index.ts';
import { listTickets, type Ticket } from '../../../casework/tickets/index.ts';
import type { EvidenceRecord } from '../contract.ts';
import { blank, type FactRow, type ResolutionRow } from '../store.ts';

/** The facts of the policy that our own records tell (docs/rules/difficult-calls.md#facts). */
export const ownFacts = [
  'contactsOnMatter',
  'earlierComplaint',
  'earlierOutcome',
  'daysSinceRefundPromised',
  'identityFailuresToday',
] as const;

type OwnFact = (typeof ownFacts)[number];

/** Our records are of customers: of somebody unknown they tell nothing, which is not the same as telling that there is nothing. */
const notTold = (fact: OwnFact, settledAt: Date): FactRow => ({ ...blank(fact, 'untold'), settledAt });

/** Finds them all as they are now, each with the records behind it. */
export async function findOwnFacts(work: Work, contact: ContactRow, resolution: ResolutionRow): Promise<FactRow[]> {
  const { customerId } = contact;
  if (customerId === null) return ownFacts.map((fact) => notTold(fact, work.now));
  const contacts = await listOnMatter(work.db, resolution.matterId, contact.arrivedAt);
  const complaint = await findEarlierComplaint(work, contact, resolution);
  const failures = await listFailures(work.db, customerId, operatorDay(work.now));
  const ticketRecords = complaint ? [toRecord(complaint)] : [];
  const known = (fact: OwnFact, source: string, value: FactRow['value'], records: EvidenceRecord[]): FactRow => ({
    fact,
    source,
    value,
    records,
    state: value === null ? 'untold' : 'known',
    note: null,
    settledAt: work.now,
  });
  return [
    known('contactsOnMatter', 'contacts', contacts.length, contacts.map(contactRecord)),
    known('earlierComplaint', 'tickets', complaint?.state ?? 'none', ticketRecords),
    known('earlierOutcome', 'tickets', complaint?.outcome ?? 'none', ticketRecords),
    known('daysSinceRefundPromised', 'tickets', daysSincePromise(complaint, work.now), ticketRecords),
    known(
      'identityFailuresToday',
      'identity-log',
      Math.min(failures.length, FAILURES_A_DAY),
      failures.map(failureRecord),
    ),
  ];
}

function daysSincePromise(complaint: Ticket | undefined, now: Date): number | null {
  if (!complaint?.refundPromisedAt) return null;
  return Math.max(0, operatorDaysBetween(new Date(complaint.refundPromisedAt), now));
}

/** The latest complaint on the matter from before this contact, or the one the agent pointed to. */
export async function findEarlierComplaint(
  from: { db: Database | DatabaseTransaction },
  contact: ContactRow,
  resolution: ResolutionRow,
): Promise<Ticket | undefined> {
  return chooseEarlier(await listOwnTickets(from.db, contact), contact, resolution);
}

/** The tickets of whom the contact is about, newest first; of somebody unknown, none can be known. */
export async function listOwnTickets(
  db: Database | DatabaseTransaction,
  { customerId, provinceId }: Pick<ContactRow, 'customerId' | 'provinceId'>,
): Promise<Ticket[]> {
  return customerId === null ? [] : listTickets(db, { customerId, provinceId, limit: 200 });
}

/** The same among the customer's tickets, newest first. Pure. */
export function chooseEarlier(
  tickets: readonly Ticket[],
  contact: ContactRow,
  { earlierComplaintId, matterId }: ResolutionRow,
): Ticket | undefined {
  const before = tickets.filter((ticket) => ticket.kind === 'complaint' && ticket.contactId !== contact.id);
  if (earlierComplaintId) return before.find(({ id }) => id === earlierComplaintId);
  return before.find((ticket) => ticket.matterId === matterId);
}

/** What BOSS needs to know of the earlier complaint to compare with. */
export function toEarlier(complaint: Ticket | undefined): EarlierComplaint | null {
  if (!complaint) return null;
  const { callPlace, baseStationCode } = complaint.recorded;
  return {
    ...(callPlace && { place: callPlace }),
    ...(baseStationCode && { baseStation: baseStationCode }),
    ...(complaint.refundPromisedAt && { refundPromisedAt: new Date(complaint.refundPromisedAt) }),
  };
}

function contactRecord(contact: { id: string; wayIn: string; arrivedAt: Date }): EvidenceRecord {
  return { kind: 'contact', id: contact.id, at: contact.arrivedAt.toISOString(), fields: { wayIn: contact.wayIn } };
}

function toRecord(ticket: Ticket): EvidenceRecord {
  const { number, category, state, outcome, recorded, refundPromisedAt } = ticket;
  const promised = refundPromisedAt ? { refundPromisedAt } : {};
  return {
    kind: 'ticket',
    id: ticket.id,
    at: ticket.raisedAt,
    fields: { number, category, state, outcome, ...recorded, ...promised },
  };
}

function failureRecord(failure: { id: string; at: Date; means: string }): EvidenceRecord {
  return { kind: 'identity-failure', id: failure.id, at: failure.at.toISOString(), fields: { means: failure.means } };
}
