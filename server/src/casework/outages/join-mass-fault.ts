import type { Work } from '../../platform/work.ts';
import { attachChild } from '../links/index.ts';
import { judgeCoverage } from './judge-coverage.ts';
import { holdGoingOn } from './mass-fault-store.ts';
import { announceMassFault } from './announce-mass-fault.ts';

interface Raised {
  id: string;
  kind: string;
  category: string;
  customerId: string | null;
  provinceId: string;
  cityId: string | null;
  raisedAt: Date;
  place?: string | null;
  form?: Record<string, string>;
  recorded: Record<string, string>;
}

/**
 * A ticket that is just being raised goes under the outage that covers it, in the same work; null where none does. With
 * `faultId` a person said that it is of that one.
 */
export async function joinMassFault(work: Work, ticket: Raised, faultId: string | undefined): Promise<string | null> {
  const goingOn = await holdGoingOn(work.db, ticket.provinceId);
  const told = { ...ticket, places: placesOf(ticket) };
  const fault = goingOn.find((one) =>
    faultId === undefined ? judgeCoverage(one, told) === 'covered' : one.ticketId === faultId,
  );
  if (!fault) return null;
  const { number } = await work.db
    .selectFrom('ticket')
    .select('number')
    .where('id', '=', fault.ticketId)
    .executeTakeFirstOrThrow();
  const how = faultId === undefined ? 'by-itself' : 'by-hand';
  await attachChild(work, null, ticket, { id: fault.ticketId, number }, how);
  announceMassFault(work, fault);
  return fault.ticketId;
}

/** Everywhere a ticket tells where it happens. */
export function placesOf({
  place,
  form,
  recorded,
}: {
  place?: string | null;
  form?: unknown;
  recorded: unknown;
}): string[] {
  return [place, textIn(form, 'place'), textIn(recorded, 'callPlace')].filter((one): one is string => Boolean(one));
}

function textIn(stored: unknown, name: string): string {
  if (typeof stored !== 'object' || stored === null || !(name in stored)) return '';
  return String(new Map(Object.entries(stored)).get(name));
}
