import type { GridRow, OpenTable } from '@jieyi/policy';
import { placeOf, readPlace } from '../../../platform/excel/cell-place.ts';
import { isKeepable, toFeel, toWords } from './cell-text.ts';
import { findTable, type FoundTable } from './find-table.ts';
import { readWords } from './read-words.ts';
import type { CellValue, ReadSheet } from '../../../platform/excel/read-workbook.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetPlace } from '../../../platform/excel/file-refused.ts';
import { SheetRefused } from './sheet-refused.ts';

/** Excel's own limit for one cell. */
export const LONGEST_CELL = 32_767;
const MOST_TEXT = 4 * 1024 * 1024;

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
  const rows = found.sheet.rows.flatMap((cells, index) =>
    index <= found.keyRow || cells.every(isBlank) ? [] : [readRow(found, cells, index, grid.columns.length, known)],
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
    ranges.map((range) => ({ field: range, message: valueIn(sheet, range) })),
  );
}

function valueIn(sheet: ReadSheet, range: string): string {
  const place = readPlace(range.split(':')[0] ?? '');
  return place === null ? '' : toWords(sheet.rows[place.row]?.[place.column] ?? null);
}

function formulaPlace(field: string): SheetPlace {
  return { field, message: '' };
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
        throw new SheetRefused('excel-too-large', [{ field, message: `${value.length} characters` }]);
      if (!isKeepable(value)) unkeepable.push({ field, message: value });
    }
  }
  if (unkeepable.length > 0) throw new SheetRefused('excel-unkeepable-text', unkeepable);
}

function readRow(
  { columns }: FoundTable,
  cells: readonly CellValue[],
  index: number,
  width: number,
  known: ReadonlyMap<string, GridRow>,
): PlacedRow {
  const at = new Map([...columns].map(([place, column]) => [column.key, { place, column }]));
  const wordsOf = (kind: SheetColumn['kind']): string => {
    const found = [...at.values()].find(({ column }) => column.kind === kind);
    return toWords(cells[found?.place ?? -1] ?? null);
  };
  const id = wordsOf('id').trim();
  const feel = Array.from({ length: width }, () => '');
  for (const { place, column } of at.values()) {
    if (column.kind === 'cell')
      feel[column.index] = spell(typedIn(cells[place] ?? null, column), known.get(id)?.cells[column.index]);
  }
  const idColumn = [...at.values()].find(({ column }) => column.kind === 'id')?.place ?? 0;
  const row = { id, cells: feel, reason: wordsOf('reason'), english: wordsOf('english') };
  return { row, idPlace: placeOf(index, idColumn) };
}

/** Words are read as what they say; a number that Excel made of what was typed is one already. */
function typedIn(value: CellValue, { column }: SheetColumn & { kind: 'cell' }): string {
  return typeof value === 'string' ? readWords(value, column) : toFeel(value);
}

/** In a cell formatted as text, TRUE stays the text that Excel shows for true. */
function spell(typed: string, before: string | undefined): string {
  const isShown = typed === 'TRUE' || typed === 'FALSE';
  return isShown && typed !== before ? typed.toLowerCase() : typed;
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
    wrong.map(({ row, idPlace }) => ({ field: idPlace, message: row.id })),
  );
}
