import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';

export type Value = string | number | boolean | Date | null;
export type Grid = Value[][];

export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first sheet as a person sees it in another program. */
export async function seen(file: Uint8Array): Promise<Grid> {
  const copy = new ArrayBuffer(file.length);
  new Uint8Array(copy).set(file);
  const rows = await readSheet(copy, { trim: false });
  return rows.map((row) => row.map((cell): Value => (isValue(cell) ? cell : null)));
}

function isValue(cell: unknown): cell is Value {
  return ['string', 'number', 'boolean'].includes(typeof cell) || cell instanceof Date;
}

/** Written by another program: without our formats, styles and second sheet. */
export async function typedAnew(rows: Grid): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value)),
  );
  return writeExcelFile(data).toBuffer();
}

/** The file with its parts rewritten; null takes one out. */
export function repacked(file: Uint8Array, changes: Record<string, (xml: string) => string | null>): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, change] of Object.entries(changes)) {
    const made = change(strFromU8(parts[path] ?? new Uint8Array()));
    if (made === null) delete parts[path];
    else parts[path] = strToU8(made);
  }
  return zipSync(parts);
}

export const sheetPath = 'xl/worksheets/sheet1.xml';

/** A sheet whose every cell stands in the sheet itself, as some programs write it. */
export function inlineSheet(rows: Grid): string {
  const cells = (row: Value[], at: number) => row.map((value, index) => inlineCell(value, `${letter(index)}${at + 1}`));
  const body = rows.map((row, at) => `<row r="${at + 1}">${cells(row, at).join('')}</row>`).join('');
  return `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${body}</x:sheetData></x:worksheet>`.replaceAll(
    /<(\/?)(row|c|v|is|t)\b/gu,
    '<$1x:$2',
  );
}

export function letter(index: number): string {
  return index < 26
    ? String.fromCodePoint(65 + index)
    : letter(Math.floor(index / 26) - 1) + String.fromCodePoint(65 + (index % 26));
}

function inlineCell(value: Value, place: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  const text = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;');
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The same zip, stating that what it holds is small. */
export function understated(file: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf(uint32(size)); at >= 0; at = bytes.indexOf(uint32(size), at + 1))
    bytes.writeUInt32LE(100, at);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
