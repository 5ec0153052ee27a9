import PgBoss from 'pg-boss';
import type { FastifyBaseLogger } from 'fastify';
import { CompiledQuery } from 'kysely';
import type { DatabaseTransaction } from './database.ts';
import type { Announcement } from './outbox.ts';

/** A later module's ear for an earlier module's announcement. Handlers may run twice: they must be idempotent. */
export interface Listener {
  /** `routing.offer-arrived`: who listens, and the verb. Also the queue's name. */
  name: string;
  event: string;
  handle(about: Record<string, string>): Promise<void>;
}

/** Durable delivery of announcements, at least once, through pg-boss. */
export interface Jobs {
  enqueue(db: DatabaseTransaction, announcement: Announcement): Promise<void>;
  /** Tells this process's listeners that there is work, so they need not wait for their next poll. */
  wake(events: string[]): void;
  /** True when nothing waits or runs. */
  idle(): Promise<boolean>;
  stop(): Promise<void>;
}

const POLL_SECONDS = 2;

/**
 * Starts pg-boss and its listeners.
 * @throws when the database cannot be reached
 */
export async function startJobs(databaseUrl: string, listeners: Listener[], log: FastifyBaseLogger): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 4, schedule: false });
  boss.on('error', (error) => log.error({ error }, 'job queue'));
  await boss.start();
  const workers = new Map<string, string>();
  for (const listener of listeners) workers.set(listener.name, await listen(boss, listener, log));
  return {
    enqueue: (db, announcement) => enqueue(boss, listeners, db, announcement),
    wake: (events) => {
      for (const { name, event } of listeners) if (events.includes(event)) boss.notifyWorker(workers.get(name) ?? '');
    },
    idle: () => isIdle(boss, listeners),
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 5000 }),
  };
}

async function listen(boss: PgBoss, listener: Listener, log: FastifyBaseLogger): Promise<string> {
  await boss.createQueue(listener.name, { name: listener.name, retryLimit: 5, retryDelay: 1, retryBackoff: true });
  return boss.work<Record<string, string>>(
    listener.name,
    { pollingIntervalSeconds: POLL_SECONDS, batchSize: 10 },
    async (jobs) => {
      await Promise.all(jobs.map((job) => hear(listener, job.data, log)));
    },
  );
}

async function hear(listener: Listener, about: Record<string, string>, log: FastifyBaseLogger): Promise<void> {
  try {
    await listener.handle(about);
  } catch (error) {
    log.error({ error, listener: listener.name, about }, 'a listener failed; it will be tried again');
    throw error;
  }
}

async function enqueue(boss: PgBoss, listeners: Listener[], db: DatabaseTransaction, announcement: Announcement) {
  const executeSql = async (text: string, values: unknown[]) => {
    const result = await db.executeQuery(CompiledQuery.raw(text, values));
    return { rows: result.rows };
  };
  for (const { name, event } of listeners) {
    if (event === announcement.name) await boss.send(name, announcement.about, { db: { executeSql } });
  }
}

async function isIdle(boss: PgBoss, listeners: Listener[]): Promise<boolean> {
  const sizes = await Promise.all(
    [...new Set(listeners.map(({ name }) => name))].map((name) => boss.getQueueSize(name, { before: 'completed' })),
  );
  return sizes.every((size) => size === 0);
}
