import type { GridColumn } from '@jieyi/policy';
import { deskWord, fillIn, type NamedValue, nameValues, type SheetLanguage, unquote } from './name-columns.ts';
import { meaningOf, type ReadCell, readCondition, readResult } from './read-cell.ts';
import { feelMark, WordReader } from './read-words.ts';

const ANY = '–';

/** Says the cells of one column as the editor does. */
export class WordWriter {
  readonly #column: GridColumn;
  readonly #language: SheetLanguage;
  readonly #values: readonly NamedValue[];
  readonly #reader: WordReader;
  /** By FEEL: a column says the same few things again and again. */
  readonly #told = new Map<string, string>();

  constructor(column: GridColumn, language: SheetLanguage) {
    this.#column = column;
    this.#language = language;
    this.#values = nameValues(column);
    this.#reader = new WordReader(column, { quotesTexts: true });
  }

  /** A cell in words that are read back as the same; where none are, FEEL that says it is. */
  write(feel: string): string {
    const told = this.#told.get(feel) ?? this.#tell(feel);
    this.#told.set(feel, told);
    return told;
  }

  /** A number by itself with its unit, as Excel formats one: `0" 次"`. */
  numberFormat(): string {
    const [before = '', after = ''] = this.#count('\0').split('\0');
    const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
    return `${quoted(before)}0${quoted(after)}`;
  }

  #tell(feel: string): string {
    if (this.#column.kind === 'output' && feel.trim() === '') return '';
    const said = this.#say(this.#column.kind === 'input' ? readCondition(feel) : readResult(feel));
    if (said !== null && this.#means(said, feel)) return said;
    return feelMark[this.#language] + feel;
  }

  #means(said: string, feel: string): boolean {
    return meaningOf(this.#reader.read(said), this.#column) === meaningOf(feel, this.#column);
  }

  #say(cell: ReadCell): string | null {
    switch (cell.kind) {
      case 'any':
        return ANY;
      case 'values':
        return this.#sayValues(cell);
      case 'between':
        return this.#fill('between', { from: this.#count(cell.from), to: this.#count(cell.to) });
      case 'list':
        return this.#join(cell.literals, cell.literals.length === 0 ? 'editor.none' : 'editor.list');
      case 'as-written':
        return null;
      default:
        return this.#fill(cell.kind, { value: this.#count(cell.number) });
    }
  }

  /** All but a few of many are told as "not these", as in the editor. */
  #sayValues({ isNot, literals }: ReadCell & { kind: 'values' }): string {
    if (isNot) return this.#fill('not', { value: this.#join(literals, 'facts.either') });
    const others = this.#othersThan(literals);
    if (others === null) return this.#join(literals, 'facts.either');
    return this.#fill('not', { value: this.#join(others, 'facts.either') });
  }

  #othersThan(literals: readonly string[]): string[] | null {
    if (this.#column.kind === 'output') return null;
    const values = this.#values.map(({ feel }) => feel);
    const others = values.filter((feel) => !literals.includes(feel));
    return others.length > 0 && others.length < literals.length - 1 ? others : null;
  }

  #join(literals: readonly string[], key: string): string {
    const between = deskWord(key)?.[this.#language] ?? '';
    return literals.length === 0 ? between : literals.map((literal) => this.#sayOne(literal)).join(between);
  }

  #sayOne(literal: string): string {
    const named = this.#values.find(({ feel }) => feel === literal || feel === `[${literal}]`);
    if (named !== undefined) return named.said[this.#language];
    if (literal.startsWith('"')) return unquote(literal);
    if (literal === 'null') return deskWord('editor.none')?.[this.#language] ?? literal;
    return this.#column.range === null ? literal : this.#count(literal);
  }

  #count(number: string): string {
    const template = deskWord(`facts.count.${this.#column.name}`)?.[this.#language];
    return template === undefined ? number : fillIn(template, { count: number });
  }

  #fill(key: string, values: Readonly<Record<string, string>>): string {
    return fillIn(deskWord(`facts.${key}`)?.[this.#language] ?? '', values);
  }
}
