import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';
import { QueueRulesBody, type QueueRulesVersion } from './queue-rules-contract.ts';

type Reader = Database | DatabaseTransaction;

const readBody = storedAs(QueueRulesBody, 'queue_rules.body');

export interface NewQueueRules {
  /** Null: the group's. */
  provinceId: string | null;
  version: number;
  /** Null: from now on the province goes by the group's. */
  body: QueueRulesBody | null;
  reason: string;
  accountId: string | null;
  at: Date;
}

/** @returns false where somebody else saved this version */
export async function saveQueueRules(db: DatabaseTransaction, { body, ...rules }: NewQueueRules): Promise<boolean> {
  const saved = await db
    .insertInto('queueRules')
    .values({ ...rules, body: body && JSON.stringify(body) })
    .onConflict((one) => one.doNothing())
    .returning('id')
    .execute();
  return saved.length > 0;
}

/** The newest of a province, or of the group; version 0 where there never was one. */
export async function findNewestRules(
  db: Reader,
  provinceId: string | null,
): Promise<{ version: number; body: QueueRulesBody | null }> {
  const row = await db
    .selectFrom('queueRules')
    .select(['version', 'body'])
    .where('provinceId', 'is not distinct from', provinceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { version: row.version, body: toBody(row.body) } : { version: 0, body: null };
}

/** Undefined where there is no such version; null where it took them away. */
export async function findRulesVersion(
  db: Reader,
  provinceId: string | null,
  version: number,
): Promise<QueueRulesBody | null | undefined> {
  const row = await db
    .selectFrom('queueRules')
    .select('body')
    .where('provinceId', 'is not distinct from', provinceId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && toBody(row.body);
}

const SHOWN = 100;

/** Who changed them when, and why; newest first. */
export async function listRulesVersions(db: Reader, provinceId: string | null): Promise<QueueRulesVersion[]> {
  const rows = await db
    .selectFrom('queueRules')
    .leftJoin('account', 'account.id', 'queueRules.accountId')
    .select(['queueRules.version', 'at', 'reason', 'account.nameZh', 'account.nameEn'])
    .select((eb) => eb('body', 'is not', null).as('own'))
    .where('queueRules.provinceId', 'is not distinct from', provinceId)
    .orderBy('queueRules.version', 'desc')
    .limit(SHOWN)
    .execute();
  return rows.map(({ nameZh, nameEn, at, own, version, reason }) => ({
    version,
    at: at.toISOString(),
    by: nameZh !== null && nameEn !== null ? { zh: nameZh, en: nameEn } : null,
    reason,
    own: own === true,
  }));
}

const toBody = (stored: unknown) => (stored === null ? null : readBody(stored));
