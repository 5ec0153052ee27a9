import { CSV_MARK, csvLine } from '../text/csv-line.ts';
import type { TableCell, TableWriter } from './table-writer.ts';

/** UTF-8 with a byte order mark, so that Excel reads Chinese; lines end as RFC 4180 has it. */
export function openCsv(headings: readonly string[]): TableWriter {
  const encode = (rows: readonly (readonly string[])[]) => Buffer.from(rows.map(csvLine).join(''));
  let begun = false;
  return {
    add(rows) {
      const head = begun ? [] : [headings];
      const mark = begun ? '' : CSV_MARK;
      begun = true;
      return Buffer.concat([Buffer.from(mark), encode([...head, ...rows.map((row) => row.map(textOf))])]);
    },
    end: () => (begun ? Buffer.alloc(0) : Buffer.concat([Buffer.from(CSV_MARK), encode([headings])])),
  };
}

function textOf(cell: TableCell): string {
  return 'text' in cell ? cell.text : (cell.time ?? '');
}
