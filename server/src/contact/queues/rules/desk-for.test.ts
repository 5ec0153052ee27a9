import { expect, test } from 'vitest';
import { defaultRules } from './default-rules.ts';
import { type ComingFacts, deskFor } from './desk-for.ts';
import { withHalls } from './ship-queue-rules.ts';

const nothing: ComingFacts = { wayIn: 'hotline', level: null, age: null, matter: null, cityId: null, language: null };
const shipped = withHalls(defaultRules, [{ cityId: 'zj-hz', nameZh: '杭州', nameEn: 'Hangzhou' }]);
const body = {
  ...shipped,
  ways: [
    ...shipped.ways.slice(0, -1),
    { languages: ['en' as const], desk: 'english' },
    { matters: ['billing'], desk: 'billing-experts' },
    ...shipped.ways.slice(-1),
  ],
};

test('as shipped, nothing leads to a desk that asks for what nobody may have', () => {
  const facts = { ...nothing, language: 'en' as const, matter: 'billing.roaming' };
  expect(deskFor(shipped, facts)).toMatchObject({ desk: 'general' });
});

test.each<[string, Partial<ComingFacts>, string, string]>([
  ['nothing known', {}, 'general', 'ordinary'],
  ['gold', { level: 'gold' }, 'general', 'gold'],
  ['a level that the rules do not have', { level: 'jade' }, 'general', 'ordinary'],
  ['an important customer', { level: 'diamond' }, 'important', 'diamond'],
  ['64 years old', { age: 64 }, 'general', 'ordinary'],
  ['65 years old', { age: 65 }, 'seniors', 'senior'],
  ['65, and an important customer', { age: 65, level: 'diamond' }, 'seniors', 'senior'],
  ['escalated from outside', { wayIn: 'escalated' }, 'complaints', 'ordinary'],
  ['in English', { language: 'en', level: 'silver' }, 'english', 'silver'],
  ['about a type of a category', { matter: 'billing.roaming' }, 'billing-experts', 'ordinary'],
  ['about another that begins alike', { matter: 'billings' }, 'general', 'ordinary'],
  ['in the hall of their city', { wayIn: 'counter', cityId: 'zj-hz' }, 'hall-zj-hz', 'ordinary'],
  ['in another city', { wayIn: 'counter', cityId: 'zj-nb' }, 'general', 'ordinary'],
])('%s: led by the first way that fits', (_who, facts, desk, level) => {
  expect(deskFor(body, { ...nothing, ...facts })).toMatchObject({ desk, level });
});
