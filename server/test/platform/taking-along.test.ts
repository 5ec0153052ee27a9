import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { modules } from '../../src/modules.ts';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/database.ts';
import { judgeDone, migrate } from '../../src/platform/database/migrate.ts';
import { openEmptyCentre } from '../help/centre.ts';

let opened: OpenDatabase;
let drop: () => Promise<void>;
beforeAll(async () => {
  const own = await openEmptyCentre();
  drop = own.drop;
  opened = openDatabase(own.databaseUrl, { error: () => undefined });
});
afterAll(async () => {
  await opened?.pool.end();
  await drop?.();
});

async function listNames(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(opened.db);
  return rows.map(({ name }) => name);
}

/** By today's name, those under which an earlier release did the same. */
const replaced = modules.flatMap(({ place, name: module, migrations = {} }) =>
  Object.entries(migrations).flatMap(([name, { replaces = [] }]) =>
    replaces.map((from) => ({ from, to: `${place}-${module}/${name}` })),
  ),
);

describe('a database that an earlier release began', () => {
  test('is taken along: what was done under another name is not done again', async () => {
    const today = await listNames();
    expect(replaced.map(({ from }) => from)).toContain('070-tickets/0004-promises');
    for (const { from, to } of replaced)
      await sql`update kysely_migration set name = ${from} where name = ${to}`.execute(opened.db);
    expect(await listNames()).not.toEqual(today);
    expect(await migrate(opened.db, modules)).toEqual([]);
    expect(await listNames()).toEqual(today);
  });

  test('of a release that is not known is refused in plain words, and nothing is changed', async () => {
    const [first] = replaced;
    await sql`update kysely_migration set name = ${first?.from} where name = ${first?.to}`.execute(opened.db);
    await sql`insert into kysely_migration (name, timestamp) values ('070-tickets/9999-tomorrow', 'then')`.execute(
      opened.db,
    );
    const before = await listNames();
    await expect(migrate(opened.db, modules)).rejects.toThrow(
      /begun by another release.*Nothing was changed\..*9999-tomorrow.*empty database/su,
    );
    expect(await listNames()).toEqual(before);
  });
});

test('several migrations that became one count as done together, or not at all', () => {
  const up = async () => undefined;
  const migrations = { '010-a/0001-whole': { up, replaces: ['010-a/0001-first', '010-a/0002-second'] } };
  expect(judgeDone(['010-a/0001-first', '010-a/0002-second'], migrations)).toEqual({
    renamed: [{ from: ['010-a/0001-first', '010-a/0002-second'], to: '010-a/0001-whole' }],
    unknown: [],
  });
  expect(judgeDone(['010-a/0001-first'], migrations)).toEqual({ renamed: [], unknown: ['010-a/0001-first'] });
  expect(judgeDone(['010-a/0001-whole'], migrations)).toEqual({ renamed: [], unknown: [] });
});
