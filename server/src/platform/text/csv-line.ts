/** So that Excel reads Chinese. */
export const CSV_MARK = '\uFEFF';

/** A line of CSV (RFC 4180) with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

/** What a spreadsheet would compute gets an apostrophe before it: a customer's words are never a formula. */
function field(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
