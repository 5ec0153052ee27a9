import { readWhole } from './read-whole.ts';

/** How long anything waits for the database, and over how many connections. Read from the environment, once. */
export interface DatabaseLimits {
  /** Connections that the requests of a process share. */
  connections: number;
  /** Connections that its jobs and timers share, and what the clock wakes: a burst of them leaves those of requests alone. */
  jobConnections: number;
  /** Milliseconds a request waits for an answer of the database; then it is told that the data cannot be reached. */
  answerMs: number;
  /** Milliseconds a statement may run that nobody sits before: of a job, a timer, an export. */
  statementMs: number;
  /** Milliseconds a work waits for a row that another one holds. */
  lockMs: number;
  /** Milliseconds a transaction may stand open with nothing asked; then the database ends it. */
  idleInTransactionMs: number;
}

/** Of one set of connections; null is as long as it takes. */
export interface Patience {
  connections: number;
  /** For one of the connections to be free, or opened. */
  connectionMs: number | null;
  /** The database ends a statement after this. */
  statementMs: number | null;
  /** We end the connection after this: the database says nothing any more. */
  silentMs: number | null;
  lockMs: number | null;
  idleInTransactionMs: number | null;
}

/** Preparing a database: migrations and samples take as long as they take, and wait for each other. */
export const endless: Patience = {
  connections: 4,
  connectionMs: null,
  statementMs: null,
  silentMs: null,
  lockMs: null,
  idleInTransactionMs: null,
};

/** How much later than the database itself we give up: its own word is better than a broken connection. */
const SILENT_AFTER_MS = 250;
/** A job waits for its turn rather than to fail; the queue gives it to another process after 30 s. */
const JOB_TURN_MS = 25_000;

/** Somebody sits before it: what takes longer than an answer may is ended, and they are told. */
export function patienceOfRequests({ connections, answerMs, lockMs, idleInTransactionMs }: DatabaseLimits): Patience {
  const limits = { connectionMs: answerMs, statementMs: answerMs, silentMs: answerMs + SILENT_AFTER_MS };
  return { connections, ...limits, lockMs, idleInTransactionMs };
}

/** Nobody sits before it, and whatever fails is tried again. */
export function patienceOfJobs(limits: DatabaseLimits): Patience {
  const { jobConnections: connections, statementMs, lockMs, idleInTransactionMs } = limits;
  const silentMs = statementMs + SILENT_AFTER_MS;
  return { connections, connectionMs: JOB_TURN_MS, statementMs, silentMs, lockMs, idleInTransactionMs };
}

/** The settings as they are known to PostgreSQL, in milliseconds; what has no limit is left out. */
export function limitsInDatabase({ statementMs, lockMs, idleInTransactionMs }: Patience): Record<string, number> {
  const limits = {
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: idleInTransactionMs,
  };
  return Object.fromEntries(Object.entries(limits).flatMap(([name, ms]) => (ms === null ? [] : [[name, ms]])));
}

const SECOND = 1000;

/**
 * Reads and judges the limits.
 * @throws Error that says which variable to change, and why
 */
export function readLimits(env: NodeJS.ProcessEnv): DatabaseLimits {
  const limits = {
    connections: readWhole(env, 'DATABASE_CONNECTIONS', 10, { least: 2, most: 500 }),
    jobConnections: readWhole(env, 'DATABASE_JOB_CONNECTIONS', 5, { least: 2, most: 100 }),
    answerMs: readWhole(env, 'DATABASE_ANSWER_MS', 2000, { least: 500, most: 60 * SECOND }),
    statementMs: readWhole(env, 'DATABASE_STATEMENT_MS', 15 * SECOND, { least: SECOND, most: 600 * SECOND }),
    lockMs: readWhole(env, 'DATABASE_LOCK_MS', 1500, { least: 100, most: 60 * SECOND }),
    idleInTransactionMs: readWhole(env, 'DATABASE_IDLE_IN_TRANSACTION_MS', 10 * SECOND, {
      least: SECOND,
      most: 600 * SECOND,
    }),
  };
  refuseCrosswise(limits);
  return limits;
}

function refuseCrosswise({ lockMs, answerMs, statementMs }: DatabaseLimits): void {
  if (lockMs >= answerMs)
    throw new Error(
      `DATABASE_LOCK_MS=${lockMs} is not below DATABASE_ANSWER_MS=${answerMs}: the statement would be ended before its wait for a row`,
    );
  if (answerMs > statementMs)
    throw new Error(
      `DATABASE_ANSWER_MS=${answerMs} is above DATABASE_STATEMENT_MS=${statementMs}: requests would have more time than the work in the background`,
    );
}
