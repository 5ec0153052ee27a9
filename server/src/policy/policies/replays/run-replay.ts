import type { PolicySource } from '@jieyi/policy/worker';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { announceReplay } from './ask-replay.ts';
import type { ReplayResult } from './replay-contract.ts';
import { changeReplay, countAttempt, findReplayOrder } from './replay-store.ts';

/** What is to be replayed, for whoever does it. */
export interface ReplayOrder {
  provinceId: string | null;
  before: PolicySource;
  after: PolicySource;
  /** How often somebody began it already. */
  attempts: number;
}

/** Null once it has ended. */
export async function readReplayOrder(centre: Centre, id: string): Promise<ReplayOrder | null> {
  const row = await findReplayOrder(centre.db, id);
  if (!row) return null;
  const { provinceId, attempts, fromSource, toSource } = row;
  return { provinceId, attempts, before: fromSource, after: toSource };
}

/**
 * Takes up a replay that waits, or that a process left behind; the caller has its lock. Gives the name under which to
 * report, null where it was cancelled meanwhile. Whoever had it before is no longer heard.
 */
export async function takeUpReplay(centre: Centre, id: string): Promise<string | null> {
  return inOneWork(centre, async (work) => {
    const runner = newId(work.now);
    const change = { state: 'running' as const, runner, done: 0, total: null };
    const taken = await changeReplay(work.db, id, change, { states: ['waiting', 'running'] });
    if (!taken) return null;
    await countAttempt(work.db, id);
    announceReplay(work, id, taken.accountId, 'running');
    return runner;
  });
}

/** False where the runner is to stop: it was cancelled, or somebody else took it up. */
export async function noteProgress(
  centre: Centre,
  id: string,
  runner: string,
  progress: { done: number; total: number | null },
): Promise<boolean> {
  return inOneWork(centre, async (work) => {
    const noted = await changeReplay(work.db, id, progress, { states: ['running'], runner });
    if (noted) announceReplay(work, id, noted.accountId, 'running');
    return noted !== undefined;
  });
}

/** Keeps what came out, once. */
export async function endReplay(
  centre: Centre,
  id: string,
  runner: string | null,
  ending: { state: 'done'; result: ReplayResult } | { state: 'failed' },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const counted = ending.state === 'done' ? { done: ending.result.decisions, total: ending.result.decisions } : {};
    const change = { ...ending, ...counted, endedAt: work.now };
    const only =
      runner === null ? { states: ['waiting', 'running'] as const } : { states: ['running'] as const, runner };
    const ended = await changeReplay(work.db, id, change, only);
    if (ended) announceReplay(work, id, ended.accountId, ending.state);
  });
}
