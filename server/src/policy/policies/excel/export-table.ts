import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { findDraft } from '../drafts/draft-store.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { exportPolicy } from '../versions/read-policies.ts';
import { noSuchDraft } from '../refusals.ts';
import { versionOf } from '../versions/rename-version.ts';
import { runExcelJob } from './run-excel-job.ts';
import type { SheetLanguage } from './words/name-columns.ts';

export interface ExcelFile {
  readonly file: Buffer;
  /** Such as `v2-gate.xlsx`. */
  readonly name: string;
}

interface WantedTable {
  readonly table: string;
  /** Of its heads and words; Chinese where none is named. */
  readonly language?: SheetLanguage | undefined;
}

/** @throws noSuchDraft, notAPolicy, noSuchTable, tableNotForExcel */
export async function exportTable(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  wanted: WantedTable,
): Promise<ExcelFile> {
  const draft = await findDraft(centre.db, id);
  if (!draft || !seesPolicyOf(actor, draft.provinceId)) throw noSuchDraft();
  return writeTable(draft.dmn, wanted);
}

/** @throws noSuchPolicy, noSuchTable, tableNotForExcel */
export async function exportPolicyTable(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  wanted: WantedTable,
): Promise<ExcelFile> {
  return writeTable(await exportPolicy(centre, actor, id), wanted);
}

async function writeTable(dmn: string, { table, language = 'zh' }: WantedTable): Promise<ExcelFile> {
  const reply = await runExcelJob({ kind: 'write', dmn, table, language });
  if (reply.kind !== 'written') throw new Error('the thread answered another question');
  return { file: Buffer.from(reply.file), name: `${versionOf(dmn) ?? 'draft'}-${table}.xlsx` };
}
