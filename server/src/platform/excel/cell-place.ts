/** `C7` of a row and a column that count from 0. */
export function placeOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** `A` of 0, `AA` of 26. */
export function lettersOf(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Row and column from 0; null for what is no place of a sheet. */
export function readPlace(text: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
