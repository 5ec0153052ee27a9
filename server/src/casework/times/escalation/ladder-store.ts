import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Ladder, LadderSteps, type LadderStep } from './ladder-contract.ts';
import { storedAs } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const readSteps = storedAs(LadderSteps, 'escalation_ladder.steps');

export interface LadderPlace {
  provinceId: string | null;
  kind: string;
  category: string;
  clock: string;
}

interface NewLadder extends LadderPlace {
  steps: readonly LadderStep[] | null;
  accountId: string | null;
  at: Date;
}

export async function saveLadder(db: Reader, { steps, ...ladder }: NewLadder): Promise<number> {
  const { id } = await db
    .insertInto('escalationLadder')
    .values({ ...ladder, steps: steps && JSON.stringify(steps) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The newest of each place, of the group and the province named; of all where none is. Those taken away are left out. */
export async function listLadders(db: Reader, provinceId: string | null): Promise<Ladder[]> {
  const rows = await db
    .selectFrom('escalationLadder')
    .leftJoin('account', 'account.id', 'escalationLadder.accountId')
    .distinctOn(['escalationLadder.provinceId', 'kind', 'category', 'clock'])
    .selectAll('escalationLadder')
    .select(['account.nameZh', 'account.nameEn'])
    .$if(provinceId !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('escalationLadder.provinceId', 'is', null),
          eb('escalationLadder.provinceId', '=', provinceId ?? ''),
        ]),
      ),
    )
    .orderBy(sql`escalation_ladder.province_id nulls first, kind, category, clock`)
    .orderBy('escalationLadder.id', 'desc')
    .execute();
  return rows.flatMap(({ id, nameZh, nameEn, steps, at, ...place }) => {
    if (steps === null) return [];
    const by = nameZh === null ? null : { zh: nameZh, en: nameEn ?? nameZh };
    const { kind, category, clock } = place;
    const where = { kind, category, clock, provinceId: place.provinceId };
    return [{ ...where, version: id, by, at: at.toISOString(), steps: readSteps(steps) }];
  });
}

/** The newest version of one place, also where it takes the ladder away; 0 where there never was one. */
export async function findLadderVersion(db: Reader, place: LadderPlace): Promise<number> {
  return (await findNewest(db, place))?.id ?? 0;
}

/** The version that holds; 0 where there is none, or it was taken away. */
export async function findLadderInForce(db: Reader, place: LadderPlace): Promise<number> {
  const newest = await findNewest(db, place);
  return newest && newest.steps !== null ? newest.id : 0;
}

async function findNewest(db: Reader, place: LadderPlace) {
  return db
    .selectFrom('escalationLadder')
    .select(['id', 'steps'])
    .where('provinceId', 'is not distinct from', place.provinceId)
    .where('kind', '=', place.kind)
    .where('category', '=', place.category)
    .where('clock', '=', place.clock)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
