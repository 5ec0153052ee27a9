import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { type Database, getTypeParser } from '../database/database.ts';

/**
 * The store over one connection that is in a transaction already: what begins one there is a part of it, so that many steps
 * are done together or not at all.
 */
export function openWithin(client: pg.Client): Database {
  return new Kysely({
    dialect: new WithinDialect(client),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

class WithinDialect extends PostgresDialect {
  readonly #client: pg.Client;

  constructor(client: pg.Client) {
    super({ pool: async () => Promise.reject(new Error('there is one connection only')) });
    this.#client = client;
  }

  override createDriver(): Driver {
    const connection = new OneConnection(this.#client);
    const say = async (text: string) => void (await connection.executeQuery(CompiledQuery.raw(text)));
    return {
      init: async () => undefined,
      acquireConnection: async () => connection,
      beginTransaction: () => say('savepoint within'),
      commitTransaction: () => say('release savepoint within'),
      rollbackTransaction: () => say('rollback to savepoint within'),
      releaseConnection: async () => undefined,
      destroy: async () => undefined,
    };
  }
}

class OneConnection implements DatabaseConnection {
  readonly #client: pg.Client;

  constructor(client: pg.Client) {
    this.#client = client;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows } = await this.#client.query({
      text: sql,
      values: [...parameters],
      // Migrations read what they find as everywhere else: the usual client has numbers as texts.
      types: { getTypeParser },
    });
    return { rows: rows ?? [] };
  }

  // oxlint-disable-next-line require-yield -- nothing here reads by a cursor
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('rows are read a page at a time, not streamed');
  }
}
