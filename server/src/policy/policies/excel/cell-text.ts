import type { CellValue } from '../../../platform/excel/read-workbook.ts';

/**
 * The FEEL that a cell means. Text is FEEL as it stands; what Excel made a number, a truth value or a date of while it was
 * typed is written as FEEL writes it.
 */
export function toFeel(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return String(value);
  const { date, time } = partsOf(value);
  if (value.getUTCFullYear() < 1900) return `time("${time}")`;
  return time === '00:00:00' ? `date("${date}")` : `date and time("${date}T${time}")`;
}

/** The words that a cell shows: of reasons, ids and headings. */
export function toWords(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const { date, time } = partsOf(value);
  return time === '00:00:00' ? date : `${date} ${time}`;
}

/** FEEL knows no exponents. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 });
}

/** Excel keeps no zone and counts days, so that a second may come out a little early. */
function partsOf(value: Date): { date: string; time: string } {
  const [date = '', time = ''] = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().split('T');
  return { date, time: time.slice(0, 8) };
}

/** Neither XML nor our files can hold these. U+FFFD tells of text that was broken before. */
const UNKEEPABLE = /(?![\t\n\r\u{7F}-\u{9F}])\p{Cc}|[\u{FFFD}-\u{FFFF}\p{Surrogate}]/u;

export function isKeepable(text: string): boolean {
  return !UNKEEPABLE.test(text);
}

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Characters that the library which writes leaves out. */
const LEFT_OUT = /[\u{7F}-\u{9F}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as Excel's files write it: `_x0041_` would be read as `A`, and a carriage return as nothing. The library that
 * writes looks texts up among the properties of an object, so names that every object has are spelt with such a sign.
 */
export function toExcelText(text: string): string {
  const plain = text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll('\r', signOf('\r'))
    .replaceAll(LEFT_OUT, (character) => character.split('').map(signOf).join(''));
  return INHERITED.has(plain) ? signOf(plain.charAt(0)) + plain.slice(1) : plain;
}

function signOf(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
}
