import { describe, expect, test } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>(['./zh-CN/*.json', './en/*.json'], { eager: true, import: 'default' });
const namesOf = (language: string) =>
  Object.keys(files).flatMap((path) => (path.startsWith(`./${language}/`) ? [path.slice(language.length + 3)] : []));
const textsOf = (language: string, name: string) => flatten(files[`./${language}/${name}`] ?? {});

function flatten(texts: Texts, before = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[before + key, value]] : [...flatten(value, `${before}${key}.`)],
    ),
  );
}

/** Of a pair …Zh and …En either language may use its own. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name?.replace(/(Zh|En)$/, '') ?? '').toSorted();
}

test('both languages have the same files', () => {
  expect(namesOf('en').toSorted()).toEqual(namesOf('zh-CN').toSorted());
});

describe.each(namesOf('zh-CN'))('%s', (name) => {
  const chinese = textsOf('zh-CN', name);
  const english = textsOf('en', name);

  test('has the same texts in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  test('fills in the same things in both languages', () => {
    const differing = [...chinese].filter(
      ([key, text]) => !sameNames(placeholders(text), placeholders(english.get(key) ?? '')),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing empty, and Chinese uses full-width punctuation', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    expect([...chinese].filter(([, text]) => /[一-鿿][,;:?!](?!\w)/.test(text)).map(([key]) => key)).toEqual([]);
  });
});

function sameNames(one: string[], other: string[]): boolean {
  return one.join() === other.join();
}

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('every text a page names is there', () => {
  const missing = Object.entries(sources).flatMap(([path, source]) => {
    const own = /useTranslation\(\[?'([\w-]+)'/.exec(source)?.[1] ?? 'shell';
    const named = [...source.matchAll(/\bt\('(?:([\w-]+):)?([\w.-]+)'/g)];
    return named
      .filter(
        ([, space, key]) =>
          !hasText(textsOf('zh-CN', `${space ?? own}.json`), key ?? '') && !inAnyOf(source, key ?? ''),
      )
      .map(([whole]) => `${path} ${whole}`);
  });
  expect(missing).toEqual([]);
});

/** A text, or a group of them. */
function hasText(texts: Map<string, string>, key: string): boolean {
  return texts.has(key) || [...texts.keys()].some((one) => one.startsWith(`${key}.`));
}

/** A file of several components may read several files of texts. */
function inAnyOf(source: string, key: string): boolean {
  const spaces = [...source.matchAll(/useTranslation\(\[?'([\w-]+)'/g)].map(([, space]) => space ?? '');
  return spaces.some((space) => textsOf('zh-CN', `${space}.json`).has(key));
}

const refusals = import.meta.glob<string>('../../../server/src/**/refusal*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('every refusal of the centre has words', () => {
  const codes = Object.values(refusals).flatMap((source) =>
    [...source.matchAll(/code: '([\w-]+)'/g)].map(([, code]) => code ?? ''),
  );
  expect(codes.length).toBeGreaterThan(20);
  const words = textsOf('zh-CN', 'refusals.json');
  expect(codes.filter((code) => !words.has(`${code}.reason`) || !words.has(`${code}.remedy`))).toEqual([]);
});
