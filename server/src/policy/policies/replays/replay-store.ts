import type { PolicySource } from '@jieyi/policy/worker';
import { sql } from 'kysely';
import { Type } from 'typebox';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { nullable } from '../../../platform/contract-parts.ts';
import { oneOf, storedAs } from '../../../platform/stored.ts';
import { ReplayResult, type ReplayState, replayStates } from './replay-contract.ts';

type Reader = Database | DatabaseTransaction;

const StoredSource = Type.Object({
  dmn: Type.String(),
  own: nullable(Type.Object({ dmn: Type.String(), version: Type.String() })),
  acknowledged: Type.Array(Type.String()),
});
const readFrom = storedAs(StoredSource, 'policy_replay.from_source');
const readTo = storedAs(StoredSource, 'policy_replay.to_source');
const readResult = storedAs(nullable(ReplayResult), 'policy_replay.result');

export interface NewReplay {
  id: string;
  provinceId: string | null;
  fromRef: string;
  toRef: string;
  fromRevision: number | null;
  toRevision: number | null;
  fromSource: PolicySource;
  toSource: PolicySource;
  accountId: string;
  askedAt: Date;
}

/** False where the same question of the same person is open already. */
export async function saveReplay(db: Reader, { fromSource, toSource, ...replay }: NewReplay): Promise<boolean> {
  const sources = { fromSource: JSON.stringify(fromSource), toSource: JSON.stringify(toSource) };
  const saved = await db
    .insertInto('policyReplay')
    .values({ ...replay, ...sources, state: 'waiting' })
    .onConflict((one) => one.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

const selectReplays = (db: Reader) =>
  db
    .selectFrom('policyReplay')
    .innerJoin('account', 'account.id', 'policyReplay.accountId')
    .select(['policyReplay.id', 'policyReplay.provinceId', 'fromRef', 'toRef', 'fromRevision', 'toRevision', 'state'])
    .select(['total', 'done', 'askedAt', 'endedAt', 'accountId', 'account.nameZh', 'account.nameEn']);

export type ReplayRow = Awaited<ReturnType<typeof listReplays>>[number];

export async function findReplay(db: Reader, id: string) {
  const row = await selectReplays(db).select('result').where('policyReplay.id', '=', id).executeTakeFirst();
  return row && { ...row, state: toState(row.state), result: readResult(row.result) };
}

/** Newest first; without their results. */
export async function listReplays(db: Reader, provinceId: string | null, toRef: string | null) {
  const rows = await selectReplays(db)
    .$if(provinceId !== null, (query) => query.where('policyReplay.provinceId', '=', provinceId))
    .$if(toRef !== null, (query) => query.where('toRef', '=', toRef ?? ''))
    .orderBy('policyReplay.seq', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, state: toState(row.state) }));
}

/** The same question of the same person that is not answered yet. */
export async function findSameOpen(db: Reader, asked: Omit<NewReplay, 'id' | 'fromSource' | 'toSource' | 'askedAt'>) {
  return db
    .selectFrom('policyReplay')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .where('accountId', '=', asked.accountId)
    .where('fromRef', '=', asked.fromRef)
    .where('toRef', '=', asked.toRef)
    .where('provinceId', 'is not distinct from', asked.provinceId)
    .where('fromRevision', 'is not distinct from', asked.fromRevision)
    .where('toRevision', 'is not distinct from', asked.toRevision)
    .executeTakeFirst();
}

/** Those waiting or running, oldest first. Whether somebody works on a running one is told by its lock alone. */
export async function listOpenReplays(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('policyReplay')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('seq')
    .execute();
  return rows.map(({ id }) => id);
}

export async function findReplayOrder(db: Reader, id: string) {
  const row = await db
    .selectFrom('policyReplay')
    .select(['provinceId', 'fromSource', 'toSource', 'attempts'])
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row && { ...row, fromSource: readFrom(row.fromSource), toSource: readTo(row.toSource) };
}

interface ReplayMove {
  state?: ReplayState;
  runner?: string | null;
  total?: number | null;
  done?: number;
  endedAt?: Date;
  result?: object;
}

interface Only {
  states: readonly ReplayState[];
  /** Only while this runner has it. */
  runner?: string;
}

/** Returns whose it is; nothing where it is in another state by now, or somebody else runs it. */
export async function changeReplay(db: Reader, id: string, change: ReplayMove, { states, runner }: Only) {
  const { result, ...rest } = change;
  return db
    .updateTable('policyReplay')
    .set({ ...rest, ...(result !== undefined && { result: JSON.stringify(result) }) })
    .where('id', '=', id)
    .where('state', 'in', states)
    .$if(runner !== undefined, (query) => query.where('runner', '=', runner ?? ''))
    .returning(['accountId', 'state'])
    .executeTakeFirst();
}

export async function countAttempt(db: Reader, id: string): Promise<void> {
  await db.updateTable('policyReplay').set({ attempts: sql`attempts + 1` }).where('id', '=', id).execute();
}

function toState(stored: string): ReplayState {
  return oneOf(replayStates, stored, 'policy_replay.state');
}
