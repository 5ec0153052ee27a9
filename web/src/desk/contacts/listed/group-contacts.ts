import type { ContactSummary, HandOver } from '../../../api/types.ts';

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
}

const order = ['offered', 'ringing', 'returned', 'active', 'wrap-up', 'waiting', 'handed'] as const;
type GroupName = (typeof order)[number];

interface Group {
  name: GroupName;
  items: Listed[];
}

/** What waits for an answer stands first. A contact is listed once. */
export function groupContacts(contacts: ContactSummary[], handOvers: HandOver[], takesHandOvers: boolean): Group[] {
  const live = handOvers.filter((one) => one.state === 'offered' || one.state === 'accepted');
  const mine = new Set(contacts.map((one) => one.id));
  const items: Record<GroupName, Listed[]> = {
    offered: [],
    ringing: [],
    returned: [],
    active: [],
    'wrap-up': [],
    waiting: [],
    handed: [],
  };
  for (const one of contacts) {
    const group = order.find((name) => name === one.state);
    if (group) items[group].push(fromContact(one));
  }
  for (const one of live) {
    if (mine.has(one.contactId)) continue;
    const offered = takesHandOvers && one.state === 'offered';
    items[offered ? 'offered' : 'handed'].push(fromHandOver(one, offered));
  }
  return order.map((name) => ({ name, items: items[name] })).filter((group) => group.items.length > 0);
}

function fromContact(one: ContactSummary): Listed {
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
  };
}
