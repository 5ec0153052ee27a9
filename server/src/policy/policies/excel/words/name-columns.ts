import type { ColumnValue, GridColumn, TableGrid } from '@jieyi/policy';
import { deskWords } from './desk-words.ts';

/** Of a file from Excel, as asked for. */
export const sheetLanguages = ['zh', 'en'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** A text in both languages. */
export type BothWords = Readonly<Record<SheetLanguage, string>>;

const words: ReadonlyMap<string, BothWords> = new Map(deskWords.map(([key, zh, en]) => [key, { zh, en }]));

/** What the desk says in both languages; null where it has no word. */
export function deskWord(...keys: readonly string[]): BothWords | null {
  return keys.map((key) => words.get(key)).find((found) => found !== undefined) ?? null;
}

/** A template of the desk with its places filled in. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '');
}

/** The head of a column as the editor has it: what the file calls the fact, else what the desk does. */
export function nameColumn({ kind, name, label, words: own }: GridColumn): BothWords {
  const desk = deskWord(kind === 'input' ? `facts.name.${name}` : `editor.output.${name}`);
  return own ?? desk ?? { zh: label ?? name, en: label ?? name };
}

export function nameTable({ table, label, words: own }: TableGrid): BothWords {
  return own ?? deskWord(`editor.table.${table}`, `types.class.${table}`) ?? { zh: label ?? table, en: table };
}

/** A value that a cell may name, and how people say it. */
export interface NamedValue {
  readonly feel: string;
  /** Without quotes and brackets; null for `null` and `[]`. */
  readonly text: string | null;
  readonly said: BothWords;
}

/** The values a column lists, as the editor names them. */
export function nameValues(column: GridColumn): NamedValue[] {
  return column.values.map((value) => {
    const text = textOf(value.feel);
    return { feel: value.feel, text, said: sayValue(column, value, text) };
  });
}

function sayValue(column: GridColumn, { words: own }: ColumnValue, text: string | null): BothWords {
  if (own !== null) return own;
  if (text === null) return deskWord('editor.none') ?? { zh: '', en: '' };
  return deskWord(...keysOf(column, text)) ?? { zh: text, en: text };
}

/** Where the texts of an output's values are. */
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['disposition', 'name'],
  ['ticketCategory', 'category'],
  ['bossFunction', 'boss'],
]);

function keysOf({ kind, name }: GridColumn, text: string): string[] {
  const plain = text === 'true' || text === 'false' ? [`facts.value.${text}`] : [];
  if (kind === 'output') return [...plain, `dispositions.${SECTIONS.get(name) ?? name}.${text}`, `types.class.${text}`];
  return name === 'type' ? [`types.${text}.name`] : [`facts.value.${name}.${text}`, ...plain];
}

function textOf(feel: string): string | null {
  if (feel === 'null' || feel === '[]') return null;
  const inner = feel.startsWith('[') ? feel.slice(1, -1) : feel;
  return inner.startsWith('"') ? unquote(inner) : inner;
}

/** The text of a FEEL string. */
export function unquote(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(.)/gsu, '$1');
}
