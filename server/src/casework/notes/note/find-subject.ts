import type { Centre } from '../../../platform/work.ts';
import { contactFor } from '../../../contact/contacts/index.ts';
import { type Actor, concerned, gatheredIn, postIn, seesProvince } from '../../../foundation/organisation/index.ts';
import { findTicket, noSuchTicket } from '../../tickets/index.ts';
import { noSuchNote } from './refusals.ts';

/** What a note is on, as it is kept: one of the two. */
export interface Subject {
  ticketId: string | null;
  contactId: string | null;
}

/** A ticket or a contact as notes know it. */
export interface Noted extends Subject {
  provinceId: string;
  customerId: string | null;
  /** What somebody has to hold who reads its notes. */
  right: 'ticket:read' | 'contact:read';
  /** Whose screens hear of a note at once, and which others hear. */
  audience: string[];
}

/** What is to be noted on: `/tickets/:id/notes` or `/contacts/:id/notes`. */
export type On = { ticketId: string } | { contactId: string };

/** What a note that is kept is on. @throws noSuchNote where it is on neither, which its table does not allow */
export function onOf({ ticketId, contactId }: Subject): On {
  if (ticketId !== null) return { ticketId };
  if (contactId !== null) return { contactId };
  throw noSuchNote();
}

/** @throws noSuchTicket, noSuchContact */
export async function findSubject(centre: Centre, actor: Actor, on: On): Promise<Noted> {
  return 'ticketId' in on ? ofTicket(centre, actor, on.ticketId) : ofContact(centre, actor, on.contactId);
}

async function ofTicket(centre: Pick<Centre, 'db'>, actor: Actor, ticketId: string): Promise<Noted> {
  const found = await findTicket(centre.db, ticketId);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchTicket();
  const { provinceId, ticket } = found;
  const whose = concerned([ticket.holder?.id], [ticket.team?.id]);
  return {
    ticketId,
    contactId: null,
    provinceId,
    customerId: ticket.customerId,
    right: 'ticket:read',
    audience: [...whose, gatheredIn(provinceId)],
  };
}

/** The people of a contact, and the experts and leads who may be reading along. */
async function ofContact(centre: Centre, actor: Actor, contactId: string): Promise<Noted> {
  const contact = await contactFor(centre, actor, contactId);
  const { provinceId, customerId, handlerId, agentId } = contact;
  return {
    ticketId: null,
    contactId,
    provinceId,
    customerId,
    right: 'contact:read',
    audience: [...concerned([handlerId, agentId]), postIn(provinceId, 'expert'), postIn(provinceId, 'team-lead')],
  };
}
