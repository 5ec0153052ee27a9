import type { GridColumn, TableGrid } from '@jieyi/policy';
import type { Cell, Row } from 'write-excel-file/node';
import * as texts from './guide-texts.ts';
import type { BothWords } from './guide-texts.ts';
import { toExcelText } from './cell-text.ts';
import { nameColumn, nameValues, type SheetLanguage } from './words/name-columns.ts';
import { WordWriter } from './words/write-words.ts';

/** The rows of the guide, and where each column of the table finds the values to choose from. */
export interface Guide {
  readonly rows: Row[];
  /** By place of the column in the table: a range such as `'说明 Guide'!$C$30:$C$34`. */
  readonly lists: ReadonlyMap<number, string>;
}

/** Explains the sheet, the words of its cells, and the columns with their values, in both languages. */
export function writeGuide(grid: TableGrid, language: SheetLanguage): Guide {
  const rows: Row[] = [
    ...titled(texts.guideTitle),
    ...texts.howToEdit.map(({ zh, en }) => [prose(zh), null, prose(en)]),
    [],
    ...titled(texts.cellTitle),
    ...texts.cellLanguage.map(({ feel, means }) => [null, feelCell(feel), prose(means.zh), prose(means.en)]),
    [],
    ...titled(texts.columnsTitle),
    texts.columnsHead.map((text) => ({ value: text, fontWeight: 'bold' as const })),
  ];
  const lists = new Map<number, string>();
  for (const [index, column] of grid.columns.entries()) {
    const values = valueRows(column, language);
    const first = rows.length + 1;
    rows.push(...values.map((row, at) => [at === 0 ? headCell(column) : null, ...row]));
    if (column.values.length > 0) lists.set(index, rangeOf(language, first, first + values.length - 1));
  }
  return { rows, lists };
}

function titled({ zh, en }: BothWords): Row[] {
  const style = { fontWeight: 'bold' as const, fontSize: 12 };
  return [[{ value: zh, ...style }, null, { value: en, ...style }]];
}

function rangeOf(language: SheetLanguage, first: number, last: number): string {
  const letter = language === 'zh' ? 'C' : 'D';
  return `'${texts.guideName}'!$${letter}$${first}:$${letter}$${last}`;
}

function headCell(column: GridColumn): Cell {
  const { zh, en } = nameColumn(column);
  const text = [zh === en ? zh : `${zh} ${en}`, column.name, column.description ?? '']
    .filter((part) => part !== '')
    .join('\n');
  return { value: toExcelText(text), wrap: true, alignVertical: 'top', fontWeight: 'bold' };
}

function valueRows(column: GridColumn, language: SheetLanguage): Row[] {
  const words = new WordWriter(column, language);
  const values = nameValues(column).map(({ feel, said }) => {
    const shown = { ...said, [language]: words.write(feel) };
    return [feelCell(feel), prose(shown.zh), prose(shown.en)];
  });
  const any = column.kind === 'input' ? [[feelCell('-'), prose(texts.anything.zh), prose(texts.anything.en)]] : [];
  if (values.length > 0) return [...any, ...values];
  const { range } = column;
  const free =
    range !== null ? texts.wholeNumbers(range.min, range.max) : column.kind === 'output' ? texts.freeText : null;
  return [...any, ...(free === null ? [] : [[null, prose(free.zh), prose(free.en)]])];
}

function feelCell(feel: string): Cell {
  return { value: toExcelText(feel), type: String, format: '@', alignVertical: 'top', fontFamily: 'Consolas' };
}

function prose(text: string): Cell {
  return { value: toExcelText(text), type: String, wrap: true, alignVertical: 'top' };
}
