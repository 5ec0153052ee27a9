import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Somebody at a site, over several chats and devices. */
export interface Visitor {
  id: string;
  siteId: string;
  /** The number they gave, in E.164. */
  phone: string | null;
  language: Language;
  /** A digest of what they began with: under the same key something else is refused. */
  begunWith: string;
}

const columns = ['id', 'siteId', 'phone', 'language', 'begunWith'] as const;

const toVisitor = <R extends { language: string }>(row: R) => ({
  ...row,
  language: oneOf(languages, row.language, 'chat_visitor.language'),
});

export async function saveVisitor(db: Reader, visitor: Visitor & { begunAt: Date }): Promise<void> {
  await db.insertInto('chatVisitor').values(visitor).execute();
}

/** @returns false where it is somebody's, at this site or another, or was and is good no more */
export async function saveToken(db: Reader, hash: string, visitorId: string, now: Date): Promise<boolean> {
  const saved = await db
    .insertInto('chatToken')
    .values({ hash, visitorId, madeAt: now, seenAt: now })
    .onConflict((one) => one.column('hash').doNothing())
    .returning('hash')
    .execute();
  return saved.length > 0;
}

/** Whose token it is, where it was used since then. */
export async function findVisitor(
  db: Reader,
  hash: string,
  seenSince: Date,
): Promise<(Visitor & { seenAt: Date }) | undefined> {
  const row = await db
    .selectFrom('chatToken')
    .innerJoin('chatVisitor', 'chatVisitor.id', 'chatToken.visitorId')
    .select([...columns, 'seenAt'])
    .where('hash', '=', hash)
    .where('seenAt', '>', seenSince)
    .executeTakeFirst();
  return row && toVisitor(row);
}

export async function findVisitorById(db: Reader, id: string): Promise<Visitor | undefined> {
  const row = await db.selectFrom('chatVisitor').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toVisitor(row);
}

/** Notes of these tokens that they were used. @returns those that are still good */
export async function noteSeen(
  db: Reader,
  hashes: readonly string[],
  { now, since }: { now: Date; since: Date },
): Promise<Set<string>> {
  const rows = await db
    .updateTable('chatToken')
    .set({ seenAt: now })
    .where('hash', 'in', [...hashes])
    .where('seenAt', '>', since)
    .returning('hash')
    .execute();
  return new Set(rows.map(({ hash }) => hash));
}

export async function findOldestToken(db: Reader): Promise<Date | null> {
  const row = await db.selectFrom('chatToken').select('seenAt').orderBy('seenAt').limit(1).executeTakeFirst();
  return row?.seenAt ?? null;
}

export async function deleteTokensBefore(db: Reader, before: Date): Promise<void> {
  await db.deleteFrom('chatToken').where('seenAt', '<', before).execute();
}

/** A chat of a visitor. */
export interface Visit {
  contactId: string;
  leftAt: Date | null;
  /** The contact by which they are called back in their place. */
  callbackId: string | null;
}

/** Orders what is done for one visitor: their row is held until the work ends. */
export async function lockVisitor(db: DatabaseTransaction, id: string): Promise<void> {
  await db.selectFrom('chatVisitor').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

/** The last is the present one. */
export async function saveVisit(db: Reader, contactId: string, visitorId: string): Promise<void> {
  await db.insertInto('chatVisit').values({ contactId, visitorId }).execute();
}

export async function changeVisit(db: Reader, contactId: string, leftAt: Date | null): Promise<void> {
  await db.updateTable('chatVisit').set({ leftAt }).where('contactId', '=', contactId).execute();
}

/** They left, and a callback waits in their place. */
export async function saveKeptPlace(
  db: Database | DatabaseTransaction,
  contactId: string,
  kept: { leftAt: Date; callbackId: string; callbackPhone: string },
): Promise<void> {
  await db.updateTable('chatVisit').set(kept).where('contactId', '=', contactId).execute();
}

/** Newest first. */
export async function listVisits(db: Reader, visitorId: string): Promise<Visit[]> {
  return db
    .selectFrom('chatVisit')
    .select(['contactId', 'leftAt', 'callbackId'])
    .where('visitorId', '=', visitorId)
    .orderBy('seq', 'desc')
    .limit(20)
    .execute();
}

/** Chats of a visitor before one of theirs, newest first. */
export async function listVisitsBefore(
  db: Reader,
  { visitorId, before, limit }: { visitorId: string; before: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('chatVisit')
    .select('contactId')
    .where('visitorId', '=', visitorId)
    .where('seq', '<', (known) =>
      known.selectFrom('chatVisit as one').select('one.seq').where('one.contactId', '=', before),
    )
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ contactId }) => contactId);
}

/** All chats of a visitor, oldest first, however many. */
export async function listAllVisits(db: Reader, visitorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('chatVisit')
    .select('contactId')
    .where('visitorId', '=', visitorId)
    .orderBy('seq')
    .execute();
  return rows.map(({ contactId }) => contactId);
}

export async function findVisit(db: Reader, contactId: string) {
  return db.selectFrom('chatVisit').selectAll().where('contactId', '=', contactId).executeTakeFirst();
}

/** The present chat, with what is shown of it. */
export async function findShownVisit(db: Reader, visitorId: string) {
  return db
    .selectFrom('chatVisit')
    .innerJoin('contact', 'contact.id', 'chatVisit.contactId')
    .leftJoin('account', 'account.id', 'contact.handlerId')
    .select([
      'contact.id',
      'contact.state',
      'contact.arrivedAt',
      'contact.endedAt',
      'chatVisit.leftAt',
      'chatVisit.callbackPhone',
    ])
    .select(['account.nameZh', 'account.nameEn'])
    .where('visitorId', '=', visitorId)
    .orderBy('chatVisit.seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

export async function listEarlier(db: Reader, visitorId: string, exceptId: string) {
  return db
    .selectFrom('chatVisit')
    .innerJoin('contact', 'contact.id', 'chatVisit.contactId')
    .select(['contact.id', 'contact.arrivedAt'])
    .where('visitorId', '=', visitorId)
    .where('contact.id', '<>', exceptId)
    .orderBy('chatVisit.seq', 'desc')
    .limit(20)
    .execute();
}

/** The contact of the present chat. */
export async function findPresentContact(db: Reader, visitorId: string) {
  return db
    .selectFrom('chatVisit')
    .innerJoin('contact', 'contact.id', 'chatVisit.contactId')
    .select(['contact.id', 'contact.provinceId', 'contact.handlerId', 'contact.state'])
    .where('visitorId', '=', visitorId)
    .orderBy('chatVisit.seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** Visitors whose chat waits though no device of theirs was heard of since then, or they left it before it had to wait again. */
export async function listSilent(db: Reader, seenSince: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('chatVisit', 'chatVisit.contactId', 'contact.id')
    .select('chatVisit.visitorId')
    .where('contact.state', '=', 'waiting')
    .where((eb) =>
      eb.or([
        eb('chatVisit.leftAt', 'is not', null),
        eb.not(
          eb.exists(
            eb
              .selectFrom('chatToken')
              .select('hash')
              .whereRef('chatToken.visitorId', '=', 'chatVisit.visitorId')
              .where('seenAt', '>', seenSince),
          ),
        ),
      ]),
    )
    .limit(limit)
    .execute();
  return rows.map(({ visitorId }) => visitorId);
}
