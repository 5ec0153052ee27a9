import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const filesWith = (words: RegExp) =>
  Object.entries(sources).flatMap(([path, text]) => (words.test(text) ? [path] : []));

test('the browser’s storage is spoken to in one place', () => {
  expect(filesWith(/\b(?:local|session)Storage\b/u)).toEqual(['./kept/kept.ts']);
});

test('the key of an intention is chosen in one place; else only a tab is named so', () => {
  expect(filesWith(/\brandomUUID\b/u)).toEqual(['./kept/kept.ts', './use-once.ts']);
});
