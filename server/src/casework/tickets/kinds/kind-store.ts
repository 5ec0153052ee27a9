import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type ListedKind, type TicketKind, TicketKindBody } from './kind-contract.ts';
import { storedAs } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

interface NewKind {
  id: string;
  version: number;
  body: TicketKindBody;
  accountId: string | null;
  at: Date;
}

/** False where somebody else was faster with this version. */
export async function saveKind(db: Reader, { body, ...kind }: NewKind): Promise<boolean> {
  const saved = await db
    .insertInto('ticketKind')
    .values({ ...kind, body: JSON.stringify(body) })
    .onConflict((one) => one.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** All of them, the newest version of each first. */
export async function readKindVersions(db: Reader): Promise<TicketKind[]> {
  const rows = await db
    .selectFrom('ticketKind')
    .select(['id', 'version', 'body'])
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toKind);
}

/** The kinds as they are for new tickets, with who made them so; null is the product itself. */
export async function listKindsWithChange(db: Reader): Promise<ListedKind[]> {
  const rows = await selectChanges(db)
    .distinctOn('ticketKind.id')
    .select('body')
    .orderBy('ticketKind.id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ at, nameZh, nameEn, ...row }) => ({
    ...toKind(row),
    changedAt: at.toISOString(),
    changedBy: nameZh === null ? null : { zh: nameZh, en: nameEn ?? nameZh },
  }));
}

export async function findLatestChange(db: Reader, id: string) {
  return selectChanges(db).where('ticketKind.id', '=', id).orderBy('version', 'desc').limit(1).executeTakeFirst();
}

const selectChanges = (db: Reader) =>
  db
    .selectFrom('ticketKind')
    .leftJoin('account', 'account.id', 'ticketKind.accountId')
    .select(['ticketKind.id', 'ticketKind.version', 'ticketKind.at', 'account.nameZh', 'account.nameEn']);

/** The version that a change is made to; 0 where there is no such kind. */
export async function findKindVersion(db: Reader, id: string): Promise<number> {
  const row = await db
    .selectFrom('ticketKind')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.version ?? 0;
}

const readBody = storedAs(TicketKindBody, 'ticket_kind.body');

function toKind({ id, version, body }: { id: string; version: number; body: unknown }): TicketKind {
  return { id, version, ...readBody(body) };
}
