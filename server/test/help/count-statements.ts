import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** What one request asked of the database, in order, `begin` and `commit` included. */
export interface Counted<T> {
  value: T;
  statements: readonly string[];
}

/**
 * Does something and counts the statements that it sends from where it begins to where it ends, whichever connection they
 * go over. What runs beside it — jobs, live streams, timers — is not counted: it began elsewhere.
 */
export async function countStatements<T>(act: () => Promise<T>): Promise<Counted<T>> {
  const statements: string[] = [];
  const asking = new AsyncLocalStorage<string[]>();
  const { query } = pg.Client.prototype;
  const counting = function (this: pg.Client, ...given: Parameters<typeof query>) {
    asking.getStore()?.push(textOf(given[0]));
    return Reflect.apply(query, this, given);
  };
  Object.assign(pg.Client.prototype, { query: counting });
  try {
    return { value: await asking.run(statements, act), statements };
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
}

function textOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : Reflect.get(Object(asked), 'text');
  if (typeof text !== 'string') throw new Error('a statement without a text was sent');
  return text;
}
