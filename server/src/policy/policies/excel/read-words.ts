import type { GridColumn } from '@jieyi/policy';

/** How the editor tells a comparison of a number, and what people write for it, in both languages; FEEL has signs. */
const COMPARISONS: readonly (readonly [words: RegExp, feel: string])[] = [
  [/^(?:至少|不少于|不小于|大于等于|大于或等于|at least|no fewer than)\s*(\d+)$/iu, '>= $1'],
  [/^(?:至多|最多|不多于|不超过|不大于|小于等于|小于或等于|at most|no more than)\s*(\d+)$/iu, '<= $1'],
  [/^(?:多于|大于|超过|more than|over)\s*(\d+)$/iu, '> $1'],
  [/^(?:少于|小于|不到|不足|less than|fewer than|under)\s*(\d+)$/iu, '< $1'],
  [/^(\d+)\s*(?:及以上|或以上|or more)$/iu, '>= $1'],
  [/^(\d+)\s*(?:及以下|或以下|or fewer|or less)$/iu, '<= $1'],
  [/^(?:between\s*)?(\d+)\s*(?:至|到|~|～|and|to)\s*(\d+)$/iu, '[$1..$2]'],
  [/^(\d+)$/u, '$1'],
];
const SIGNS: readonly (readonly [sign: RegExp, plain: string])[] = [
  [/≥|>＝|＞=/gu, '>='],
  [/≤|<＝|＜=/gu, '<='],
];
/** Units that the editor counts in. */
const UNITS = /\s*(?:次|天|日|times?|contacts?|days?)(?=\s|$|及|或|至|到)/giu;
const ANYTHING = ['不限', '任意', '任何', '不论', 'any', 'anything', 'whatever it is'];
const NOTHING = ['无', '没有', 'none', 'nothing'];
const YES = ['是', 'yes', '√'];
const NO = ['否', 'no', '×'];

/**
 * The FEEL of a cell that is written in words: 至少 6 次, 不限, 是, 无, and values by what the file calls them, alone or in a
 * list. A cell that is anything else stays as it is, so that FEEL is never touched.
 */
export function readWords(text: string, column: GridColumn): string {
  const said = text.normalize('NFKC').trim();
  if (said === '' || said.startsWith('"') || said === '-') return text;
  if (column.kind === 'input' && isOneOf(said, ANYTHING)) return '-';
  const value = readValue(said, column) ?? (column.range === null ? null : readCount(said));
  return value ?? readNothing(said, column) ?? readList(said, column) ?? text;
}

function isOneOf(said: string, words: readonly string[]): boolean {
  return words.includes(said.toLowerCase());
}

function readCount(said: string): string | null {
  const plain = SIGNS.reduce((before, [sign, instead]) => before.replaceAll(sign, instead), said)
    .replaceAll(UNITS, '')
    .trim();
  const found = COMPARISONS.find(([words]) => words.test(plain));
  if (found !== undefined) return plain.replace(found[0], found[1]);
  return /^[<>]=?\s*\d+$/u.test(plain) ? plain : null;
}

/** A value by the word that its author gave it. Two values of one word are none. */
function readValue(said: string, column: GridColumn): string | null {
  const named = column.values.filter(({ words }) => words !== null && isOneOf(said, [words.zh, words.en].map(lower)));
  if (named.length > 0) return named.length === 1 ? (named[0]?.feel ?? null) : null;
  const isBoolean = column.values.some(({ feel, words }) => feel === 'true' && words === null);
  if (!isBoolean) return null;
  return isOneOf(said, YES) ? 'true' : isOneOf(said, NO) ? 'false' : null;
}

function lower(word: string): string {
  return word.toLowerCase();
}

function readNothing(said: string, { kind, values }: GridColumn): string | null {
  if (kind === 'input' || !isOneOf(said, NOTHING)) return null;
  return values.find(({ feel }) => feel === 'null' || feel === '[]')?.feel ?? null;
}

/** Several values of a condition: 甲或乙, `A, B`. */
function readList(said: string, column: GridColumn): string | null {
  if (column.kind !== 'input') return null;
  const parts = said.split(/\s*(?:或|、|,|\bor\b)\s*/u);
  const values = parts.map((part) => readValue(part, column));
  return parts.length > 1 && values.every((value) => value !== null) ? values.join(', ') : null;
}
