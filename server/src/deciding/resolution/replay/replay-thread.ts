import { once } from 'node:events';
import { setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { policyOf } from '@jieyi/policy/worker';
import pg from 'pg';
import { endWithThread, lockReplay, openPastDecisions } from './past-decision-store.ts';
import { replayDecisions } from './replay-decisions.ts';
import type { ReplayNews, ReplayTask } from './replay-task.ts';

/** Behind the desk once the policies are compiled, but not so far that a busy machine never comes to it. */
const PRIORITY = 5;
const LONGEST_REST_MS = 50;

if (!parentPort) throw new Error('this runs as a thread of run-replays.ts');
const port = parentPort;

/** A replay in a thread and on a connection of its own, so that the desk's event loop is not held. */
async function run({ databaseUrl, replayId, ...task }: ReplayTask): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'replay' });
  await client.connect();
  try {
    await endWithThread(client);
    if (!(await lockReplay(client, replayId))) return report({ kind: 'taken' });
    report({ kind: 'begun' });
    report(await replay(client, task));
    // The lock goes with the connection: until what came out is saved, nobody may find this replay open and free.
    await once(port, 'message');
  } finally {
    await client.end();
  }
}

async function replay(client: pg.Client, { provinceId, before, after }: Omit<ReplayTask, 'databaseUrl' | 'replayId'>) {
  const began = performance.now();
  // The database counts while the policies are compiled here.
  const opening = [openPastDecisions(client, provinceId), policyOf(before), policyOf(after)] as const;
  const [past, first, second] = await Promise.all(opening);
  report({ kind: 'progress', done: 0, total: past.total });
  if (first === null || second === null) return { kind: 'undecidable' } satisfies ReplayNews;
  // Elsewhere it would be the priority of the whole process.
  if (process.platform === 'linux') setPriority(PRIORITY);
  const rest = takeTurns();
  const result = await replayDecisions(past, first, second, async (done) => {
    report({ kind: 'progress', done, total: past.total });
    await rest();
  });
  const seconds = Math.round(performance.now() - began) / 1000;
  return { kind: 'done', result: { ...result, seconds } } satisfies ReplayNews;
}

/** Leaves the database to the desks for as long as it was used, or a moment at most where that took long. */
function takeTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    await wait(Math.min(performance.now() - began, LONGEST_REST_MS));
    began = performance.now();
  };
}

function report(news: ReplayNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  port.postMessage(news);
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only run-replays.ts starts this thread
await run(workerData as ReplayTask);
