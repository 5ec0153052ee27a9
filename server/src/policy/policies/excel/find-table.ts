import type { TableGrid } from '@jieyi/policy';
import { placeOf, readPlace } from '../../../platform/excel/cell-place.ts';
import { toWords } from './cell-text.ts';
import type { ReadSheet } from '../../../platform/excel/read-workbook.ts';
import { mayLack, sheetColumns, type SheetColumn, tableOfKey, tidy } from './sheet-columns.ts';
import type { SheetPlace } from '../../../platform/excel/file-refused.ts';
import { SheetRefused } from './sheet-refused.ts';
import { nameColumn } from './words/name-columns.ts';

/** Where a table stands in a workbook. */
export interface FoundTable {
  readonly sheet: ReadSheet;
  /** The row of the keys; the rules follow. From 0. */
  readonly keyRow: number;
  /** False for a file exported when cells were FEEL: a text without quotes is no text there. */
  readonly isInWords: boolean;
  /** Which column of the sheet shows what. */
  readonly columns: ReadonlyMap<number, SheetColumn>;
}

/** People put a title above. */
const KEYS_WITHIN = 50;
const HEAD_OF_FEEL = '规则编号 Rule id';

interface Candidate {
  readonly sheet: ReadSheet;
  readonly table: string;
  readonly row: number;
  readonly place: string;
}

/**
 * Finds the one sheet of this table by its row of keys.
 * @throws SheetRefused
 */
export function findTable(sheets: readonly ReadSheet[], grid: TableGrid): FoundTable {
  const candidates = sheets.flatMap(listCandidates);
  const own = candidates.filter(({ table }) => table === tidy(grid.table));
  const [found, ...others] = own;
  if (found !== undefined && others.length === 0)
    return {
      sheet: found.sheet,
      keyRow: found.row,
      isInWords: !isInFeel(found),
      columns: matchColumns(found, sheetColumns(grid)),
    };
  if (found === undefined && candidates.length > 0)
    throw new SheetRefused(
      'excel-of-another-table',
      candidates.map(({ place, table }) => ({ field: place, message: table, code: 'of-table', values: { table } })),
    );
  throw new SheetRefused(
    'excel-not-one-table',
    own.map(({ sheet, place }) => ({
      field: place,
      message: sheet.name,
      code: 'sheet-of-table',
      values: { sheet: sheet.name },
    })),
  );
}

/** By the head that the column of ids had then. */
function isInFeel({ sheet, row, place }: Candidate): boolean {
  const column = readPlace(place)?.column ?? 0;
  return tidy(toWords(sheet.rows[row - 1]?.[column] ?? null)) === HEAD_OF_FEEL;
}

function listCandidates(sheet: ReadSheet): Candidate[] {
  return sheet.rows.slice(0, KEYS_WITHIN).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const table = typeof cell === 'string' ? tableOfKey(cell) : null;
      return table === null ? [] : [{ sheet, table, row, place: placeOf(row, column) }];
    }),
  );
}

function matchColumns({ sheet, row }: Candidate, wanted: readonly SheetColumn[]): Map<number, SheetColumn> {
  const matched = new Map<number, SheetColumn>();
  const wrong: SheetPlace[] = [];
  const used = new Set<string>();
  for (const [index, text] of keysOf(sheet, row).entries()) {
    const column = wanted.find(({ key }) => tidy(key) === text);
    if (column !== undefined && !used.has(column.key)) matched.set(index, column);
    else if (text !== '') wrong.push(unknownColumn(placeOf(row, index), text));
    else wrong.push(...firstOf(sheet, row, index));
    if (column !== undefined) used.add(column.key);
  }
  const missing = wanted.filter((column) => !used.has(column.key) && !mayLack(column));
  wrong.push(...missing.map((column) => missingColumn(`${row + 1}:${row + 1}`, column)));
  if (wrong.length > 0) throw new SheetRefused('excel-columns-differ', wrong);
  return matched;
}

function keysOf(sheet: ReadSheet, row: number): string[] {
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => tidy(toWords(sheet.rows[row]?.[index] ?? null)));
}

/** What stands in a column that has no key would be lost. */
function firstOf(sheet: ReadSheet, keyRow: number, column: number): SheetPlace[] {
  const row = sheet.rows.findIndex((cells, index) => index > keyRow && toWords(cells[column] ?? null).trim() !== '');
  const text = toWords(sheet.rows[row]?.[column] ?? null);
  return row < 0 ? [] : [{ field: placeOf(row, column), message: text, code: 'column-without-key', values: { text } }];
}

function unknownColumn(field: string, text: string): SheetPlace {
  return { field, message: text, code: 'column-unknown', values: { text } };
}

function missingColumn(field: string, column: SheetColumn): SheetPlace {
  const { key } = column;
  const { zh: nameZh, en: nameEn } = column.kind === 'cell' ? nameColumn(column.column) : { zh: key, en: key };
  return { field, message: `… ${key}`, code: 'column-missing', values: { key, nameZh, nameEn } };
}
