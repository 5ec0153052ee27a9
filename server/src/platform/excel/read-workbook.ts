import { strToU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { posix } from 'node:path';
import { scanSheet } from './scan-sheet.ts';
import { scanXml } from './scan-xml.ts';
import { FileRefused, type SheetPlace } from './file-refused.ts';
import { type Parts, unpackFile } from './unpack-file.ts';

/** What a cell holds; null where it is empty. */
export type CellValue = string | number | boolean | Date | null;

export interface ReadSheet {
  readonly name: string;
  /** Rows from the first one of the sheet, cells from its first column. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Places of cells that compute their value. */
  readonly formulas: readonly string[];
  /** Ranges of cells that were merged into one, such as `B3:B5`. */
  readonly merged: readonly string[];
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Reads the sheets of an Excel file, within bounds.
 * @throws FileRefused
 */
export async function readWorkbook(file: Uint8Array): Promise<ReadSheet[]> {
  const parts = await unpackFile(file);
  const sheets = listSheets(parts).map(({ name, path }) => {
    const xml = parts.get(path);
    if (xml === undefined) throw lacks(path);
    return { name, ...scanSheet(path, xml) };
  });
  const read = await readValues(parts);
  return sheets.map(({ name, formulas, merged }) => ({ name, formulas, merged, rows: read.get(name) ?? [] }));
}

/** What is read is what was scanned: the parts, packed anew. */
async function readValues(parts: Parts): Promise<Map<string, CellValue[][]>> {
  const packed = zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])), { level: 0 });
  try {
    const sheets = await readExcelFile(toArrayBuffer(packed), { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, (data ?? []).map((row) => row.map(toCellValue))]));
  } catch {
    // What the reader says of it is of its own insides.
    throw notExcel({ field: 'file', message: 'holds cells that cannot be read', code: 'unreadable-cells' });
  }
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : null;
}

/** The sheets of rows and columns in their order; a sheet that is a chart has neither. */
function listSheets(parts: Parts): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  scanXml(RELATIONS, partOf(parts, RELATIONS), (element, attributes) => {
    const type = attributes.get('Type') ?? '';
    if (element !== 'Relationship' || !type.endsWith('/worksheet')) return;
    targets.set(attributes.get('Id') ?? '', posix.resolve('/xl', attributes.get('Target') ?? '').slice(1));
  });
  const sheets: { name: string; path: string }[] = [];
  scanXml(WORKBOOK, partOf(parts, WORKBOOK), (element, attributes) => {
    const path = targets.get(attributes.get('id') ?? '');
    if (element === 'sheet' && path !== undefined) sheets.push({ name: attributes.get('name') ?? '', path });
  });
  if (new Set(sheets.map(({ name }) => name)).size !== sheets.length)
    throw notExcel({ field: WORKBOOK, message: 'names a sheet twice', code: 'sheet-twice' });
  return sheets;
}

function partOf(parts: Parts, path: string): string {
  const xml = parts.get(path);
  if (xml === undefined) throw lacks(path);
  return xml;
}

function lacks(part: string): FileRefused {
  return notExcel({ field: part, message: 'is not there', code: 'part-missing', values: { part } });
}

function notExcel(place: SheetPlace): FileRefused {
  return new FileRefused('not-an-excel-file', [place]);
}
