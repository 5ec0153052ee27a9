import { placeOf } from '../../../platform/excel/cell-place.ts';
import type { CellValue, ReadSheet } from '../../../platform/excel/read-workbook.ts';
import { excelTooLarge } from '../../../platform/excel/refusals.ts';
import { columnsDiffer, formulaGiven } from '../actors/refusals.ts';
import { type ColumnKey, columns } from './import-columns.ts';

/** More come in parts: all of a file is done in one transaction. */
const MOST_ROWS = 500;
const LONGEST_CELL = 1000;

/** A row of people, as the sheet has it. */
export interface ReadRow {
  /** Of the sheet, from 1. */
  row: number;
  /** What stands in the column, without space around it. */
  text: Readonly<Record<ColumnKey, string>>;
  cellOf(key: ColumnKey): string;
}

/**
 * The rows of the first sheet below its headings; empty ones are left out. What they say is not judged here. Pure.
 * @throws columnsDiffer naming the columns, formulaGiven, excelTooLarge
 */
export function readRows(sheets: readonly ReadSheet[]): ReadRow[] {
  const [sheet] = sheets;
  const [head = [], ...body] = sheet?.rows ?? [];
  const at = new Map(columns.map((column) => [column.key, findColumn(head, column)]));
  const missing = columns.filter(({ key }) => at.get(key) === -1);
  if (missing.length > 0) throw columnsDiffer(missing.map(({ zh, en }) => ({ field: '1', message: `${zh} ${en}` })));
  if (sheet && sheet.formulas.length > 0)
    throw formulaGiven(sheet.formulas.slice(0, 20).map((field) => ({ field, message: '' })));
  const rows = body.map((cells, index) => toRow(cells, index + 1, at)).filter(({ text }) => !isEmpty(text));
  if (rows.length > MOST_ROWS) throw excelTooLarge([{ field: '1', message: `${rows.length} > ${MOST_ROWS}` }]);
  return rows;
}

function findColumn(head: readonly CellValue[], { zh, en }: { zh: string; en: string }): number {
  const names = [zh, en, `${zh} ${en}`].map((name) => name.toLowerCase());
  return head.findIndex((cell) => names.includes(textOf(cell).toLowerCase()));
}

function toRow(cells: readonly CellValue[], index: number, at: ReadonlyMap<ColumnKey, number>): ReadRow {
  const place = (key: ColumnKey) => at.get(key) ?? 0;
  const textAt = (key: ColumnKey) => textOf(cells[place(key)] ?? null);
  const text = {
    username: textAt('username'),
    nameZh: textAt('nameZh'),
    nameEn: textAt('nameEn'),
    province: textAt('province'),
    city: textAt('city'),
    posts: textAt('posts'),
    teams: textAt('teams'),
  };
  const long = columns.find(({ key }) => text[key].length > LONGEST_CELL);
  if (long) throw excelTooLarge([{ field: placeOf(index, place(long.key)), message: `${text[long.key].length}` }]);
  return { row: index + 1, text, cellOf: (key) => placeOf(index, place(key)) };
}

const isEmpty = (text: ReadRow['text']) => Object.values(text).every((one) => one === '');

function textOf(value: CellValue): string {
  if (value === null) return '';
  return (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).trim();
}
