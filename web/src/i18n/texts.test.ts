import { describe, expect, test } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>(['./zh-CN/**/*.json', './en/**/*.json'], { eager: true, import: 'default' });
const namesOf = (language: string) =>
  Object.keys(files).flatMap((path) => (path.startsWith(`./${language}/`) ? [path.slice(language.length + 3)] : []));
const textsOf = (language: string, name: string) => flatten(files[`./${language}/${name}`] ?? {});
/** The refusals of all modules are one namespace. */
const textsIn = (space: string) =>
  space === 'refusals'
    ? new Map(namesOf('zh-CN').flatMap((name) => (name.startsWith('refusals/') ? [...textsOf('zh-CN', name)] : [])))
    : textsOf('zh-CN', `${space}.json`);

function flatten(texts: Texts, before = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[before + key, value]] : [...flatten(value, `${before}${key}.`)],
    ),
  );
}

/** A count has a form for one and one for more in English; Chinese has a single one. */
const foldPlural = (key: string) => key.replace(/_(?:one|other)$/, '');

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
    expect([...new Set([...english.keys()].map(foldPlural))].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  test('fills in the same things in both languages', () => {
    const differing = [...english].filter(
      ([key, text]) => !sameNames(placeholders(text), placeholders(chinese.get(foldPlural(key)) ?? '')),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('has both forms of a count in English, which stands before its noun or in brackets', () => {
    const forms = [...english.keys()].filter((key) => foldPlural(key) !== key);
    const single = forms.filter(
      (key) => !english.has(`${foldPlural(key)}_one`) || !english.has(`${foldPlural(key)}_other`),
    );
    expect(single).toEqual([]);
    expect([...english].filter(([, text]) => /[a-z]:? \{\{count\}\}\.?$/.test(text)).map(([key]) => key)).toEqual([]);
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
    const named = [...source.matchAll(/\bt\('(?:([\w/-]+):)?([\w.-]+)'/g)];
    return named
      .filter(([, space, key]) => !(space ? [space] : spacesOf(source)).some((one) => hasText(textsIn(one), key ?? '')))
      .map(([whole]) => `${path} ${whole}`);
  });
  expect(missing).toEqual([]);
});

/** A text, or a group of them. */
function hasText(texts: Map<string, string>, key: string): boolean {
  return texts.has(key) || [...texts.keys()].some((one) => one.startsWith(`${key}.`));
}

/** What a file reads its texts from: one of several components may read another's; `useTranslation()` reads `ui`. */
function spacesOf(source: string): string[] {
  return [...source.matchAll(/useTranslation\(\s*(?:\[\s*)?(?:'([\w/-]+)')?/g)].map(([, space]) => space ?? 'ui');
}

const refusals = import.meta.glob<string>('../../../server/src/**/refusal*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const excel = import.meta.glob<string>('../../../server/src/**/excel/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('whatever may be wrong in an Excel file has words', () => {
  const read = Object.entries(excel).filter(([path]) => !path.endsWith('refusals.ts'));
  const codes = read.flatMap(([, source]) =>
    [...source.matchAll(/(?:code: |tooLarge\([^,]*, |broken\([^,]*, [^,]*, |quoted\([^,]*, )'([\w-]+)'/g)].map(
      ([, code]) => code ?? '',
    ),
  );
  expect(codes.length).toBeGreaterThan(15);
  const words = textsIn('ui');
  expect(codes.filter((code) => !words.has(`inFile.${code}`))).toEqual([]);
});

/** The module a file of the server is in, below its wing; what is no wing has a file of its own. */
function moduleOf(path: string): string {
  const [wing = '', module = ''] = path.slice(path.indexOf('server/src/') + 'server/src/'.length).split('/');
  return ['platform', 'sample'].includes(wing) ? wing : `${wing}/${module}`;
}

test('every refusal of the centre has words in both languages, in the file of its module', () => {
  const codes = Object.entries(refusals).flatMap(([path, source]) =>
    [...source.matchAll(/code: '([\w-]+)'/g)].map(([, code]) => ({ code: code ?? '', module: moduleOf(path) })),
  );
  expect(codes.length).toBeGreaterThan(20);
  const missing = codes.flatMap(({ code, module }) =>
    ['zh-CN', 'en'].flatMap((language) => {
      const words = textsOf(language, `refusals/${module}.json`);
      return words.has(`${code}.reason`) && words.has(`${code}.remedy`) ? [] : [`${language} ${module} ${code}`];
    }),
  );
  expect(missing).toEqual([]);
});

test('no refusal has words twice', () => {
  const codes = namesOf('zh-CN').flatMap((name) =>
    name.startsWith('refusals/') ? Object.keys(files[`./zh-CN/${name}`] ?? {}) : [],
  );
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});
