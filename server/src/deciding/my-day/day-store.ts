import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

interface Whose {
  accountId: string;
  /** Null: the whole group's contacts wait for them. */
  provinceId: string | null;
}

/** Who waits in their province, and how many contacts they answered or took over that ended since `since`. */
export async function findDay(db: Database, { accountId, provinceId }: Whose, since: Date) {
  const waiting = db.selectFrom('contact').where('state', '=', 'waiting');
  const theirs = provinceId === null ? waiting : waiting.where('provinceId', '=', provinceId);
  return (
    theirs
      .select((eb) => [eb.fn.countAll<number>().as('waiting'), eb.fn.min('arrivedAt').as('longestSince')])
      // By each index in turn, and whoever was both agent and handler once.
      .select(
        sql<number>`(select count(*) from (
          select id from contact where agent_id = ${accountId} and ended_at >= ${since}
          union select id from contact where handler_id = ${accountId} and ended_at >= ${since}) handled)`.as(
          'handled',
        ),
      )
      .executeTakeFirstOrThrow()
  );
}

/** Of every province, those too where nobody waits. */
export async function listWaiting(db: Database) {
  return db
    .selectFrom('province')
    .leftJoin('contact', (join) =>
      join.onRef('contact.provinceId', '=', 'province.id').on('contact.state', '=', 'waiting'),
    )
    .select((eb) => ['province.id as provinceId', eb.fn.count<number>('contact.id').as('waiting')])
    .select((eb) => eb.fn.min('contact.arrivedAt').as('longestSince'))
    .groupBy('province.id')
    .execute();
}
