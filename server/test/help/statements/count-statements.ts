import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { modules } from '../../../src/modules.ts';

/** What a request asked of the database, in order, `begin` and `commit` included. */
export interface Counted<T> {
  value: T;
  statements: readonly string[];
}

interface Alongside {
  /** Names of listeners whose work counts too: what they do when they hear of it. */
  listeners?: readonly string[];
  /** Waits until they have heard. */
  settle?: () => Promise<void>;
}

/**
 * Does something and counts the statements that it sends from where it begins to where it ends, whichever connection they
 * go over. What runs beside it — other jobs, live streams, timers — is not counted. Nor is what the simulated BOSS asks,
 * which is another system.
 */
export async function countStatements<T>(
  act: () => Promise<T>,
  { listeners = [], settle = async () => undefined }: Alongside = {},
): Promise<Counted<T>> {
  const asking = new AsyncLocalStorage<string[]>();
  const statements: string[] = [];
  const undo = [watchClients(asking), ...listeners.map((name) => watchListener(name, asking, statements))];
  try {
    const value = await asking.run(statements, act);
    await settle();
    return { value, statements: statements.filter((text) => !besideIt.test(text)) };
  } finally {
    for (const one of undo) one();
  }
}

/** BOSS; and what a process asks for its streams at most every 20 ms, however many requests there are. */
const besideIt = /\bsimulated_boss\b|^notify jieyi_live|\bpg_current_snapshot\b/u;

function watchClients(asking: AsyncLocalStorage<string[]>): () => void {
  const { query } = pg.Client.prototype;
  const watched = function (this: pg.Client, ...given: Parameters<typeof query>) {
    asking.getStore()?.push(textOf(given[0]));
    return Reflect.apply(query, this, given);
  };
  Object.assign(pg.Client.prototype, { query: watched });
  return () => void Object.assign(pg.Client.prototype, { query });
}

function watchListener(name: string, asking: AsyncLocalStorage<string[]>, statements: string[]): () => void {
  const listener = modules.flatMap(({ listens = [] }) => listens).find((one) => one.name === name);
  if (!listener) throw new Error(`nobody listens as ${name}`);
  const { handle } = listener;
  const watched = (...given: Parameters<typeof handle>) => asking.run(statements, () => handle(...given));
  Object.assign(listener, { handle: watched });
  return () => void Object.assign(listener, { handle });
}

function textOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : Reflect.get(Object(asked), 'text');
  if (typeof text !== 'string') throw new Error('a statement without a text was sent');
  return text.trim().replaceAll(/\s+/gu, ' ');
}
