import { expect, test } from 'vitest';
import { administrationPages } from './administration-parts.ts';
import { keyGroups } from './keys/keys-help.tsx';
import { places } from './places/places.ts';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>(['../../i18n/zh-CN/**/*.json', '../../i18n/en/**/*.json'], {
  eager: true,
  import: 'default',
});

function isThere(language: string, text: string): boolean {
  const [space = '', key = ''] = text.split(':');
  const path = key.split('.');
  const found = path.reduce<Texts | string | undefined>(
    (texts, name) => (typeof texts === 'object' ? texts[name] : undefined),
    files[`../../i18n/${language}/${space}.json`],
  );
  return typeof found === 'string';
}

const declared = [
  ...places.map(({ text }) => text),
  ...administrationPages.map(({ text }) => text),
  ...keyGroups.flatMap(({ text, keys }) => [`${text}.title`, ...keys.map((key) => `${text}.${key}`)]),
];

test.each(['zh-CN', 'en'])(
  'whatever a module shows in menus and in the help for keys has its text in %s',
  (language) => {
    expect(declared.length).toBeGreaterThan(40);
    expect(declared.filter((text) => !isThere(language, text))).toEqual([]);
  },
);

test.each([
  ['places', places],
  ['groups of keys', keyGroups],
  ['pages of administration', administrationPages],
])('no two %s claim the same place', (_, declarations) => {
  const orders = declarations.map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
});

test('each place has a letter of its own, and G is none: it comes before', () => {
  const letters = places.map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.filter((letter) => !/^[a-fh-z]$/u.test(letter))).toEqual([]);
});
