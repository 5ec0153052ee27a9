import { Refusal } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { contactFor } from '../../contact/contacts/index.ts';
import { calendarsOf } from '../../foundation/calendar/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { findTicket, noSuchTicket } from '../tickets/index.ts';
import type { OfferedTimes } from './contract.ts';
import { offerElapsedTimes, type OfferedTime, offerWorkingTimes, proposeTimes } from './offer-times.ts';
import { promiseToNobody } from './refusals.ts';

interface To {
  contactId?: string | undefined;
  ticketId?: string | undefined;
}

/** By when a promise in this contact, or on this ticket, can be kept. @throws promiseToNobody, noSuchContact, noSuchTicket */
export async function offerTimesFor(centre: Centre, actor: Actor, to: To): Promise<OfferedTimes> {
  const now = centre.clock.now();
  const calendars = await calendarsOf(centre.kept, await provinceOf(centre, actor, to));
  const working = unlessNotCovered(() => offerWorkingTimes(calendars('office'), now));
  const times = [...working, ...offerElapsedTimes(now)].toSorted((one, other) => +one.dueAt - +other.dueAt);
  return { times: times.map(({ name, dueAt }) => ({ name, dueAt: dueAt.toISOString() })), usual: proposeTimes(times) };
}

async function provinceOf(centre: Centre, actor: Actor, { contactId, ticketId }: To): Promise<string> {
  if (contactId) return (await contactFor(centre, actor, contactId)).provinceId;
  if (!ticketId) throw promiseToNobody();
  const found = await findTicket(centre.db, ticketId);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  return found.provinceId;
}

function unlessNotCovered(offer: () => OfferedTime[]): OfferedTime[] {
  try {
    return offer();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'year-not-covered') return [];
    throw error;
  }
}
