import type { Database } from '../../platform/database/database.ts';

export async function findWaiting(db: Database, provinceId: string | null) {
  return db
    .selectFrom('contact')
    .select((eb) => [eb.fn.countAll<number>().as('waiting'), eb.fn.min('arrivedAt').as('longestSince')])
    .where('state', '=', 'waiting')
    .$if(provinceId !== null, (query) => query.where('provinceId', '=', provinceId ?? ''))
    .executeTakeFirstOrThrow();
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

/** Contacts a person answered or took over that ended since `since`. */
export async function countHandled(db: Database, accountId: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('contact')
    .select((eb) => eb.fn.countAll<number>().as('handled'))
    .where((eb) => eb.or([eb('agentId', '=', accountId), eb('handlerId', '=', accountId)]))
    .where('endedAt', '>=', since)
    .executeTakeFirstOrThrow();
  return row.handled;
}
