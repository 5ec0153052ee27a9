import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface CrowdRow {
  id: string;
  provinceId: string;
  settings: unknown;
  /** What its guests say. */
  words: unknown;
  begunAt: Date;
  endsAt: Date;
  /** When the next one comes; null: nobody does. */
  nextAt: Date | null;
  letIn: number;
}

export interface GuestRow {
  contactId: string;
  crowdId: string;
  guest: unknown;
  visitorId: string | null;
  said: number;
  answeredSeq: number;
  nudges: number;
  quietSince: Date;
}

const crowdColumns = ['id', 'provinceId', 'settings', 'words', 'begunAt', 'endsAt', 'nextAt', 'letIn'] as const;
const guestColumns = [
  'contactId',
  'crowdId',
  'guest',
  'visitorId',
  'said',
  'answeredSeq',
  'nudges',
  'quietSince',
] as const;

type NewCrowd = Omit<CrowdRow, 'letIn' | 'settings' | 'words'> & { settings: object; words: object; begunBy: string };

export async function saveCrowd(db: Reader, crowd: NewCrowd): Promise<void> {
  const { settings, words } = crowd;
  const kept = { settings: JSON.stringify(settings), words: JSON.stringify(words) };
  await db
    .insertInto('sampleCrowd')
    .values({ ...crowd, ...kept })
    .execute();
}

export async function listCrowds(db: Reader, ids: readonly string[]): Promise<CrowdRow[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('sampleCrowd').select(crowdColumns).where('id', 'in', ids).execute();
}

/** The last that was begun in a province. */
export async function findCrowd(db: Reader, provinceId: string): Promise<CrowdRow | undefined> {
  const of = db.selectFrom('sampleCrowd').select(crowdColumns).where('provinceId', '=', provinceId);
  return of.orderBy('begunAt', 'desc').limit(1).executeTakeFirst();
}

/** Orders what is done to the crowd of a province. */
export async function lockProvince(db: DatabaseTransaction, provinceId: string): Promise<void> {
  await db.selectFrom('province').select('id').where('id', '=', provinceId).forNoKeyUpdate().execute();
}

/** Nobody comes any more in a province. */
export async function endComing(db: Reader, provinceId: string, now: Date): Promise<void> {
  await db
    .updateTable('sampleCrowd')
    .set({ nextAt: null, endsAt: now })
    .where('provinceId', '=', provinceId)
    .where('nextAt', 'is not', null)
    .execute();
}

/** Crowds of which somebody comes by now; each is taken by one process. */
export async function listComing(db: Reader, now: Date): Promise<CrowdRow[]> {
  return db.selectFrom('sampleCrowd').select(crowdColumns).where('nextAt', '<=', now).execute();
}

/** @returns false where another process let that one in */
export async function countIn(db: Reader, { id, letIn }: CrowdRow, nextAt: Date | null): Promise<boolean> {
  const done = await db
    .updateTable('sampleCrowd')
    .set({ letIn: letIn + 1, nextAt })
    .where('id', '=', id)
    .where('letIn', '=', letIn)
    .where('nextAt', 'is not', null)
    .returning('id')
    .execute();
  return done.length > 0;
}

export async function saveGuest(
  db: Reader,
  guest: Pick<GuestRow, 'contactId' | 'crowdId' | 'visitorId'> & { guest: object; quietSince: Date; nextAt: Date },
): Promise<void> {
  await db
    .insertInto('sampleGuest')
    .values({ ...guest, guest: JSON.stringify(guest.guest) })
    .onConflict((one) => one.column('contactId').doNothing())
    .execute();
}

/** Whoever looks up by now, each for one process; a process that dies over one leaves them to another `until` then. */
export async function takeDueGuests(
  db: Database,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<GuestRow[]> {
  return db
    .updateTable('sampleGuest')
    .set({ nextAt: until })
    .where('contactId', 'in', (guests) =>
      guests
        .selectFrom('sampleGuest')
        .select('contactId')
        .where('nextAt', '<=', now)
        .orderBy('nextAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(guestColumns)
    .execute();
}

export type GuestChange = Partial<Pick<GuestRow, 'said' | 'answeredSeq' | 'nudges' | 'quietSince'>> & {
  nextAt: Date | null;
  ended?: 'left' | 'helped' | 'over';
};

export async function changeGuest(db: Reader, contactId: string, change: GuestChange): Promise<void> {
  await db.updateTable('sampleGuest').set(change).where('contactId', '=', contactId).execute();
}

/** When somebody of a crowd comes or looks up next; null where nobody does. */
export async function findNext(db: Database): Promise<Date | null> {
  const { rows } = await sql<{ next: Date | null }>`select least(
    (select min(next_at) from sample_crowd where next_at is not null),
    (select min(next_at) from sample_guest where next_at is not null)) as next`.execute(db);
  return rows[0]?.next ?? null;
}

/** How many of a crowd are where. */
export async function countGuests(db: Reader, crowdId: string) {
  const { rows } = await sql<Record<'waiting' | 'talking' | 'left' | 'helped', number>>`select
      count(*) filter (where ended is null and contact.state in ('waiting', 'ringing', 'returned'))::integer as waiting,
      count(*) filter (where ended is null and contact.state = 'active')::integer as talking,
      count(*) filter (where ended = 'left')::integer as left,
      count(*) filter (where ended in ('helped', 'over'))::integer as helped
    from sample_guest join contact on contact.id = sample_guest.contact_id
    where crowd_id = ${crowdId}`.execute(db);
  return rows[0] ?? { waiting: 0, talking: 0, left: 0, helped: 0 };
}

/** Those of a province who wait, to be sent home. */
export async function listWaitingGuests(db: Reader, provinceId: string): Promise<GuestRow[]> {
  return db
    .selectFrom('sampleGuest')
    .innerJoin('contact', 'contact.id', 'sampleGuest.contactId')
    .select(guestColumns.map((column) => `sampleGuest.${column}` as const))
    .where('contact.provinceId', '=', provinceId)
    .where('contact.state', 'in', ['waiting', 'ringing', 'returned'])
    .where('sampleGuest.ended', 'is', null)
    .execute();
}
