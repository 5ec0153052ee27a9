import { storedAs } from '../../platform/stored.ts';
import type { Centre } from '../../platform/work.ts';
import { customerFor, maskName } from '../../foundation/customers/index.ts';
import { type Actor, recordReading, seesProvince } from '../../foundation/organisation/index.ts';
import { channelOf } from '../channels/index.ts';
import { Contact, type ContactSummary } from './contract.ts';
import { noSuchContact } from './life/refusals.ts';
import { entriesOf } from './present-entry.ts';
import { type ContactRow, findShownContact, listMine, listOfCustomer, toKinds } from './life/store.ts';
import { listTimeline } from './life/timeline-store.ts';
import { listParties, type PartyRow, toPartyKinds } from './parties/party-store.ts';
import { presentAddress, presentParty } from './parties/present-party.ts';

const presentEntry = entriesOf('contact_entry.detail');
const readOpeningWords = storedAs(Contact.properties.openingWords, 'contact.opening_words');

export async function listMyContacts(centre: Centre, actor: Actor): Promise<ContactSummary[]> {
  const rows = await listMine(centre.db, actor.accountId);
  return rows.map((row) => toSummary(row, { ...row, ...toPartyKinds({ ...row, knownBy: null }) }));
}

/** @throws noSuchContact */
export async function readContact(centre: Centre, actor: Actor, id: string): Promise<Contact> {
  const contact = await findShownContact(centre.db, id);
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
  const parties = await listParties(centre.db, id);
  const main = parties.findLast((party) => party.main && party.partedAt === null);
  if (!main) throw new Error(`the contact ${id} is about nobody`);
  await recordReading(centre, actor, 'contact.read', { customerId: contact.customerId, contactId: id });
  const { matterId, matterType: type, contactsOnMatter, handlerZh, handlerEn } = contact;
  return {
    ...toSummary(contact, { ...main, type, unread: contact.unread, awaitsSince: contact.awaitsSince }),
    openingWords: readOpeningWords(contact.openingWords),
    matter: matterId && type ? { id: matterId, type, contacts: contactsOnMatter ?? 0 } : null,
    carries: [...(channelOf(contact.wayIn).send?.carries ?? [])],
    handler: handlerZh && handlerEn ? { zh: handlerZh, en: handlerEn } : null,
    parties: parties.map(presentParty),
    mine: contact.handlerId === actor.accountId,
    joined: contact.joined,
    iJoined: contact.joined.some((one) => one.id === actor.accountId),
    endedAt: contact.endedAt?.toISOString() ?? null,
    closedAt: contact.closedAt?.toISOString() ?? null,
    timeline: (await listTimeline(centre.db, id)).map(presentLine),
  };
}

/** An entry of the timeline, with the words of the message that it is about. */
function presentLine({ text, ...entry }: Awaited<ReturnType<typeof listTimeline>>[number]) {
  const shown = presentEntry(entry);
  return text === null ? shown : { ...shown, detail: { ...shown.detail, text } };
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
      ...toKinds(row),
      matterType: row.type,
      arrivedAt: row.arrivedAt.toISOString(),
      sameMatter: row.matterId !== null && row.matterId === current?.matterId,
    }));
}

interface Of extends Pick<PartyRow, 'standing' | 'addressKind' | 'address'> {
  name: string | null;
  level: string | null;
  type: string | null;
  unread: number;
  awaitsSince: Date | null;
}

/** Whoever says to be a customer is not shown as one. */
function toSummary(row: ContactRow, of: Of): ContactSummary {
  const known = of.standing === 'known' && of.name !== null;
  return {
    id: row.id,
    customerId: row.customerId,
    customerName: known ? maskName(of.name ?? '') : null,
    customerLevel: known ? of.level : null,
    standing: of.standing,
    address: presentAddress(of),
    wayIn: row.wayIn,
    state: row.state,
    matterType: of.type,
    arrivedAt: row.arrivedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    unread: of.unread,
    awaitsSince: channelOf(row.wayIn).send === null ? null : (of.awaitsSince?.toISOString() ?? null),
  };
}
