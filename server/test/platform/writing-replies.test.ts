import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { serializerFactory } from '../../src/platform/compile-schemas.ts';
import { Instant, Named, nullable } from '../../src/platform/contract-parts.ts';

const Reply = Type.Object({
  text: nullable(Type.String({ description: 'or nothing' })),
  count: nullable(Type.Integer()),
  yes: nullable(Type.Boolean()),
  at: nullable(Instant),
  who: nullable(Named),
  words: nullable(Type.Array(nullable(Type.String()))),
  form: nullable(Type.Record(Type.String(), nullable(Type.String()))),
  kind: nullable(Type.Enum(['open', 'closed'])),
  told: Type.Union([Type.String(), Type.Boolean(), Type.Null()]),
});
const full = {
  text: '“漫游”\n',
  count: 0,
  yes: false,
  at: '2026-11-29T11:43:43.123Z',
  who: { id: 'zj', name: { zh: '浙江', en: 'Zhejiang' } },
  words: ['', null, '费'],
  form: { happened: '上月', place: null },
  kind: 'open',
  told: true,
};
const empty = Object.fromEntries(Object.keys(full).map((name) => [name, null]));

const write = serializerFactory('at-start')({}, {})({
  schema: Reply,
  method: 'GET',
  url: '/',
  httpStatus: '200',
});

test.each([full, empty])('a reply says what it was given, null included: %j', (reply) => {
  expect(JSON.parse(write(reply))).toEqual(reply);
});

test('what is not in its schema is not told', () => {
  const who = { ...full.who, passwordHash: 'secret' };
  expect(JSON.parse(write({ ...full, who, more: 1 }))).toEqual(full);
});

test.each([{ kind: 'ajar' }, { told: 7 }])('what none of several fits is no reply: %j', (wrong) => {
  expect(() => write({ ...full, ...wrong })).toThrow('does not match');
});
