import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** How many contacts somebody has in conversation and in wrap-up. */
export interface Counts {
  active: number;
  wrapUp: number;
}

const counts = sql`(count(*) filter (where state = 'active'))::integer as active,
  (count(*) filter (where state = 'wrap-up'))::integer as wrap_up`;

/** Whose presence says other than their contacts do, at one moment for both. */
export async function listWrongInHand(db: Database): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`select account_id
    from (select handler_id as account_id, ${counts} from contact
      where state in ('active', 'wrap-up') and handler_id is not null group by handler_id) as hand
    full join presence using (account_id)
    where coalesce(hand.active, 0) <> coalesce(presence.active, 0)
      or coalesce(hand.wrap_up, 0) <> coalesce(presence.wrap_up, 0)
    order by account_id`.execute(db);
  return rows.map(({ accountId }) => accountId);
}

/** What it says; nobody else changes it until the work ends. */
export async function lockInHand(db: DatabaseTransaction, accountId: string): Promise<Counts> {
  const row = await db
    .selectFrom('presence')
    .select(['active', 'wrapUp'])
    .where('accountId', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? { active: 0, wrapUp: 0 };
}

export async function countInHand(db: DatabaseTransaction, accountId: string): Promise<Counts> {
  const { rows } = await sql<Counts>`select ${counts} from contact
    where handler_id = ${accountId} and state in ('active', 'wrap-up')`.execute(db);
  return rows[0] ?? { active: 0, wrapUp: 0 };
}
