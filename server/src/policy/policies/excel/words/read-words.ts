import { feelString, type GridColumn } from '@jieyi/policy';
import { type NamedValue, nameValues } from './name-columns.ts';

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
const UNITS = /\s*(?:次|天|日|times?|contacts?|calls?|days?)(?=\s|$|及|或|至|到)/giu;
const ANYTHING = ['–', '—', '不限', '任意', '任何', '不论', 'any', 'anything', 'whatever it is'];
const NOTHING = ['无', '没有', 'none', 'nothing'];
const YES = ['是', 'yes', '√'];
const NO = ['否', 'no', '×'];
const NOT = /^(?:不是|除了?|not\b)\s*(.+?)(?:以外|之外)?$/su;
const BETWEEN_VALUES = /^\s*(?:或者?|、|,|or\b)\s*/iu;
const OPENS = /^[“”"「『]\s*/u;
const CLOSES = /^\s*[“”"」』]/u;
const FREE_FEEL = /^(?:null|true|false|-|-?\d+(?:\.\d+)?)$/u;
/** FEEL is announced as such where words do not reach. */
const ANNOUNCED = /^\s*(?:表达式|expressions?|FEEL)\s*[:：]/iu;

/** How FEEL is announced in a cell that words cannot say. */
export const feelMark = { zh: '表达式：', en: 'Expression: ' } as const;

/** Reads the cells of one column in the words of the editor, of both languages. */
export class WordReader {
  readonly #column: GridColumn;
  readonly #values: readonly Sayable[];
  /** A result that may be any text needs no quotes; files exported before had them. */
  readonly #isFreeText: boolean;
  readonly #isBoolean: boolean;

  constructor(column: GridColumn, { quotesTexts }: { readonly quotesTexts: boolean }) {
    this.#column = column;
    this.#values = listSayable(nameValues(column));
    this.#isFreeText = quotesTexts && column.kind === 'output' && column.values.length === 0;
    this.#isBoolean = column.values.some(({ feel, words }) => feel === 'true' && words === null);
  }

  /**
   * The FEEL of a cell that is written in words: 至少 6 次, –, 是, 无, and values by what the editor calls them, alone or in a
   * list. What is announced as FEEL is; a cell that is anything else stays as it is, so that FEEL is never touched.
   */
  read(text: string): string {
    if (ANNOUNCED.test(text)) return text.replace(ANNOUNCED, '').trim();
    const said = text.normalize('NFKC').trim();
    if (said === '' || said.startsWith('"') || said.startsWith('[') || said === '-') return text;
    if (this.#isFreeText) return readFreeText(text, said);
    return this.#readNamed(said) ?? text;
  }

  #readNamed(said: string): string | null {
    if (this.#column.kind === 'input') return this.#readCondition(said);
    return this.#readValue(said) ?? this.#readNothing(said) ?? this.#readResults(said);
  }

  #readCondition(said: string): string | null {
    if (isOneOf(said, ANYTHING)) return '-';
    const told = this.#readValue(said) ?? (this.#column.range === null ? null : readCount(said));
    return told ?? this.#readNot(said) ?? this.#readList(said)?.join(', ') ?? null;
  }

  /** A value by its word. Two values of one word are none. */
  #readValue(said: string): string | null {
    const named = new Set(this.#values.filter(({ word }) => word === said.toLowerCase()).map(({ feel }) => feel));
    const [feel] = named;
    if (feel !== undefined) return named.size === 1 ? feel : null;
    if (!this.#isBoolean) return null;
    return isOneOf(said, YES) ? 'true' : isOneOf(said, NO) ? 'false' : null;
  }

  #readNot(said: string): string | null {
    const negated = NOT.exec(said)?.[1];
    if (negated === undefined) return null;
    const values = this.#readList(negated) ?? this.#readList(negated.replace(OPENS, '').replace(/[“”"」』]$/u, ''));
    return values === null ? null : `not(${values.join(', ')})`;
  }

  #readNothing(said: string): string | null {
    if (!isOneOf(said, NOTHING)) return null;
    return this.#column.values.find(({ feel }) => feel === 'null' || feel === '[]')?.feel ?? null;
  }

  /** Several items of a result that is a list. */
  #readResults(said: string): string | null {
    const values = this.#readList(said);
    if (values === null || !values.every((feel) => feel.startsWith('['))) return null;
    return `[${values.map((feel) => feel.slice(1, -1)).join(', ')}]`;
  }

  /** Several values: 甲或乙, `A, B`. The longest word counts, for a word may hold what stands between two. */
  #readList(said: string): string[] | null {
    const values: string[] = [];
    for (let rest = said; rest !== ''; ) {
      const found = this.#readFirst(rest);
      if (found === null) return null;
      values.push(found.feel);
      rest = found.rest;
    }
    return values.length === 0 ? null : values;
  }

  #readFirst(said: string): { feel: string; rest: string } | null {
    const opened = said.replace(OPENS, '');
    const isQuoted = opened.length < said.length;
    for (const { word } of this.#values) {
      if (!opened.toLowerCase().startsWith(word)) continue;
      const after = isQuoted ? opened.slice(word.length).replace(CLOSES, '') : opened.slice(word.length);
      const rest = after.replace(BETWEEN_VALUES, '');
      const isEnd = after.trim() === '' || (rest.length < after.length && rest !== '');
      const feel = this.#readValue(opened.slice(0, word.length));
      if (isEnd && feel !== null) return { feel, rest: rest.trim() };
    }
    return this.#readFirstCount(said);
  }

  #readFirstCount(said: string): { feel: string; rest: string } | null {
    const [counted, number] = /^(\d+)\s*(?:次|天|日|times?|calls?|days?)?\s*(?=$|或|、|,|or\b)/iu.exec(said) ?? [];
    if (this.#column.range === null || counted === undefined || number === undefined) return null;
    return { feel: number, rest: said.slice(counted.length).replace(BETWEEN_VALUES, '') };
  }
}

interface Sayable {
  readonly feel: string;
  /** Folded, as it is compared. */
  readonly word: string;
}

/** Every word of every value, the longest first. A code is a word only where the value has no other. */
function listSayable(values: readonly NamedValue[]): Sayable[] {
  const each = values.flatMap(({ feel, said }) =>
    [said.zh, said.en].map((word) => ({ feel, word: word.normalize('NFKC').trim().toLowerCase() })),
  );
  return each.filter(({ word }) => word !== '').toSorted((one, other) => other.word.length - one.word.length);
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

function readFreeText(text: string, said: string): string {
  if (FREE_FEEL.test(said)) return text;
  return isOneOf(said, NOTHING) ? 'null' : feelString(text);
}
