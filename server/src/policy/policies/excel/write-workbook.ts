import type { TableGrid } from '@jieyi/policy';
import writeExcelFile, { type Cell, type CellObject, type Row } from 'write-excel-file/node';
import { lettersOf, placeOf } from '../../../platform/excel/cell-place.ts';
import { toExcelText } from './cell-text.ts';
import { dropDownLists } from './drop-down-lists.ts';
import { writeGuide } from './guide-sheet.ts';
import { guideName, headings } from './guide-texts.ts';
import { LONGEST_CELL } from './read-rules.ts';
import { type SheetColumn, sheetColumns } from './sheet-columns.ts';
import { SheetRefused } from './sheet-refused.ts';
import { cutToUnits } from '../../../platform/text/cut-text.ts';

const HEADER_ROWS = 2;
/** Rows below the rules that are formatted as text already, so that Excel does not interpret what is typed there. */
const SPARE_ROWS = 50;
const COLOURS = { id: '#F0F0F0', input: '#E3EEFB', output: '#E5F4E3', text: '#FFF7E0' } as const;

/**
 * A table as an Excel file: a sheet with a row for each rule, and one that explains it.
 * @throws SheetRefused where a text is longer than a cell may be
 */
export async function writeWorkbook(grid: TableGrid): Promise<Buffer> {
  const columns = sheetColumns(grid);
  const rules = grid.rows.map((_, row) => columns.map((column) => textOf(grid, row, column)));
  refuseLong(rules);
  const guide = writeGuide(grid);
  const data: Row[] = [
    columns.map((column) => heading(labelOf(column), column, { fontWeight: 'bold' })),
    columns.map((column) => heading(column.key, column, { fontSize: 8, textColor: '#666666' })),
    ...rules.map((texts) => texts.map((text, index) => bodyCell(text, columns[index]))),
    ...Array.from({ length: SPARE_ROWS }, () => columns.map(() => bodyCell(''))),
  ];
  const table = {
    data,
    sheet: sheetName(grid),
    columns: columns.map((column, index) => ({ width: widthOf(column, rules, index) })),
    stickyRowsCount: HEADER_ROWS,
    stickyColumnsCount: 1,
  };
  const explanation = { data: guide.rows, sheet: guideName, columns: [30, 26, 60, 70].map((width) => ({ width })) };
  const lists = columns.flatMap((column, index) => {
    const values = column.kind === 'cell' ? guide.lists.get(column.index) : undefined;
    const last = HEADER_ROWS + rules.length + SPARE_ROWS;
    return values === undefined ? [] : [{ cells: `${placeOf(HEADER_ROWS, index)}:${lettersOf(index)}${last}`, values }];
  });
  const options = { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [dropDownLists(lists)] };
  return writeExcelFile([table, explanation], options).toBuffer();
}

function textOf(grid: TableGrid, row: number, column: SheetColumn): string {
  const rule = grid.rows[row];
  if (rule === undefined) return '';
  return column.kind === 'cell' ? (rule.cells[column.index] ?? '') : rule[column.kind];
}

function refuseLong(rules: readonly (readonly string[])[]): void {
  const long = rules.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      toExcelText(text).length > LONGEST_CELL
        ? [{ field: placeOf(row + HEADER_ROWS, column), message: `${text.length} characters` }]
        : [],
    ),
  );
  if (long.length > 0) throw new SheetRefused('table-not-for-excel', long);
}

function labelOf(column: SheetColumn): string {
  if (column.kind === 'cell') return column.column.label ?? column.column.words?.zh ?? column.column.name;
  const { zh, en } = headings[column.kind];
  return `${zh}\n${en}`;
}

function heading(text: string, column: SheetColumn, style: CellObject): Cell {
  const colour = column.kind === 'cell' ? column.column.kind : column.kind === 'id' ? 'id' : 'text';
  const look = { wrap: true, alignVertical: 'top' as const, backgroundColor: COLOURS[colour] };
  return { value: toExcelText(text), type: String, format: '@', ...look, ...style };
}

/**
 * A number of a numeric column is one to Excel too, so that it can be sorted and filtered. All else is text, whatever it
 * begins with: `=`, `+`, `-` and `@` are not computed.
 */
function bodyCell(text: string, column?: SheetColumn): Cell {
  const place = { wrap: true, alignVertical: 'top' as const };
  const isNumeric = column?.kind === 'cell' && column.column.range !== null;
  if (isNumeric && isWholeNumber(text)) return { value: Number(text), type: Number, format: '0', ...place };
  const look = { type: String, format: '@', ...place };
  return text === '' ? look : { value: toExcelText(text), ...look };
}

/** As reading the number back would write it. */
function isWholeNumber(text: string): boolean {
  return Number.isSafeInteger(Number(text)) && String(Number(text)) === text;
}

/** In characters; Chinese ones take two. */
function widthOf(column: SheetColumn, rules: readonly (readonly string[])[], index: number): number {
  if (column.kind === 'reason' || column.kind === 'english') return 50;
  const texts = [labelOf(column), ...rules.map((row) => row[index] ?? '')];
  const longest = texts.reduce((most, text) => Math.max(most, breadth(text)), 0);
  return Math.min(Math.max(longest + 3, 10), 36);
}

function breadth(text: string): number {
  const lines = text.split('\n').map((line) => line.length + (line.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0));
  return Math.max(...lines);
}

/** Excel allows 31 characters, and not these. */
function sheetName({ table, label }: TableGrid): string {
  const plain = (label ?? table).replaceAll(/[[\]/\\:*?'\p{Cc}]/gu, ' ').trim();
  const name = cutToUnits(plain, 31).trim();
  return name === '' || name.toLowerCase() === 'history' ? 'rules' : name;
}
