import type pg from 'pg';
import type { TestCentre } from './centre.ts';

/** What no list has. */
export const FOREIGN = 'nowhere';

/**
 * Gives every row a foreign value in one column while `look` runs; what was there is kept in a column beside it, and there
 * again afterwards. Dates and numbers have no lists: columns of text, of texts and of JSON have.
 * @param place `table.column`
 */
export async function withForeign<T>(client: pg.Client, place: string, look: () => Promise<T>): Promise<T> {
  const [table = '', column = ''] = place.split('.');
  const { rows } = await client.query<{ type: string }>(
    `select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attname = $2`,
    [table, column],
  );
  const type = rows[0]?.type;
  if (type === undefined) throw new Error(`there is no ${place}`);
  const value = type === 'jsonb' ? `"${FOREIGN}"` : type === 'text[]' ? `{${FOREIGN}}` : FOREIGN;
  await client.query(`alter table ${table} rename column ${column} to kept`);
  try {
    await client.query(`alter table ${table} add column ${column} ${type} default '${value}'`);
    return await look();
  } finally {
    await client.query(`alter table ${table} drop column if exists ${column}`);
    await client.query(`alter table ${table} rename column kept to ${column}`);
  }
}

/** What is told to the log as an error, from now on, also by requests. */
export function hearErrors({ app }: TestCentre): string[] {
  const heard: string[] = [];
  const listen = (log: typeof app.log) => {
    const child = log.child.bind(log);
    log.error = (about: unknown) => void heard.push(messageIn(about));
    log.child = (...given: Parameters<typeof child>) => listen(child(...given));
    return log;
  };
  listen(app.log);
  return heard;
}

function messageIn(about: unknown): string {
  if (typeof about === 'object' && about !== null && 'error' in about && about.error instanceof Error)
    return about.error.message;
  return String(about);
}
