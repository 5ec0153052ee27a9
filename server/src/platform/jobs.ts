import pg from 'pg';
import PgBoss from 'pg-boss';
import type { FastifyBaseLogger } from 'fastify';
import { CompiledQuery } from 'kysely';
import type { Announcement } from './announcing/announcement.ts';
import type { DatabaseTransaction } from './database/database.ts';
import type { NamedQuery } from './database/prepared.ts';
import type { Ear } from './announcing/listener.ts';
import { type Worker, workOn } from './announcing/work-on-queue.ts';

/** Durable delivery of announcements, at least once, through pg-boss. */
export interface Jobs {
  enqueue(db: DatabaseTransaction, announcement: Announcement): Promise<void>;
  /** Tells this process's listeners that there is work, so they need not wait for their next poll. */
  wake(events: string[]): void;
  /** True when nothing waits or runs. */
  idle(): Promise<boolean>;
  stop(): Promise<void>;
}

/** A job whose process was killed is given to another after this; no listener of ours takes as long. */
const GIVEN_UP_AFTER_SECONDS = 30;
const LOOK_FOR_GIVEN_UP_SECONDS = 10;

/** What a queue knows of its jobs. */
export const delivery = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: GIVEN_UP_AFTER_SECONDS };

/** Fetching and settling take moments; what the queue tidies up by itself may take longer. */
const CONNECT_WITHIN_MS = 5000;
const ANSWER_WITHIN_MS = GIVEN_UP_AFTER_SECONDS * 1000;

/**
 * Starts pg-boss and its listeners. It fetches and settles over connections of its own, so that whatever jobs are doing,
 * what they did is noted.
 * @throws when the database cannot be reached
 */
export async function startJobs(databaseUrl: string, listeners: readonly Ear[], log: FastifyBaseLogger): Promise<Jobs> {
  // Handed on to its pool: a connection that says nothing is replaced.
  const limits = { connectionTimeoutMillis: CONNECT_WITHIN_MS, query_timeout: ANSWER_WITHIN_MS };
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 4,
    ...limits,
    schedule: false,
    maintenanceIntervalSeconds: LOOK_FOR_GIVEN_UP_SECONDS,
  });
  boss.on('error', (error) => log.error({ error }, 'job queue'));
  await boss.start();
  for (const { name } of listeners) await boss.createQueue(name, { name, ...delivery });
  await takeOverQueues(databaseUrl, listeners);
  const workers = listeners.map((listener) => ({ listener, worker: workOn(boss, listener, log) }));
  return {
    enqueue: (db, announcement) => enqueue(boss, listeners, db, announcement),
    wake: (events) => {
      for (const { listener, worker } of workers) if (events.includes(listener.event)) worker.wake();
    },
    idle: () => isIdle(boss, listeners),
    stop: () =>
      stop(
        boss,
        workers.map(({ worker }) => worker),
      ),
  };
}

/** Jobs that an earlier release left waiting under a queue's old name wait under the new one. */
async function takeOverQueues(databaseUrl: string, listeners: readonly Ear[]): Promise<void> {
  const renamed = listeners.filter(({ formerly }) => formerly !== undefined);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const { name, formerly } of renamed)
      await client.query(
        `update pgboss.job set name = $1, state = 'created', started_on = null
          where name = $2 and state in ('created', 'retry', 'active')`,
        [name, formerly],
      );
  } finally {
    await client.end();
  }
}

async function enqueue(boss: PgBoss, listeners: readonly Ear[], db: DatabaseTransaction, announcement: Announcement) {
  const executeSql = async (text: string, values: unknown[]) => {
    const asked: NamedQuery = { ...CompiledQuery.raw(text, values), name: 'jobs.send' };
    const result = await db.executeQuery(asked);
    return { rows: result.rows };
  };
  for (const { name, event } of listeners) {
    if (event === announcement.name) await boss.send(name, announcement.about, { db: { executeSql } });
  }
}

async function isIdle(boss: PgBoss, listeners: readonly Ear[]): Promise<boolean> {
  const names = listeners.map(({ name }) => name);
  const text = `select from pgboss.job where name = any($1) and state < 'completed' limit 1`;
  const { rows } = await boss.getDb().executeSql(text, [names]);
  return rows.length === 0;
}

async function stop(boss: PgBoss, workers: Worker[]): Promise<void> {
  await Promise.all(workers.map((worker) => worker.stop()));
  await boss.stop({ graceful: true, wait: true, timeout: 5000 });
}
