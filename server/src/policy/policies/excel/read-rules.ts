import type { GridColumn, GridRow, OpenTable } from '@jieyi/policy';
import { placeOf, readPlace } from '../../../platform/excel/cell-place.ts';
import { isKeepable, toFeel, toWords } from './cell-text.ts';
import { findTable, type FoundTable } from './find-table.ts';
import type { CellValue, ReadSheet } from '../../../platform/excel/read-workbook.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetPlace } from '../../../platform/excel/file-refused.ts';
import { SheetRefused } from './sheet-refused.ts';
import { meaningOf } from './words/read-cell.ts';
import { WordReader } from './words/read-words.ts';

/** Excel's own limit for one cell. */
export const LONGEST_CELL = 32_767;
const MOST_TEXT = 4 * 1024 * 1024;

/** A text that no cell, or no file, of ours holds. */
export function tooManyCharacters(field: string, count: number): SheetPlace {
  return { field, message: `${count} characters`, code: 'too-many-characters', values: { count } };
}

interface PlacedRow {
  readonly row: GridRow;
  readonly idPlace: string;
}

/**
 * The rows of a table as the workbook has them, in its order. What a cell says is not judged here.
 * @throws SheetRefused
 */
export function readRules(sheets: readonly ReadSheet[], { grid, mayName }: OpenTable): GridRow[] {
  const found = findTable(sheets, grid);
  const { formulas } = found.sheet;
  refuseMerged(found);
  if (formulas.length > 0) throw new SheetRefused('excel-holds-formula', formulas.map(formulaPlace));
  refuseText(found);
  const known = new Map(grid.rows.map((row) => [row.id, row]));
  const reading = { found, grid, known, readers: openReaders(found) };
  const rows = found.sheet.rows.flatMap((cells, index) =>
    index <= found.keyRow || cells.every(isBlank) ? [] : [readRow(reading, cells, index)],
  );
  refuseIds(rows, mayName);
  return rows.map(({ row }) => row);
}

/** Of merged cells only the first has a value: the others would read as anything, and their rules widen unseen. */
function refuseMerged({ sheet, keyRow }: FoundTable): void {
  const ranges = sheet.merged.filter((range) => {
    const last = readPlace(range.slice(range.indexOf(':') + 1));
    return (last === null || last.row >= keyRow) && valueIn(sheet, range).trim() !== '';
  });
  if (ranges.length === 0) return;
  throw new SheetRefused(
    'excel-merged-cells',
    ranges.map((range) => quoted(range, 'merged', valueIn(sheet, range))),
  );
}

function valueIn(sheet: ReadSheet, range: string): string {
  const place = readPlace(range.split(':')[0] ?? '');
  return place === null ? '' : toWords(sheet.rows[place.row]?.[place.column] ?? null);
}

function formulaPlace(field: string): SheetPlace {
  return { field, message: '', code: 'formula' };
}

/** A place and what stands there. */
function quoted(field: string, code: string, text: string): SheetPlace {
  return { field, message: text, code, values: { text } };
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function refuseText({ sheet, keyRow }: FoundTable): void {
  let length = 0;
  const unkeepable: SheetPlace[] = [];
  for (const [index, cells] of sheet.rows.slice(keyRow + 1).entries()) {
    for (const [column, value] of cells.entries()) {
      if (typeof value !== 'string') continue;
      const field = placeOf(keyRow + 1 + index, column);
      length += value.length;
      if (value.length > LONGEST_CELL || length > MOST_TEXT)
        throw new SheetRefused('excel-too-large', [tooManyCharacters(field, value.length)]);
      if (!isKeepable(value)) unkeepable.push(quoted(field, 'unkeepable', value));
    }
  }
  if (unkeepable.length > 0) throw new SheetRefused('excel-unkeepable-text', unkeepable);
}

interface Reading {
  readonly found: FoundTable;
  readonly grid: OpenTable['grid'];
  readonly known: ReadonlyMap<string, GridRow>;
  readonly readers: ReadonlyMap<number, WordReader>;
}

function readRow({ found: { columns }, grid, known, readers }: Reading, cells: readonly CellValue[], index: number) {
  const at = new Map([...columns].map(([place, column]) => [column.key, { place, column }]));
  const wordsOf = (kind: SheetColumn['kind']): string => {
    const found = [...at.values()].find(({ column }) => column.kind === kind);
    return toWords(cells[found?.place ?? -1] ?? null);
  };
  const id = wordsOf('id').trim();
  const feel = grid.columns.map(() => '');
  for (const { place, column } of at.values()) {
    if (column.kind !== 'cell') continue;
    const value = cells[place] ?? null;
    const typed = typeof value === 'string' ? readText(value, readers.get(column.index)) : toFeel(value);
    feel[column.index] = spell(typed, known.get(id)?.cells[column.index], column.column);
  }
  const idColumn = [...at.values()].find(({ column }) => column.kind === 'id')?.place ?? 0;
  const nameOf = (kind: 'nameZh' | 'nameEn'): string => {
    const isThere = [...at.values()].some(({ column }) => column.kind === kind);
    return isThere ? wordsOf(kind) : (known.get(id)?.[kind] ?? '');
  };
  const names = { nameZh: nameOf('nameZh'), nameEn: nameOf('nameEn') };
  const row = { id, ...names, cells: feel, reason: wordsOf('reason'), english: wordsOf('english') };
  return { row, idPlace: placeOf(index, idColumn) };
}

/** How the cells of each column are read. */
function openReaders({ columns, isInWords }: FoundTable): ReadonlyMap<number, WordReader> {
  const readers = [...columns.values()].flatMap((column) =>
    column.kind === 'cell' ? [[column.index, new WordReader(column.column, { quotesTexts: isInWords })] as const] : [],
  );
  return new Map(readers);
}

/** In a cell formatted as text, TRUE stays the text that Excel shows for true. */
function readText(value: string, reader: WordReader | undefined): string {
  const typed = reader?.read(value) ?? value;
  return typed === value && ['TRUE', 'FALSE'].includes(value) ? value.toLowerCase() : typed;
}

/** What says the same as before stays as it was spelt. */
function spell(typed: string, before: string | undefined, column: GridColumn): string {
  return before !== undefined && meaningOf(typed, column) === meaningOf(before, column) ? before : typed;
}

/** A copied row brings its id along: which of the two is the rule nobody can tell. */
function refuseIds(rows: readonly PlacedRow[], mayName: (id: string) => boolean): void {
  const named = rows.filter(({ row }) => row.id !== '');
  const counts = new Map<string, number>();
  for (const { row } of named) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
  const wrong = named.filter(({ row }) => (counts.get(row.id) ?? 0) > 1 || !mayName(row.id));
  if (wrong.length === 0) return;
  throw new SheetRefused(
    'excel-rule-ids',
    wrong.map(({ row, idPlace }) =>
      quoted(idPlace, (counts.get(row.id) ?? 0) > 1 ? 'rule-id-twice' : 'rule-id-unusable', row.id),
    ),
  );
}
