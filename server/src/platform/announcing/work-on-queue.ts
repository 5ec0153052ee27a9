import { setTimeout as wait } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { FastifyBaseLogger } from 'fastify';
import type { Ear } from './listener.ts';

export interface Worker {
  wake(): void;
  /** Fetches no more, and waits a little for what is being done; what takes longer is given to another process. */
  stop(): Promise<void>;
}

type Job = PgBoss.Job<Record<string, string>>;

const POLL_MS = 2000;
const AT_ONCE = 20;
const STOP_WITHIN_MS = 5000;
const SETTLE_ATTEMPTS = 30;
const SETTLE_AGAIN_MS = 1000;

/**
 * Does the jobs of one listener, side by side and each for itself. pg-boss's own `work` settles a batch as one, so one
 * that failed would repeat the others and a slow one would hold them up; and it ends the process when the database
 * drops while it settles.
 */
export function workOn(boss: PgBoss, listener: Ear, log: FastifyBaseLogger): Worker {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  let sleeping = new AbortController();
  let awake = false;
  const wake = () => {
    awake = true;
    sleeping.abort();
  };
  const start = (job: Job) => {
    const done = settle(boss, listener, job, log).finally(() => {
      running.delete(done);
      if (running.size === AT_ONCE - 1) wake();
    });
    running.add(done);
  };
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      awake = false;
      const room = AT_ONCE - running.size;
      const jobs = room > 0 ? await boss.fetch<Record<string, string>>(listener.name, { batchSize: room }) : [];
      jobs.forEach(start);
      if (awake || (room > 0 && jobs.length === room)) continue;
      sleeping = new AbortController();
      const signal = AbortSignal.any([sleeping.signal, stopping.signal]);
      await wait(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const working = keepOn();
  return {
    wake,
    stop: async () => {
      stopping.abort();
      await working;
      await Promise.race([Promise.all(running), wait(STOP_WITHIN_MS, undefined, { ref: false })]);
    },
  };
}

/**
 * Does one job. Never rejects: while the database is away, settling is tried again; what could not be settled at all
 * expires in the queue and is done again.
 */
async function settle(boss: PgBoss, listener: Ear, job: Job, log: FastifyBaseLogger): Promise<void> {
  const failure = await hear(listener, job, log);
  for (let attempt = 1; attempt <= SETTLE_ATTEMPTS; attempt += 1) {
    try {
      if (failure === null) await boss.complete(listener.name, job.id);
      else await boss.fail(listener.name, job.id, { message: failure });
      return;
    } catch (error) {
      log.error({ error, listener: listener.name }, 'a job could not be settled; trying again');
      await wait(SETTLE_AGAIN_MS, undefined, { ref: false });
    }
  }
}

async function hear(listener: Ear, job: Job, log: FastifyBaseLogger): Promise<string | null> {
  try {
    await listener.handle(job.data);
    return null;
  } catch (error) {
    log.error({ error, listener: listener.name, about: job.data }, 'a listener failed; it will be tried again');
    return error instanceof Error ? error.name : 'failed';
  }
}
