import { daysEarlier } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import { classOfType } from '../../../contact/contacts/index.ts';
import { customerFor } from '../../../foundation/customers/index.ts';
import { type Actor, recordReading } from '../../../foundation/organisation/index.ts';
import { standingOf } from '../../tickets/index.ts';
import type { EscalatedBefore } from '../contract.ts';
import { DAYS_BACK } from './raise-escalated.ts';
import { listContactsBefore, listPromisesBefore, listTicketsBefore } from './before-store.ts';

/**
 * What came before with a customer, for whoever records that they went past us; `proposed`: of the same class of category, or
 * not over yet. @throws noSuchCustomer
 */
export async function readBefore(
  centre: Centre,
  actor: Actor,
  { customerId, category }: { customerId: string; category: string },
): Promise<EscalatedBefore> {
  await customerFor(centre, actor, customerId);
  await recordReading(centre, actor, 'history.read', { customerId, contactId: null });
  const asked = { customerId, since: daysEarlier(centre.clock.now(), DAYS_BACK) };
  const ofClass = classOf(category);
  const [tickets, contacts, promises] = await Promise.all([
    listTicketsBefore(centre.db, asked),
    listContactsBefore(centre.db, asked),
    listPromisesBefore(centre.db, asked),
  ]);
  return {
    tickets: tickets.map(({ raisedAt, state, ...ticket }) => ({
      ...ticket,
      state: standingOf(state),
      raisedAt: raisedAt.toISOString(),
      proposed: state === 'open' || classOf(ticket.category) === ofClass,
    })),
    contacts: contacts.map(({ id, wayIn, arrivedAt, type }) => ({
      id,
      wayIn,
      matterType: type,
      arrivedAt: arrivedAt.toISOString(),
      proposed: type !== null && classOfType(type) === ofClass,
    })),
    promises: promises.map(({ id, kind, words, dueAt, settledAt }) => ({
      id,
      kind,
      words,
      dueAt: dueAt.toISOString(),
      settled: settledAt !== null,
      proposed: settledAt === null,
    })),
  };
}

const classOf = (category: string) => category.split('/')[0];
