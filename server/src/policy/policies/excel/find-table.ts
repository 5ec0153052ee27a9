import type { TableGrid } from '@jieyi/policy';
import { placeOf } from '../../../platform/excel/cell-place.ts';
import { toWords } from './cell-text.ts';
import type { ReadSheet } from '../../../platform/excel/read-workbook.ts';
import { sheetColumns, type SheetColumn, tableOfKey, tidy } from './sheet-columns.ts';
import type { SheetPlace } from '../../../platform/excel/file-refused.ts';
import { SheetRefused } from './sheet-refused.ts';

/** Where a table stands in a workbook. */
export interface FoundTable {
  readonly sheet: ReadSheet;
  /** The row of the keys; the rules follow. From 0. */
  readonly keyRow: number;
  /** Which column of the sheet shows what. */
  readonly columns: ReadonlyMap<number, SheetColumn>;
}

/** People put a title above. */
const KEYS_WITHIN = 50;

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
    return { sheet: found.sheet, keyRow: found.row, columns: matchColumns(found, sheetColumns(grid)) };
  if (found === undefined && candidates.length > 0)
    throw new SheetRefused(
      'excel-of-another-table',
      candidates.map(({ place, table }) => ({ field: place, message: table })),
    );
  throw new SheetRefused(
    'excel-not-one-table',
    own.map(({ sheet, place }) => ({ field: place, message: sheet.name })),
  );
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
    else if (text !== '') wrong.push({ field: placeOf(row, index), message: text });
    else wrong.push(...firstOf(sheet, row, index));
    if (column !== undefined) used.add(column.key);
  }
  const missing = wanted.filter(({ key }) => !used.has(key));
  wrong.push(...missing.map(({ key }) => ({ field: `${row + 1}:${row + 1}`, message: `… ${key}` })));
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
  return row < 0 ? [] : [{ field: placeOf(row, column), message: toWords(sheet.rows[row]?.[column] ?? null) }];
}
