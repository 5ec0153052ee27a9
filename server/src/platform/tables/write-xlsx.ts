import { Zip, ZipDeflate } from 'fflate';
import { cutToUnits } from '../text/cut-text.ts';
import type { TableCell, TableWriter } from './table-writer.ts';

const LONGEST_CELL = 32_767;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** All but the sheet: one workbook, one sheet, a style for headings and one for moments. */
const frameOf = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Microsoft YaHei"/></font><font><b/><sz val="10"/><name val="Microsoft YaHei"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
});

interface TableHead {
  /** In plain letters. */
  sheet: string;
  headings: readonly string[];
  /** In characters. */
  widths: readonly number[];
}

/**
 * An Excel file that is written while its rows are read: memory does not grow with it. Texts are texts, whatever they
 * begin with, so nothing that a customer said is computed.
 */
export function openXlsx({ sheet: name, headings, widths }: TableHead): TableWriter {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const taken = () => Buffer.concat(pieces.splice(0));
  for (const [path, text] of Object.entries(frameOf(name))) addWhole(zip, path, head + text);
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(sheet);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const first = headings.map((text, column) => textCell(text, placeOf(column, 1), 1)).join('');
  let row = 1;
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  push(
    sheet,
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
      `<cols>${columns.join('')}</cols><sheetData><row r="1">${first}</row>`,
  );
  return {
    add(rows) {
      for (const cells of rows) {
        row += 1;
        push(sheet, writeRow(cells, row));
      }
      return taken();
    },
    end() {
      sheet.push(Buffer.from('</sheetData></worksheet>'), true);
      zip.end();
      return taken();
    },
  };
}

function addWhole(zip: Zip, name: string, text: string): void {
  const file = new ZipDeflate(name, { level: 6 });
  zip.add(file);
  file.push(Buffer.from(text), true);
}

function push(sheet: ZipDeflate, text: string): void {
  if (text !== '') sheet.push(Buffer.from(text));
}

function writeRow(cells: readonly TableCell[], row: number): string {
  return `<row r="${row}">${cells.map((content, column) => cell(content, placeOf(column, row))).join('')}</row>`;
}

/** `B7`; there are fewer columns than letters. */
function placeOf(column: number, row: number): string {
  return `${String.fromCodePoint(65 + column)}${row}`;
}

function cell(content: TableCell, place: string): string {
  if ('text' in content) return textCell(content.text, place);
  return content.time === null ? '' : `<c r="${place}" s="2"><v>${serialOf(content.time)}</v></c>`;
}

function textCell(text: string, place: string, style = 0): string {
  if (text === '') return '';
  const kept = escape(cutToUnits(text, LONGEST_CELL));
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** Days since the end of 1899, as Excel counts. */
function serialOf(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}:00Z`) / 86_400_000 + 25_569;
}

/** For XML 1.0, which has no control signs, and for Excel, which reads `_x0041_` as a sign. */
function escape(text: string): string {
  return (
    text
      .replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
