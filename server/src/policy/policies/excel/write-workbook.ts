import type { TableGrid } from '@jieyi/policy';
import writeExcelFile, { type Cell, type CellObject, type Row } from 'write-excel-file/node';
import { lettersOf, placeOf } from '../../../platform/excel/cell-place.ts';
import { toExcelText } from './cell-text.ts';
import { dropDownLists } from './drop-down-lists.ts';
import { writeGuide } from './guide-sheet.ts';
import { guideName } from './guide-texts.ts';
import { LONGEST_CELL, tooManyCharacters } from './read-rules.ts';
import { type SheetColumn, sheetColumns } from './sheet-columns.ts';
import { SheetRefused } from './sheet-refused.ts';
import { cutToUnits } from '../../../platform/text/cut-text.ts';
import { deskWord, nameColumn, nameTable, type SheetLanguage } from './words/name-columns.ts';
import { WordWriter } from './words/write-words.ts';

const HEADER_ROWS = 2;
/** Rows below the rules that are formatted as text already, so that Excel does not interpret what is typed there. */
const SPARE_ROWS = 50;
const HEADS = {
  id: 'editor.rule.id',
  nameZh: 'editor.nameZh',
  nameEn: 'editor.nameEn',
  reason: 'editor.reasonZh',
  english: 'editor.reasonEn',
} as const;
const COLOURS = { id: '#F0F0F0', input: '#E3EEFB', output: '#E5F4E3', text: '#FFF7E0' } as const;

/** A column with how its cells are said. */
interface SaidColumn {
  readonly column: SheetColumn;
  readonly head: string;
  readonly words: WordWriter | null;
}

/** A cell as it is kept, and as it is said. */
interface SaidCell {
  readonly kept: string;
  readonly said: string;
}

/**
 * A table as an Excel file in the words of the editor: a sheet with a row for each rule, and one that explains it.
 * @throws SheetRefused where a text is longer than a cell may be
 */
export async function writeWorkbook(grid: TableGrid, language: SheetLanguage): Promise<Buffer> {
  const columns = sheetColumns(grid).map((column) => sayColumn(column, language));
  const rules = grid.rows.map((_, row) => columns.map((column) => sayCell(grid, row, column)));
  refuseLong(rules);
  const guide = writeGuide(grid, language);
  const data: Row[] = [
    columns.map(({ column, head }) => heading(head, column, { fontWeight: 'bold' })),
    columns.map(({ column }) => heading(column.key, column, { fontSize: 8, textColor: '#666666' })),
    ...rules.map((cells) => cells.map((cell, index) => bodyCell(cell, columns[index]))),
    ...Array.from({ length: SPARE_ROWS }, () => columns.map(() => bodyCell({ kept: '', said: '' }))),
  ];
  const table = {
    data,
    sheet: sheetName(grid, language),
    columns: columns.map((column, index) => ({ width: widthOf(column, rules, index) })),
    stickyRowsCount: HEADER_ROWS,
    stickyColumnsCount: 1,
  };
  const explanation = { data: guide.rows, sheet: guideName, columns: [30, 26, 60, 70].map((width) => ({ width })) };
  const lists = columns.flatMap(({ column }, index) => {
    const values = column.kind === 'cell' ? guide.lists.get(column.index) : undefined;
    const last = HEADER_ROWS + rules.length + SPARE_ROWS;
    return values === undefined ? [] : [{ cells: `${placeOf(HEADER_ROWS, index)}:${lettersOf(index)}${last}`, values }];
  });
  const options = { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [dropDownLists(lists)] };
  return writeExcelFile([table, explanation], options).toBuffer();
}

function sayColumn(column: SheetColumn, language: SheetLanguage): SaidColumn {
  if (column.kind === 'cell') {
    const words = new WordWriter(column.column, language);
    return { column, head: nameColumn(column.column)[language], words };
  }
  return { column, head: deskWord(HEADS[column.kind])?.[language] ?? column.key, words: null };
}

function sayCell(grid: TableGrid, row: number, { column, words }: SaidColumn): SaidCell {
  const rule = grid.rows[row];
  if (rule === undefined) return { kept: '', said: '' };
  const kept = column.kind === 'cell' ? (rule.cells[column.index] ?? '') : rule[column.kind];
  return { kept, said: words === null ? kept : words.write(kept) };
}

function refuseLong(rules: readonly (readonly SaidCell[])[]): void {
  const long = rules.flatMap((cells, row) =>
    cells.flatMap(({ said }, column) =>
      toExcelText(said).length > LONGEST_CELL
        ? [tooManyCharacters(placeOf(row + HEADER_ROWS, column), said.length)]
        : [],
    ),
  );
  if (long.length > 0) throw new SheetRefused('table-not-for-excel', long);
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
function bodyCell({ kept, said }: SaidCell, shown?: SaidColumn): Cell {
  const place = { wrap: true, alignVertical: 'top' as const };
  const isNumeric = shown?.column.kind === 'cell' && shown.column.column.range !== null;
  if (isNumeric && isWholeNumber(kept))
    return { value: Number(kept), type: Number, format: shown.words?.numberFormat() ?? '0', ...place };
  const look = { type: String, format: '@', ...place };
  return said === '' ? look : { value: toExcelText(said), ...look };
}

/** As reading the number back would write it. */
function isWholeNumber(text: string): boolean {
  return Number.isSafeInteger(Number(text)) && String(Number(text)) === text;
}

/** In characters; Chinese ones take two. */
function widthOf({ column, head }: SaidColumn, rules: readonly (readonly SaidCell[])[], index: number): number {
  if (column.kind === 'reason' || column.kind === 'english') return 50;
  const texts = [head, ...rules.map((row) => row[index]?.said ?? '')];
  const longest = texts.reduce((most, text) => Math.max(most, breadth(text)), 0);
  return Math.min(Math.max(longest + 3, 10), 36);
}

function breadth(text: string): number {
  const lines = text.split('\n').map((line) => line.length + (line.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0));
  return Math.max(...lines);
}

/** Excel allows 31 characters, and not these. */
function sheetName(grid: TableGrid, language: SheetLanguage): string {
  const { [language]: said } = nameTable(grid);
  const plain = said.replaceAll(/[[\]/\\:*?'\p{Cc}]/gu, ' ').trim();
  const name = cutToUnits(plain, 31).trim();
  return name === '' || name.toLowerCase() === 'history' ? 'rules' : name;
}
