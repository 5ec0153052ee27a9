import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Looks at a test's database from beside it, and holds rows there as somebody slow would. */
export interface DatabaseWatch {
  query<T extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** Holds a row until what it gives is called. @param key its column; `id` unless told otherwise */
  holdRow(table: string, id: string, key?: string): Promise<() => Promise<void>>;
  /** Until so many statements wait for a row. */
  untilWaiting(count: number): Promise<void>;
  /** Nobody holds this row just now. */
  isFree(table: string, id: string, key?: string): Promise<boolean>;
  close(): Promise<void>;
}

const LOCK_NOT_AVAILABLE = '55P03';

export async function watchDatabase(databaseUrl: string): Promise<DatabaseWatch> {
  const open = async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    // A test that failed drops its database while this is open.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const watcher = await open();
  const query = async <T extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await watcher.query<T>(text, [...values])).rows;
  const waiting = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    query,
    holdRow: async (table, id, key = 'id') => {
      const holder = await open();
      await holder.query('begin');
      await holder.query(`select from ${table} where ${key} = $1 for no key update`, [id]);
      return () => holder.end();
    },
    untilWaiting: async (count) => {
      const deadline = performance.now() + 10_000;
      while (((await query<{ count: number }>(waiting))[0]?.count ?? 0) < count) {
        if (performance.now() > deadline) throw new Error(`${count} did not come to wait for a row`);
        await wait(5);
      }
    },
    isFree: async (table, id, key = 'id') => {
      try {
        await query(`select from ${table} where ${key} = $1 for no key update nowait`, [id]);
        return true;
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
        throw error;
      }
    },
    close: () => watcher.end(),
  };
}
