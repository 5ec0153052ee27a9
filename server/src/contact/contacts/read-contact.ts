import type { Centre } from '../../platform/work.ts';
import { customerFor, maskName } from '../../foundation/customers/index.ts';
import { type Actor, recordReading } from '../../foundation/organisation/index.ts';
import type { Contact, ContactSummary } from './contract.ts';
import { contactFor } from './hold-contact.ts';
import { presentEntry } from './present-entry.ts';
import {
  type ContactRow,
  findAccountName,
  findMatter,
  listMine,
  listOfCustomer,
  listOnMatter,
  listTimeline,
} from './store.ts';
import { oneOf } from '../../platform/stored.ts';

export async function listMyContacts(centre: Centre, actor: Actor): Promise<ContactSummary[]> {
  const rows = await listMine(centre.db, actor.accountId);
  return rows.map((row) => toSummary(row, row));
}

/** @throws noSuchContact */
export async function readContact(centre: Centre, actor: Actor, id: string): Promise<Contact> {
  const contact = await contactFor(centre, actor, id);
  const customer = await customerFor(centre, actor, contact.customerId);
  await recordReading(centre, actor, 'contact.read', { customerId: customer.id, contactId: id });
  const matter = contact.matterId ? await findMatter(centre.db, contact.matterId) : undefined;
  const onMatter = matter ? await listOnMatter(centre.db, matter.id, contact.arrivedAt) : [];
  const handler = contact.handlerId ? await findAccountName(centre.db, contact.handlerId) : undefined;
  return {
    ...toSummary(contact, { ...customer, type: matter?.type ?? null }),
    openingWords: toWords(contact.openingWords),
    matter: matter ? { id: matter.id, type: matter.type, contacts: onMatter.length } : null,
    handler: handler ?? null,
    mine: contact.handlerId === actor.accountId,
    endedAt: contact.endedAt?.toISOString() ?? null,
    closedAt: contact.closedAt?.toISOString() ?? null,
    timeline: (await listTimeline(centre.db, id)).map(presentEntry),
  };
}

/** Earlier contacts of the customer, newest first, without the one named. */
export async function listHistory(centre: Centre, actor: Actor, customerId: string, contactId?: string) {
  await customerFor(centre, actor, customerId);
  await recordReading(centre, actor, 'history.read', { customerId, contactId: contactId ?? null });
  const rows = await listOfCustomer(centre.db, customerId);
  const current = rows.find((row) => row.id === contactId);
  return rows
    .filter((row) => row.id !== contactId)
    .map((row) => ({
      id: row.id,
      wayIn: toWayIn(row.wayIn),
      state: row.state,
      matterType: row.type,
      arrivedAt: row.arrivedAt.toISOString(),
      sameMatter: row.matterId !== null && row.matterId === current?.matterId,
    }));
}

function toSummary(row: ContactRow, of: { name: string; level: string; type: string | null }): ContactSummary {
  return {
    id: row.id,
    customerId: row.customerId,
    customerName: maskName(of.name),
    customerLevel: of.level,
    wayIn: toWayIn(row.wayIn),
    state: row.state,
    matterType: of.type,
    arrivedAt: row.arrivedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}

const waysIn = ['hotline', 'sms', 'wechat', 'web-chat', 'web-form', 'counter', 'escalated'] as const;

function toWayIn(text: string): ContactSummary['wayIn'] {
  return oneOf(waysIn, text, 'contact.way_in');
}

function toWords(stored: unknown): { zh: string; en: string } | null {
  if (typeof stored !== 'object' || stored === null || !('zh' in stored) || !('en' in stored)) return null;
  return { zh: String(stored.zh), en: String(stored.en) };
}
