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

/** The newest of each place, the group's first, without those taken away; and the number of the newest version of any. */
export async function readLadders(db: Reader): Promise<{ newest: number; inForce: Ladder[] }> {
  const rows = await db
    .selectFrom('escalationLadder')
    .leftJoin('account', 'account.id', 'escalationLadder.accountId')
    .distinctOn(['escalationLadder.provinceId', 'kind', 'category', 'clock'])
    .selectAll('escalationLadder')
    .select(['account.nameZh', 'account.nameEn'])
    .orderBy(sql`escalation_ladder.province_id nulls first, kind, category, clock`)
    .orderBy('escalationLadder.id', 'desc')
    .execute();
  const inForce = rows.flatMap(({ id, nameZh, nameEn, steps, at, ...place }) => {
    if (steps === null) return [];
    const by = nameZh === null ? null : { zh: nameZh, en: nameEn ?? nameZh };
    const { kind, category, clock } = place;
    const where = { kind, category, clock, provinceId: place.provinceId };
    return [{ ...where, version: id, by, at: at.toISOString(), steps: readSteps(steps) }];
  });
  return { newest: Math.max(0, ...rows.map(({ id }) => id)), inForce };
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
