import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { notNull } from '../../platform/not-null.ts';

type Reader = Database | DatabaseTransaction;

/** Orders those who do the same at one moment, until the transaction ends. */
export async function lockName(db: DatabaseTransaction, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`portal:${name}`}, 0))`.execute(db);
}

/** `form`: one was sent; `form-from`: by this address; `form-for`: for this phone; `form-pair`: both; `code-for`, `code-from`, `code-own`: a code failed. */
type Tried = 'form' | 'form-from' | 'form-for' | 'form-pair' | 'code-for' | 'code-from' | 'code-own' | 'proof';

export async function saveTry(db: Reader, what: Tried, whose: string, at: Date): Promise<number> {
  const saved = await db.insertInto('portalTry').values({ what, whose, at }).returning('id').executeTakeFirstOrThrow();
  return saved.id;
}

export async function deleteTries(db: Reader, ids: number[]): Promise<void> {
  await db.deleteFrom('portalTry').where('id', 'in', ids).execute();
}

/** Since then, of one, or of all where `whose` is null. */
export async function countTries(db: Reader, what: Tried, whose: string | null, since: Date): Promise<number> {
  const row = await db
    .selectFrom('portalTry')
    .select((eb) => eb.fn.countAll<number>().as('tries'))
    .where('what', '=', what)
    .$if(whose !== null, (query) => query.where('whose', '=', whose ?? ''))
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return row.tries;
}

/** How many there were since then, and when the last was. */
export async function measureTries(
  db: Reader,
  what: Tried,
  whose: string,
  since: Date,
): Promise<{ count: number; last: Date | null }> {
  return db
    .selectFrom('portalTry')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('at').as('last')])
    .where('what', '=', what)
    .where('whose', '=', whose)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
}

export async function findOldestTry(db: Reader): Promise<Date | null> {
  const row = await db.selectFrom('portalTry').select('at').orderBy('at').limit(1).executeTakeFirst();
  return row?.at ?? null;
}

export async function deleteTriesBefore(db: Reader, before: Date): Promise<void> {
  await db.deleteFrom('portalTry').where('at', '<', before).execute();
}

export async function deleteEndedSessions(db: Reader, now: Date): Promise<void> {
  await db.deleteFrom('portalSession').where('expiresAt', '<', now).execute();
}

/** One secret of this centre, made when first needed; every process has the same. */
export async function findSecret(db: Reader, now: Date): Promise<string> {
  const find = () => db.selectFrom('portalSecret').select('secret').executeTakeFirst();
  const found = await find();
  if (found) return found.secret;
  await db
    .insertInto('portalSecret')
    .values({ secret: randomBytes(32).toString('base64url'), madeAt: now })
    .onConflict((one) => one.doNothing())
    .execute();
  return notNull((await find())?.secret, 'portal_secret.secret');
}

export interface SentForm {
  ticketId: string;
  phone: string;
  codeHash: string;
  sentAt: Date;
}

export async function saveForm(db: Reader, form: SentForm): Promise<void> {
  await db.insertInto('portalForm').values(form).execute();
}

export async function findForm(db: Reader, ticketId: string): Promise<SentForm | undefined> {
  return db.selectFrom('portalForm').selectAll().where('ticketId', '=', ticketId).executeTakeFirst();
}

export async function findFormByNumber(db: Reader, number: string) {
  return db
    .selectFrom('portalForm')
    .innerJoin('ticket', 'ticket.id', 'portalForm.ticketId')
    .select(['portalForm.ticketId', 'portalForm.codeHash', 'ticket.provinceId'])
    .where('ticket.number', '=', number)
    .executeTakeFirst();
}

export async function saveSession(db: Reader, tokenHash: string, ticketId: string, expiresAt: Date): Promise<void> {
  await db.insertInto('portalSession').values({ tokenHash, ticketId, expiresAt }).execute();
}

export async function findSession(db: Reader, tokenHash: string, now: Date): Promise<string | null> {
  const row = await db
    .selectFrom('portalSession')
    .select('ticketId')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row?.ticketId ?? null;
}

export async function deleteSession(db: Reader, tokenHash: string): Promise<void> {
  await db.deleteFrom('portalSession').where('tokenHash', '=', tokenHash).execute();
}

export async function listCities(db: Reader) {
  return db
    .selectFrom('city')
    .innerJoin('province', 'province.id', 'city.provinceId')
    .select(['city.id', 'city.provinceId', 'city.nameZh as zh', 'city.nameEn as en'])
    .select(['province.nameZh as provinceZh', 'province.nameEn as provinceEn'])
    .orderBy('city.provinceId', 'desc')
    .orderBy('city.id')
    .execute();
}

/** The ticket of the same customer that this one was merged into, if it was. */
export async function findMerged(db: Reader, ticketId: string): Promise<string | null> {
  const row = await db
    .selectFrom('ticket')
    .innerJoin('ticket as into', 'into.id', 'ticket.mergedIntoId')
    .select('into.id')
    .where('ticket.id', '=', ticketId)
    .whereRef('into.customerId', '=', 'ticket.customerId')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** How a first reply went lately: tickets old enough to have had one, those still without it counted with the time so far. */
export async function measureReplies(
  db: Reader,
  of: { provinceId: string; kind: string; from: Date; until: Date; now: Date },
): Promise<{ tickets: number; medianMinutes: number | null }> {
  const { rows } = await sql<{ tickets: number; medianMinutes: number | null }>`
    select count(*)::int as tickets, percentile_cont(0.5) within group (
      order by extract(epoch from coalesce(replied_at, ${of.now}::timestamptz) - raised_at) / 60) as median_minutes
    from (
      select ticket.raised_at, state, (select min(at) from ticket_entry
        where ticket_entry.ticket_id = ticket.id and ticket_entry.kind = 'reply') as replied_at
      from ticket join ticket_standing on ticket_standing.ticket_id = ticket.id
      where ticket.province_id = ${of.provinceId} and kind = ${of.kind}
        and ticket.raised_at >= ${of.from} and ticket.raised_at < ${of.until}
      order by ticket.raised_at desc limit 300) as recent
    where replied_at is not null or state = 'open'`.execute(db);
  return rows[0] ?? { tickets: 0, medianMinutes: null };
}
