import type { Static } from 'typebox';
import { storedAs } from '../../platform/stored.ts';
import type { Centre } from '../../platform/work.ts';
import { customerFor, maskName } from '../../foundation/customers/index.ts';
import { type Actor, recordReading, seesProvince } from '../../foundation/organisation/index.ts';
import { channelOf } from '../channels/index.ts';
import { Contact, type ContactSummary, type HistoryQuery, type PastContact } from './contract.ts';
import { noSuchContact } from './life/refusals.ts';
import { entriesOf } from './present-entry.ts';
import { type ContactRow, findContact, findShownContact, listMine, toKinds } from './life/store.ts';
import { listContactsById, listOfCustomer } from './listed-store.ts';
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
export async function listHistory(
  centre: Centre,
  actor: Actor,
  customerId: string,
  { contactId, before, limit = 100 }: Static<typeof HistoryQuery>,
): Promise<PastContact[]> {
  await customerFor(centre, actor, customerId);
  await recordReading(centre, actor, 'history.read', { customerId, contactId: contactId ?? null });
  // One more, for the one that is named may be among them.
  const rows = await listOfCustomer(centre.db, customerId, { before, limit: limit + 1 });
  const matterId = contactId === undefined ? null : await matterOf(centre, contactId);
  const others = rows.filter((row) => row.id !== contactId).slice(0, limit);
  return others.map((row) => toPast(row, matterId));
}

/**
 * These contacts, newest first, as earlier ones of whoever is in the contact named; those of another province are left out.
 * That they were read is on record.
 */
export async function readPast(
  centre: Centre,
  actor: Actor,
  contactId: string,
  ids: readonly string[],
): Promise<PastContact[]> {
  await recordReading(centre, actor, 'history.read', { contactId });
  const matterId = await matterOf(centre, contactId);
  const rows = await listContactsById(centre.db, ids);
  return rows.filter((row) => seesProvince(actor, row.provinceId)).map((row) => toPast(row, matterId));
}

async function matterOf({ db }: Centre, contactId: string): Promise<string | null> {
  return (await findContact(db, contactId))?.matterId ?? null;
}

type Listed = Awaited<ReturnType<typeof listContactsById>>[number];

function toPast(row: Listed, matterId: string | null): PastContact {
  return {
    id: row.id,
    ...toKinds(row),
    matterType: row.type,
    arrivedAt: row.arrivedAt.toISOString(),
    sameMatter: matterId !== null && row.matterId === matterId,
  };
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
