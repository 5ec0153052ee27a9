import type pg from 'pg';
import PgBoss from 'pg-boss';
import { delivery } from '../jobs.ts';

/** The queue makes its tables in a transaction of its own; here they are part of another one. */
const OWN_TRANSACTION = /^\s*BEGIN;|COMMIT;\s*$/gu;

/** Makes the tables of the job queue, and the queues that jobs wait in. */
export async function makeQueues(client: pg.Client, names: readonly string[]): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => {
    const { rows } = await client.query(text.replace(OWN_TRANSACTION, ''), values.length > 0 ? values : undefined);
    return { rows: rows ?? [] };
  };
  const boss = new PgBoss({ db: { executeSql }, schedule: false, supervise: false });
  await boss.start();
  for (const name of names) await boss.createQueue(name, { name, ...delivery });
  await boss.stop({ graceful: false });
}
