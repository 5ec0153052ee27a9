import { expect, test } from 'vitest';

const engine = import.meta.glob<string>('../../../../../../policy/src/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const texts = import.meta.glob<{ finding: Record<string, string> }>('../../../../i18n/zh-CN/policies/editor.json', {
  eager: true,
  import: 'default',
});
const words = Object.values(texts)[0]?.finding ?? {};
const source = (name: string) => Object.entries(engine).find(([path]) => path.endsWith(name))?.[1] ?? '';

test('every finding of the engine has words', () => {
  const union = /export type FindingCode =([^;]*);/.exec(source('/finding.ts'))?.[1] ?? '';
  const codes = [...union.matchAll(/'([\w.-]+)'/g)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(code in words))).toEqual([]);
});

test('every reason that the engine tells apart has words of its own', () => {
  const files = Object.entries(engine).filter(([path]) => /src\/(read|check|refine|compile)\//.test(path));
  const reasons = files.flatMap(([, text]) => [...text.matchAll(/why: '([\w-]+)'/g)].map(([, why]) => why ?? ''));
  const told = Object.keys(words);
  expect(new Set(reasons).size).toBeGreaterThan(20);
  expect([...new Set(reasons)].filter((why) => !told.some((key) => key.endsWith(`-${why}`)))).toEqual([]);
});
