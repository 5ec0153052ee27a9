import type { TableCell, TableWriter } from './table-writer.ts';

/** UTF-8 with a byte order mark, so that Excel reads Chinese; lines end as RFC 4180 has it. */
export function openCsv(headings: readonly string[]): TableWriter {
  const encode = (rows: readonly (readonly string[])[]) =>
    Buffer.from(rows.map((row) => `${row.map(field).join(',')}\r\n`).join(''));
  let begun = false;
  return {
    add(rows) {
      const head = begun ? [] : [headings];
      const mark = begun ? '' : '\uFEFF';
      begun = true;
      return Buffer.concat([Buffer.from(mark), encode([...head, ...rows.map((row) => row.map(textOf))])]);
    },
    end: () => (begun ? Buffer.alloc(0) : Buffer.concat([Buffer.from('\uFEFF'), encode([headings])])),
  };
}

function textOf(cell: TableCell): string {
  return 'text' in cell ? cell.text : (cell.time ?? '');
}

/** What a spreadsheet would compute gets an apostrophe before it: a customer's words are never a formula. */
function field(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
