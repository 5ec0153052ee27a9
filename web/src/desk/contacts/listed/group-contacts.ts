import { isOpen } from '../../../api/deciding/hand-over/consults.ts';
import type { Consult, ContactSummary, HandOver } from '../../../api/types.ts';

export interface Listed {
  contactId: string;
  /** Null while it is not known who it is. */
  customerName: string | null;
  customerLevel: string | null;
  /** Masked, as it came in: shown where there is no name. */
  address: string | null;
  wayIn: string | null;
  matterType: string | null;
  /** Since when it is as it is. */
  since: string;
  /** Messages that nobody has read. */
  unread: number;
  /** Since when the customer waits for an answer in writing; null: for none. */
  awaitsSince: string | null;
  /** It rings, or came back, and waits for this person. */
  ringing: boolean;
  /** An expert is asked about it by this person. */
  consult: 'waits' | 'answered' | null;
}

const order = ['offered', 'consulted', 'ringing', 'returned', 'active', 'wrap-up', 'waiting', 'handed'] as const;
type GroupName = (typeof order)[number];

interface Group {
  name: GroupName;
  items: Listed[];
}

/** What waits for an answer stands first. A contact is listed once. */
export function groupContacts(
  contacts: ContactSummary[],
  handOvers: HandOver[],
  takesHandOvers: boolean,
  consults: readonly Consult[] = [],
): Group[] {
  const live = handOvers.filter((one) => one.state === 'offered' || one.state === 'accepted');
  const mine = new Set(contacts.map((one) => one.id));
  const items: Record<GroupName, Listed[]> = {
    offered: [],
    consulted: [],
    ringing: [],
    returned: [],
    active: [],
    'wrap-up': [],
    waiting: [],
    handed: [],
  };
  for (const one of contacts) {
    const group = order.find((name) => name === one.state);
    if (group) items[group].push(fromContact(one, consults));
  }
  for (const one of live) {
    if (mine.has(one.contactId)) continue;
    const offered = takesHandOvers && one.state === 'offered';
    items[offered ? 'offered' : 'handed'].push(fromHandOver(one, offered));
    mine.add(one.contactId);
  }
  for (const one of consults) {
    if (!mine.has(one.contactId) && one.role !== 'asks' && isOpen(one)) items.consulted.push(fromConsult(one));
  }
  return order.map((name) => ({ name, items: items[name] })).filter((group) => group.items.length > 0);
}

function fromContact(one: ContactSummary, consults: readonly Consult[]): Listed {
  const asked = consults.find(({ contactId, role }) => contactId === one.id && role === 'asks');
  return {
    contactId: one.id,
    customerName: one.customerName,
    customerLevel: one.customerLevel,
    address: one.address?.shown ?? null,
    wayIn: one.wayIn,
    matterType: one.matterType,
    since: one.state === 'active' ? (one.answeredAt ?? one.arrivedAt) : one.arrivedAt,
    unread: one.unread,
    awaitsSince: one.state === 'active' ? one.awaitsSince : null,
    ringing: one.state === 'ringing' || one.state === 'returned',
    consult: asked ? (asked.said.at(-1)?.kind === 'answer' ? 'answered' : 'waits') : null,
  };
}

function fromHandOver(one: HandOver, offered: boolean): Listed {
  return {
    contactId: one.contactId,
    customerName: one.customerName,
    customerLevel: one.customerLevel,
    address: null,
    wayIn: null,
    matterType: one.matterType,
    since: one.acceptedAt ?? one.offeredAt,
    unread: 0,
    awaitsSince: null,
    ringing: offered,
    consult: null,
  };
}

function fromConsult(one: Consult): Listed {
  return {
    contactId: one.contactId,
    customerName: one.customerName,
    customerLevel: one.customerLevel,
    address: null,
    wayIn: null,
    matterType: one.matterType,
    since: one.takenAt ?? one.askedAt,
    unread: 0,
    awaitsSince: null,
    ringing: one.role === 'asked',
    consult: null,
  };
}
