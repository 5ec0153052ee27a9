import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { asStoreLost, StoreLost } from './database-errors.ts';
import { isNamed } from './prepared.ts';

interface Limits {
  /** Milliseconds until a database that says nothing is given up; null: never. */
  silentMs: number | null;
  /** Whether a connection keeps what it has prepared; one that a pooler lends for a transaction does not. */
  prepares: boolean;
  /** The name that code has for a column. */
  inCode: (column: string) => string;
  /** Said as each transaction begins, where a connection cannot keep its settings; else empty. */
  eachTransaction: string;
}

/**
 * PostgreSQL through a pool, with an end to waiting: who gets no answer in time gets `StoreLost`, and the connection is cut,
 * so that nobody is handed it again. What the database would have done is undone there, or was done: a client's key tells.
 */
export class LimitedDialect extends PostgresDialect {
  readonly #pool: pg.Pool;
  readonly #limits: Limits;

  constructor(pool: pg.Pool, limits: Limits) {
    super({ pool });
    this.#pool = pool;
    this.#limits = limits;
  }

  override createDriver(): Driver {
    return new LimitedDriver(this.#pool, this.#limits);
  }
}

class LimitedDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #limits: Limits;

  constructor(pool: pg.Pool, limits: Limits) {
    this.#pool = pool;
    this.#limits = limits;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<LimitedConnection> {
    const asked = performance.now();
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw asStoreLost(error);
    });
    return new LimitedConnection(client, this.#limits, performance.now() - asked);
  }

  async beginTransaction(connection: LimitedConnection, settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`${beginText(settings)}${this.#limits.eachTransaction}`));
  }

  async commitTransaction(connection: LimitedConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: LimitedConnection): Promise<void> {
    await connection.rollBack();
  }

  async releaseConnection(connection: LimitedConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

function beginText({ isolationLevel, accessMode }: TransactionSettings): string {
  const isolation = isolationLevel ? ` isolation level ${isolationLevel}` : '';
  return `begin${isolation}${accessMode ? ` ${accessMode}` : ''}`;
}

const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** One connection while it is lent out. */
class LimitedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #limits: Limits;
  /** Waiting for the connection counts towards the first answer: together they are one wait for whoever asks. */
  #waited: number;
  #cut = false;

  constructor(client: pg.PoolClient, limits: Limits, waited: number) {
    this.#client = client;
    this.#limits = limits;
    this.#waited = waited;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { prepares, inCode } = this.#limits;
    const { sql: text, parameters } = query;
    const named = prepares && isNamed(query) ? { name: query.name } : {};
    const asked = this.#client.query({ text, values: [...parameters], rowMode: 'array', ...named });
    const { command, rowCount, rows, fields } = await this.#answered(asked);
    // Several statements in one text have no rows of their own.
    const names = rows ? fields.map(({ name }) => inCode(name)) : [];
    const result = { rows: (rows ?? []).map((values) => toRow(names, values)) as R[] };
    return writing.has(command) ? { ...result, numAffectedRows: BigInt(rowCount ?? 0) } : result;
  }

  // oxlint-disable-next-line require-yield -- nothing here reads by a cursor
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('rows are read a page at a time, not streamed');
  }

  /** What was cut is undone already, and has nobody to say it to. */
  async rollBack(): Promise<void> {
    if (!this.#cut) await this.#answered(this.#client.query('rollback'));
  }

  release(): void {
    this.#client.release(this.#cut);
  }

  async #answered<T>(answer: Promise<T>): Promise<T> {
    const { silentMs } = this.#limits;
    const rest = silentMs === null ? null : Math.max(0, silentMs - this.#waited);
    this.#waited = 0;
    try {
      return await (rest === null ? answer : within(answer, rest));
    } catch (error) {
      const told = asStoreLost(error);
      if (told instanceof StoreLost) this.#cutOff();
      throw told;
    }
  }

  /** Ends the socket at once, since a statement is under way. */
  #cutOff(): void {
    this.#cut = true;
    void this.#client.end().catch(() => undefined);
  }
}

function toRow(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < names.length; place += 1) row[names[place] ?? ''] = values[place];
  return row;
}

/** Room for an answer that arrived while this process was busy with something else, and could not be read. */
const READ_ON_MS = 50;

async function within<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new StoreLost(`the database did not answer within ${Math.round(ms)} ms`));
    timer = setTimeout(() => {
      timer = setTimeout(giveUp, READ_ON_MS);
    }, ms);
  });
  // Whichever comes second has nobody who waits for it.
  answer.catch(() => undefined);
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
