import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { DB } from './database-types.ts';
import { type Given, prepared } from './prepared.ts';

let asked: { sql: string; parameters: readonly unknown[] }[];
beforeEach(() => {
  asked = [];
});

const db = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  log: ({ query }) => void asked.push(query),
});

test('a statement is written once for each form, and asked with what is given each time', async () => {
  let written = 0;
  const select = prepared(
    (form: 'asc' | 'desc') => `cities:${form}`,
    (one, { id, provinceId }: Given<{ id: string; provinceId: string | null }>, form) => {
      written += 1;
      const query = one.selectFrom('city').select('id').where('id', '>', id).where(sql`province_id`, '=', provinceId);
      return query.where('nameEn', '=', 'Hangzhou').orderBy('id', form).compile();
    },
  );
  await select(db, { id: 'a', provinceId: 'zj' }, 'asc');
  await select(db, { id: 'b', provinceId: null }, 'asc');
  await select(db, { provinceId: 'js', id: 'c' }, 'desc');
  expect(written).toBe(2);
  expect(asked).toMatchObject([
    { name: 'cities:asc', parameters: ['a', 'zj', 'Hangzhou'] },
    { name: 'cities:asc', parameters: ['b', null, 'Hangzhou'] },
    { name: 'cities:desc', parameters: ['c', 'js', 'Hangzhou'] },
  ]);
  expect(asked[0]?.sql).toBe(asked[1]?.sql);
});

test.each(['select * from city', 'select city.* from city', 'insert into city default values returning *'])(
  '%s is refused: a newer release may add a column',
  async (text) => {
    const select = prepared('cities', (one) => sql.raw(text).compile(one));
    await expect(select(db, {})).rejects.toThrow('does not name its columns');
  },
);

test('counting names no column', async () => {
  const count = prepared('cities', (one) => sql`select count(*) from city`.compile(one));
  await count(db, {});
  expect(asked).toHaveLength(1);
});
