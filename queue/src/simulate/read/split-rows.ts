export interface TextRow {
  /** Of the first character, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of comma-separated values (RFC 4180): quoted cells may hold commas, line ends and doubled quotes. Empty lines are left out. */
export function* splitRows(text: string): Generator<TextRow> {
  let position = text.startsWith('\u{FEFF}') ? 1 : 0;
  let line = 1;
  while (position < text.length) {
    const cells: string[] = [];
    const start = line;
    for (;;) {
      const cell = readCell(text, position);
      cells.push(cell.value);
      line += cell.lines;
      position = cell.end;
      if (text[position] !== ',') break;
      position++;
    }
    position = afterLineEnd(text, position);
    line++;
    if (cells.length > 1 || cells[0]?.trim() !== '') yield { line: start, cells };
  }
}

function readCell(text: string, start: number) {
  if (text[start] === '"') return readQuoted(text, start + 1);
  let end = start;
  while (end < text.length && !isEnd(text.charCodeAt(end))) end++;
  return { value: text.slice(start, end), end, lines: 0 };
}

/** What follows the closing quote before the next comma belongs to no cell, and is left out. */
function readQuoted(text: string, start: number) {
  let value = '';
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, lines: linesIn(text.slice(start)) };
    value += text.slice(from, quote);
    from = quote + 1;
    if (text[from] !== '"') break;
    value += '"';
    from++;
  }
  let end = from;
  while (end < text.length && !isEnd(text.charCodeAt(end))) end++;
  return { value, end, lines: linesIn(text.slice(start, from)) };
}

function isEnd(code: number): boolean {
  return code === 0x2c || code === 0x0a || code === 0x0d;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function afterLineEnd(text: string, position: number): number {
  if (text[position] === '\r' && text[position + 1] === '\n') return position + 2;
  return position + 1;
}
