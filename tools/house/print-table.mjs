/** @typedef {{ name: string, figure: number, bound: number, found: string[] }} Row */

const MOST_PLACES = 30;

/** @param {Row[]} rows @returns {string} one line a figure, and below them what breaks a bound */
export function printTable(rows) {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    (row) => `${row.name.padEnd(widest)}  ${pad(row.figure)} ${pad(row.bound)}  ${verdictOf(row)}`,
  );
  const places = rows.filter(isBroken).flatMap(({ name, found }) => ['', `${name}:`, ...shorten(found)]);
  return [`${''.padEnd(widest)}  figure  bound`, ...lines, ...places].join('\n');
}

/** @param {Row} row */
export function isBroken({ figure, bound }) {
  return figure > bound;
}

/** @param {Row} row */
function verdictOf({ figure, bound }) {
  if (figure > bound) return '✗';
  return figure < bound ? `✓ better: the bound can be ${figure}` : '✓';
}

/** @param {string[]} found */
function shorten(found) {
  const rest = found.length - MOST_PLACES;
  return [...found.slice(0, MOST_PLACES).map((one) => `  ${one}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

/** @param {number} number */
function pad(number) {
  return String(number).padStart(6);
}
