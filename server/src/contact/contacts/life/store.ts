import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { type WayIn, waysIn } from '../../channels/index.ts';
import { type ContactState, contactStates } from './lifecycle.ts';
import { awaitsSince, countUnread } from './unread-store.ts';

type Reader = Database | DatabaseTransaction;

export interface ContactRow {
  id: string;
  /** Whose it is, once that is known; null for a party claimed or unknown. */
  customerId: string | null;
  provinceId: string;
  wayIn: WayIn;
  state: ContactState;
  matterId: string | null;
  handlerId: string | null;
  agentId: string | null;
  openingWords: unknown;
  /** The earlier contact of the same customer that it goes on from. */
  followsId: string | null;
  /** A hand-over of it is offered or accepted, and not ended. */
  handingOver: boolean;
  arrivedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  closedAt: Date | null;
}

export interface NewContact extends Omit<ContactRow, 'openingWords' | 'handingOver' | 'followsId'> {
  followsId?: string | null;
  begunBy: 'customer' | 'us';
  openingWords: { zh: string; en: string } | null;
}

export async function findContact(db: Reader, id: string): Promise<ContactRow | undefined> {
  const row = await db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...row, ...toKinds(row) };
}

/** With what is shown of its matter and of who has it in hand. */
export async function findShownContact(db: Reader, id: string) {
  const row = await db
    .selectFrom('contact')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .leftJoin('account as handler', 'handler.id', 'contact.handlerId')
    .selectAll('contact')
    .select(['matter.type as matterType', 'handler.nameZh as handlerZh', 'handler.nameEn as handlerEn'])
    // As `listOnMatter` lists them.
    .select((eb) =>
      eb
        .selectFrom('contact as onMatter')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('onMatter.matterId', '=', 'contact.matterId')
        .where('onMatter.begunBy', '=', 'customer')
        .whereRef('onMatter.arrivedAt', '<=', 'contact.arrivedAt')
        .as('contactsOnMatter'),
    )
    .select(countUnread)
    .select(awaitsSince)
    .where('contact.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, ...toKinds(row) };
}

export async function lockContact(db: DatabaseTransaction, id: string): Promise<ContactRow | undefined> {
  const row = await db.selectFrom('contact').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row && { ...row, ...toKinds(row) };
}

/** @throws Error for a channel or a state that is none of ours */
export function toKinds({ wayIn, state }: { wayIn: string; state: string }) {
  return {
    wayIn: oneOf(waysIn, wayIn, 'contact.way_in'),
    state: oneOf(contactStates, state, 'contact.state'),
  };
}

export type ContactChange = Partial<
  Pick<
    ContactRow,
    | 'state'
    | 'customerId'
    | 'provinceId'
    | 'matterId'
    | 'handlerId'
    | 'agentId'
    | 'handingOver'
    | 'answeredAt'
    | 'endedAt'
    | 'closedAt'
  >
>;

/** By itself, or within the statement that writes its timeline. */
export function updateContact(db: Pick<Reader, 'updateTable'>, id: string, change: ContactChange) {
  return db.updateTable('contact').set(change).where('id', '=', id);
}

export async function changeContact(db: Reader, id: string, change: ContactChange): Promise<void> {
  await updateContact(db, id, change).execute();
}

/** Contacts that ring from now on, each on the desk of one person. */
export async function saveOffers(
  db: DatabaseTransaction,
  offers: readonly { contact: { id: string }; accountId: string }[],
): Promise<void> {
  const contactIds = offers.map(({ contact }) => contact.id);
  const accountIds = offers.map(({ accountId }) => accountId);
  await sql`update contact set state = 'ringing', handler_id = offer.account_id, agent_id = coalesce(agent_id, offer.account_id)
    from unnest(${contactIds}::uuid[], ${accountIds}::uuid[]) as offer (contact_id, account_id)
    where contact.id = offer.contact_id`.execute(db);
}

export async function listMine(db: Reader, accountId: string) {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('contactParty', (join) =>
      join
        .onRef('contactParty.contactId', '=', 'contact.id')
        .on('contactParty.main', '=', true)
        .on('contactParty.partedAt', 'is', null),
    )
    .leftJoin('customer', 'customer.id', 'contact.customerId')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .selectAll('contact')
    .select(['customer.name', 'customer.level', 'matter.type'])
    .select(['contactParty.standing', 'contactParty.addressKind', 'contactParty.address'])
    .select(countUnread)
    .select(awaitsSince)
    .where('contact.handlerId', '=', accountId)
    .where('contact.state', '<>', 'closed')
    .orderBy('contact.arrivedAt')
    .execute();
  return rows.map((row) => ({ ...row, ...toKinds(row) }));
}

export async function listOfCustomer(db: Reader, customerId: string) {
  return db
    .selectFrom('contact')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .select(['contact.id', 'contact.wayIn', 'contact.state', 'contact.matterId', 'contact.arrivedAt', 'matter.type'])
    .where('contact.customerId', '=', customerId)
    .orderBy('contact.arrivedAt', 'desc')
    .limit(100)
    .execute();
}

/** Who rings with somebody, or is in conversation with them. */
export async function listLive(db: Reader, accountId: string): Promise<Pick<ContactRow, 'id' | 'wayIn'>[]> {
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'wayIn'])
    .where('handlerId', '=', accountId)
    .where('state', 'in', ['ringing', 'active'])
    .execute();
  return rows.map(({ id, wayIn }) => ({ id, wayIn: oneOf(waysIn, wayIn, 'contact.way_in') }));
}

export async function findMatter(db: Reader, id: string) {
  return db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findLatestMatter(db: Reader, customerId: string, type: string) {
  return db
    .selectFrom('matter')
    .select(['id', 'openedAt'])
    .where('customerId', '=', customerId)
    .where('type', '=', type)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
}

/** The matter of a contact where it is nobody's yet and of this type. */
export async function findMatterOf(db: Reader, contactId: string, type: string) {
  return db
    .selectFrom('matter')
    .innerJoin('contact', 'contact.matterId', 'matter.id')
    .select('matter.id')
    .where('contact.id', '=', contactId)
    .where('matter.type', '=', type)
    .where('matter.customerId', 'is', null)
    .executeTakeFirst();
}

export interface NewMatter {
  id: string;
  /** Null while it is not known whose it is. */
  customerId: string | null;
  provinceId: string;
  type: string;
  openedAt: Date;
}

/** A matter that was nobody's is now known to be somebody's. */
export async function giveMatter(db: Reader, id: string, customerId: string): Promise<void> {
  await db.updateTable('matter').set({ customerId }).where('id', '=', id).where('customerId', 'is', null).execute();
}

export async function saveMatter(db: Reader, matter: NewMatter): Promise<void> {
  await db.insertInto('matter').values(matter).execute();
}

/** Contacts the customer began on a matter, this one included (docs/rules/difficult-calls.md#facts). */
export async function listOnMatter(db: Reader, matterId: string, until: Date) {
  return db
    .selectFrom('contact')
    .select(['id', 'wayIn', 'arrivedAt'])
    .where('matterId', '=', matterId)
    .where('begunBy', '=', 'customer')
    .where('arrivedAt', '<=', until)
    .orderBy('arrivedAt', 'desc')
    .execute();
}

export async function findOpenContact(
  db: Reader,
  customerId: string,
): Promise<{ id: string; state: ContactState } | null> {
  const row = await db
    .selectFrom('contact')
    .select(['id', 'state'])
    .where('customerId', '=', customerId)
    .where('state', '<>', 'closed')
    .orderBy('arrivedAt', 'desc')
    .executeTakeFirst();
  return row ? { id: row.id, state: oneOf(contactStates, row.state, 'contact.state') } : null;
}
