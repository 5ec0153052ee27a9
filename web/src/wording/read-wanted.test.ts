import { expect, test } from 'vitest';
import { readWanted } from './read-wanted.ts';

test.each([
  ['-', { kind: 'any' }],
  ['true', { kind: 'one-of', values: [true] }],
  ['"open", "closed"', { kind: 'one-of', values: ['open', 'closed'] }],
  ['not("none")', { kind: 'not', values: ['none'] }],
  ['>= 2', { kind: 'at-least', value: 2 }],
  ['<3', { kind: 'less-than', value: 3 }],
  ['[1..4]', { kind: 'between', from: 1, to: 4 }],
  ['[1..4)', { kind: 'between', from: 1, to: 3 }],
  ['1', { kind: 'one-of', values: [1] }],
  ['date("2026-01-01")', { kind: 'as-written', text: 'date("2026-01-01")' }],
])('%s is read', (text, wanted) => {
  expect(readWanted(text)).toEqual(wanted);
});
