import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import type { NewContact } from '../life/store.ts';
import {
  type AddressKind,
  addressKinds,
  type Standing,
  standings,
  type WayKnown,
  waysKnown,
} from './party-lifecycle.ts';

type Reader = Database | DatabaseTransaction;

/** Somebody from outside who takes part in a contact, from when they joined until they parted. */
export interface PartyRow {
  id: string;
  contactId: string;
  /** The contact is about them; whoever else joins is beside them. */
  main: boolean;
  standing: Standing;
  addressKind: AddressKind | null;
  /** A number in E.164, an openid, a mailbox; null where somebody came with none. */
  address: string | null;
  /** Who they are when known, who they say they are when claimed. */
  customerId: string | null;
  knownBy: WayKnown | null;
  /** It is not known yet whose the address is: BOSS is to be asked. */
  toRecognise: boolean;
  joinedAt: Date;
  joinedBy: string | null;
  partedAt: Date | null;
  partedBy: string | null;
  partedBecause: string | null;
}

/** A contact comes in with whoever it is about. */
export async function saveContact(db: Reader, contact: NewContact, party: PartyRow): Promise<void> {
  const openingWords = contact.openingWords && JSON.stringify(contact.openingWords);
  await db
    .with('arrived', (one) => one.insertInto('contact').values({ ...contact, openingWords }))
    .insertInto('contactParty')
    .values(party)
    .execute();
}

export async function saveParty(db: Reader, party: PartyRow): Promise<void> {
  await db.insertInto('contactParty').values(party).execute();
}

export type PartyChange = Partial<
  Pick<PartyRow, 'standing' | 'customerId' | 'knownBy' | 'toRecognise' | 'partedAt' | 'partedBy' | 'partedBecause'>
>;

export async function changeParty(db: Reader, id: string, change: PartyChange): Promise<void> {
  await db.updateTable('contactParty').set(change).where('id', '=', id).execute();
}

/** Whom the contact is about now. Every contact has one. */
export async function findMainParty(db: Reader, contactId: string): Promise<PartyRow> {
  const row = await db
    .selectFrom('contactParty')
    .selectAll()
    .where('contactId', '=', contactId)
    .where('main', '=', true)
    .where('partedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return { ...row, ...toPartyKinds(row) };
}

/** All who took part in a contact, in the order in which they joined, with what is to be shown of whom they are. */
export async function listParties(db: Reader, contactId: string) {
  const rows = await db
    .selectFrom('contactParty')
    .leftJoin('customer', 'customer.id', 'contactParty.customerId')
    .leftJoin('account', 'account.id', 'contactParty.partedBy')
    .selectAll('contactParty')
    .select(['customer.name', 'customer.level', 'account.nameZh as partedByZh', 'account.nameEn as partedByEn'])
    .where('contactParty.contactId', '=', contactId)
    .orderBy('contactParty.seq')
    .execute();
  return rows.map((row) => ({ ...row, ...toPartyKinds(row) }));
}

export type NamedParty = Awaited<ReturnType<typeof listParties>>[number];

/** Contacts in which somebody is still to be recognised, longest waiting first. */
export async function listToRecognise(db: Reader, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('contactParty')
    .select('contactId')
    .where('toRecognise', '=', true)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(({ contactId }) => contactId);
}

interface StoredKinds {
  standing: string;
  addressKind: string | null;
  knownBy: string | null;
}

export function toPartyKinds({ standing, addressKind, knownBy }: StoredKinds) {
  return {
    standing: oneOf(standings, standing, 'contact_party.standing'),
    addressKind: addressKind === null ? null : oneOf(addressKinds, addressKind, 'contact_party.address_kind'),
    knownBy: knownBy === null ? null : oneOf(waysKnown, knownBy, 'contact_party.known_by'),
  };
}
