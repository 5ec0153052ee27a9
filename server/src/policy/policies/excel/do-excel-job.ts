import { openTable, type OpenTable, PolicyRefused } from '@jieyi/policy';
import type { ExcelJob, ExcelReply } from './excel-job.ts';
import { FileRefused } from '../../../platform/excel/file-refused.ts';
import { placeOfFinding } from '../place-of-finding.ts';
import { readRules } from './read-rules.ts';
import { readWorkbook } from '../../../platform/excel/read-workbook.ts';
import { SheetRefused } from './sheet-refused.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Does one job; never throws. Pure: no database, no clock. */
export async function doExcelJob(job: ExcelJob): Promise<ExcelReply> {
  try {
    return job.kind === 'write' ? await write(job) : await read(job);
  } catch (error) {
    if (error instanceof SheetRefused || error instanceof FileRefused)
      return { kind: 'refused', fault: error.fault, places: error.places };
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function write({ dmn, table, language }: ExcelJob & { kind: 'write' }): Promise<ExcelReply> {
  const { grid } = await open(dmn, table);
  return { kind: 'written', file: await writeWorkbook(grid, language) };
}

async function read({ dmn, table, file }: ExcelJob & { kind: 'read' }): Promise<ExcelReply> {
  const opened = await open(dmn, table);
  const rows = readRules(await readWorkbook(file), opened);
  const { added, changed, removed, ...edit } = await opened.write(rows);
  return { kind: 'read', read: { ...edit, added: [...added], changed: [...changed], removed: [...removed] } };
}

async function open(dmn: string, table: string): Promise<OpenTable> {
  const opened = await openTable(dmn, table).catch((error: unknown) => {
    if (!(error instanceof PolicyRefused)) throw error;
    throw new SheetRefused('not-a-policy', error.findings.map(placeOfFinding));
  });
  if (opened === null)
    throw new SheetRefused('no-such-table', [
      { field: 'table', message: table, code: 'table-not-there', values: { table } },
    ]);
  return opened;
}
