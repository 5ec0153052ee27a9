import type { Database, DatabaseTransaction } from '../../platform/database.ts';

type Reader = Database | DatabaseTransaction;

export interface ContactRow {
  id: string;
  customerId: string;
  provinceId: string;
  wayIn: string;
  state: string;
  matterId: string | null;
  handlerId: string | null;
  agentId: string | null;
  openingWords: unknown;
  /** A hand-over of it is offered or accepted, and not ended. */
  handingOver: boolean;
  arrivedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  closedAt: Date | null;
}

export interface NewContact extends Omit<ContactRow, 'openingWords' | 'handingOver'> {
  begunBy: 'customer' | 'us';
  openingWords: { zh: string; en: string } | null;
}

export async function saveContact(db: Reader, contact: NewContact): Promise<void> {
  const openingWords = contact.openingWords && JSON.stringify(contact.openingWords);
  await db
    .insertInto('contact')
    .values({ ...contact, openingWords })
    .execute();
}

export async function findContact(db: Reader, id: string): Promise<ContactRow | undefined> {
  return db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function holdContact(db: DatabaseTransaction, id: string): Promise<ContactRow | undefined> {
  return db.selectFrom('contact').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

export type ContactChange = Partial<
  Pick<
    ContactRow,
    'state' | 'matterId' | 'handlerId' | 'agentId' | 'handingOver' | 'answeredAt' | 'endedAt' | 'closedAt'
  >
>;

export async function changeContact(db: Reader, id: string, change: ContactChange): Promise<void> {
  await db.updateTable('contact').set(change).where('id', '=', id).execute();
}

export async function listMine(db: Reader, accountId: string) {
  return db
    .selectFrom('contact')
    .innerJoin('customer', 'customer.id', 'contact.customerId')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .selectAll('contact')
    .select(['customer.name', 'customer.level', 'matter.type'])
    .where('contact.handlerId', '=', accountId)
    .where('contact.state', '<>', 'closed')
    .orderBy('contact.arrivedAt')
    .execute();
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

/** Waiting contacts of a province, longest waiting first; `skip locked` lets two processes offer side by side. */
export async function holdWaiting(db: DatabaseTransaction, provinceId: string, limit: number): Promise<ContactRow[]> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('provinceId', '=', provinceId)
    .where('state', '=', 'waiting')
    .orderBy('arrivedAt')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
}

export async function countLive(db: Reader, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('contact')
    .select((eb) => eb.fn.countAll<number>().as('live'))
    .where('handlerId', '=', accountId)
    .where('state', 'in', ['ringing', 'active'])
    .executeTakeFirstOrThrow();
  return row.live;
}

export async function listRinging(db: Reader, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contact')
    .select('id')
    .where('handlerId', '=', accountId)
    .where('state', '=', 'ringing')
    .execute();
  return rows.map((row) => row.id);
}

/** Where contacts wait or ring, and what rings on whose desk. */
export async function listUnanswered(db: Reader) {
  return db
    .selectFrom('contact')
    .select(['id', 'provinceId', 'state', 'handlerId'])
    .where('state', 'in', ['waiting', 'ringing'])
    .execute();
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

export interface NewMatter {
  id: string;
  customerId: string;
  provinceId: string;
  type: string;
  openedAt: Date;
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

export async function findOpenContact(db: Reader, customerId: string): Promise<string | null> {
  const row = await db
    .selectFrom('contact')
    .select('id')
    .where('customerId', '=', customerId)
    .where('state', '<>', 'closed')
    .orderBy('arrivedAt', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function saveEntry(
  db: Reader,
  entry: { contactId: string; at: Date; accountId: string | null; kind: string; detail: object },
): Promise<void> {
  await db
    .insertInto('contactEntry')
    .values({ ...entry, detail: JSON.stringify(entry.detail) })
    .execute();
}

export async function listTimeline(db: Reader, contactId: string) {
  return db
    .selectFrom('contactEntry')
    .leftJoin('account', 'account.id', 'contactEntry.accountId')
    .select([
      'contactEntry.id',
      'contactEntry.at',
      'contactEntry.kind',
      'contactEntry.detail',
      'account.nameZh',
      'account.nameEn',
    ])
    .where('contactEntry.contactId', '=', contactId)
    .orderBy('contactEntry.id')
    .execute();
}

export async function findAccountName(db: Reader, accountId: string) {
  return db
    .selectFrom('account')
    .select(['nameZh as zh', 'nameEn as en'])
    .where('id', '=', accountId)
    .executeTakeFirst();
}

/** What was noted on a contact, oldest first. */
export async function listNotes(db: Reader, contactId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contactEntry')
    .select('detail')
    .where('contactId', '=', contactId)
    .where('kind', '=', 'noted')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ detail }) =>
    typeof detail === 'object' && detail !== null && 'text' in detail ? [String(detail['text'])] : [],
  );
}
