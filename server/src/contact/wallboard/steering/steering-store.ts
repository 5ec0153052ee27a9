import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Colleague } from './judge-steering.ts';

type Reader = Database | DatabaseTransaction;

export type KnownColleague = Colleague & { provinceId: string | null };

/** Somebody who may sign in. */
export async function findColleague(
  db: Reader,
  accountId: string,
  seenSince: Date,
): Promise<KnownColleague | undefined> {
  return db
    .selectFrom('account')
    .select(['account.posts', 'account.provinceId'])
    .select(
      sql<boolean>`exists (select from session where session.account_id = account.id and session.seen_at >= ${seenSince})`.as(
        'there',
      ),
    )
    .select(
      sql<boolean>`exists (select from presence_interval where account_id = account.id and ended_at is null
        and state = 'ready')`.as('ready'),
    )
    .where('account.id', '=', accountId)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst();
}
