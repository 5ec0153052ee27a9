import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { type InForceKind, inForceKinds } from '../contract.ts';

type Reader = Database | DatabaseTransaction;

export interface NewInForce {
  id: string;
  /** Null for the group. */
  provinceId: string | null;
  /** A group's version, or a province's own part; null where a province goes back to the group's alone. */
  policyId: string | null;
  holdsFrom: Date;
  kind: InForceKind;
  accountId: string | null;
  reason: string | null;
  at: Date;
}

export async function saveInForce(db: Reader, holding: NewInForce): Promise<void> {
  await db.insertInto('policyInForce').values(holding).execute();
}

const standing = (db: Reader) =>
  db
    .selectFrom('policyInForce')
    .leftJoin('policyCalledOff', 'policyCalledOff.inForceId', 'policyInForce.id')
    .where('policyCalledOff.inForceId', 'is', null);

export type HoldingRow = Awaited<ReturnType<typeof readHoldings>>[number];

/** All that holds, held or will hold, without what was called off; by when it holds from, the last first. */
export async function readHoldings(db: Reader) {
  return standing(db)
    .select(['provinceId', 'policyId', 'holdsFrom'])
    .orderBy('holdsFrom', 'desc')
    .orderBy('seq', 'desc')
    .execute();
}

/** What a province (null: the group) holds itself at an instant; undefined where it never held any. */
export async function findInForce(db: Reader, provinceId: string | null, at: Date) {
  return standing(db)
    .select(['policyInForce.id', 'policyId', 'holdsFrom'])
    .where('provinceId', provinceId === null ? 'is' : '=', provinceId)
    .where('holdsFrom', '<=', at)
    .orderBy('holdsFrom', 'desc')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
}

/** Those that hold at `from` or will hold later, of the group or of one province. */
export async function listFromNow(db: Reader, provinceId: string | null, from: Date) {
  const now = await findInForce(db, provinceId, from);
  const later = await standing(db)
    .select(['policyInForce.id', 'policyId', 'holdsFrom'])
    .where('provinceId', provinceId === null ? 'is' : '=', provinceId)
    .where('holdsFrom', '>', from)
    .orderBy('holdsFrom')
    .orderBy('seq')
    .execute();
  return now ? [now, ...later] : later;
}

/** Everything that ever held or was to hold, newest first. */
export async function listInForce(db: Reader) {
  const rows = await db
    .selectFrom('policyInForce')
    .leftJoin('policyCalledOff', 'policyCalledOff.inForceId', 'policyInForce.id')
    .leftJoin('account', 'account.id', 'policyInForce.accountId')
    .select(['policyInForce.id', 'policyInForce.provinceId', 'policyId', 'holdsFrom', 'kind', 'policyInForce.reason'])
    .select(['policyInForce.at', 'account.nameZh', 'account.nameEn', 'policyCalledOff.at as calledOffAt'])
    .select('policyCalledOff.reason as calledOffReason')
    .orderBy('holdsFrom', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, kind: oneOf(inForceKinds, row.kind, 'policy_in_force.kind') }));
}

export async function listRefiningProvinces(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('policyInForce')
    .select('provinceId')
    .distinct()
    .where('provinceId', 'is not', null)
    .execute();
  return rows.map((row) => row.provinceId).filter((id) => id !== null);
}

/** Notes those that were to come and have come, each once; returns how many. */
export async function saveAnnounced(db: DatabaseTransaction, now: Date): Promise<number> {
  const come = standing(db)
    .select('policyInForce.id')
    .whereRef('holdsFrom', '>', 'policyInForce.at')
    .where('holdsFrom', '<=', now)
    .where('policyInForce.id', 'not in', db.selectFrom('policyInForceTold').select('inForceId'));
  const saved = await db
    .insertInto('policyInForceTold')
    .columns(['inForceId'])
    .expression(come)
    .onConflict((one) => one.doNothing())
    .returning('inForceId')
    .execute();
  return saved.length;
}

/** Everybody who changes what holds waits here for the others. */
export async function lockInForce(db: DatabaseTransaction): Promise<void> {
  await db.selectFrom('policyVersion').select('id').orderBy('id').limit(1).forNoKeyUpdate().execute();
}

export async function saveCalledOff(
  db: Reader,
  calledOff: { inForceId: string; accountId: string; reason: string; at: Date },
): Promise<void> {
  await db.insertInto('policyCalledOff').values(calledOff).execute();
}
