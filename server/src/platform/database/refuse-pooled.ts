import pg from 'pg';
import { asStoreLost } from './database-errors.ts';

const CONNECT_WITHIN_MS = 10_000;
/** Any setting: a pooler that cannot keep settings apart refuses it as the connection begins. */
const asOurs = { connectionTimeoutMillis: CONNECT_WITHIN_MS, lock_timeout: CONNECT_WITHIN_MS };

/**
 * Some things need a connection that stays with whoever opened it: listening, locks that are held between transactions,
 * settings. Through a pooler they would be lost without a word, or stay with somebody else's connection for good.
 * @param setting the variable that has the address, to be named
 * @throws Error that says so, where the address leads to a pooler
 */
export async function refusePooled(url: string, setting: 'DATABASE_URL' | 'DATABASE_DIRECT_URL'): Promise<void> {
  if (await isPooled(url)) throw new Error(pooledWords(setting));
}

/** Two who are connected at once are given the same connection of the database, or one of them another than before. */
async function isPooled(url: string): Promise<boolean> {
  const [one, other] = [open(url), open(url)];
  try {
    await connect(one);
    const before = await processOf(one);
    await connect(other);
    await other.query('begin');
    if ((await processOf(other)) === before) return true;
    return (await processOf(one)) !== before;
  } catch (error) {
    if (isRefusedSetting(error)) return true;
    throw error;
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}

function open(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url, ...asOurs });
  client.on('error', () => undefined);
  return client;
}

async function connect(client: pg.Client): Promise<void> {
  await client.connect().catch((error: unknown) => {
    throw asStoreLost(error);
  });
}

async function processOf(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ process: number }>('select pg_backend_pid() as process');
  return rows[0]?.process;
}

function isRefusedSetting(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.message.includes('unsupported startup parameter');
}

function pooledWords(setting: string): string {
  const what =
    'hearing of events, replays and starting beside other processes need connections that stay with whoever opened them';
  return setting === 'DATABASE_URL'
    ? `DATABASE_URL leads to a pooler, and ${what}: set DATABASE_DIRECT_URL as well, to an address that leads to PostgreSQL itself`
    : `DATABASE_DIRECT_URL leads to a pooler, and ${what}: it has to lead to PostgreSQL itself`;
}
