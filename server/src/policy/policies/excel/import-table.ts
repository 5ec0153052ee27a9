import { inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { lockMyDraft } from '../drafts/lock-my-draft.ts';
import { refuseOvertaken, saveDraft } from '../drafts/save-draft.ts';
import type { TableImported } from './contract.ts';
import { notAnExcelFile } from '../../../platform/excel/refusals.ts';
import { runExcelJob } from './run-excel-job.ts';

/**
 * Puts the rules of a file from Excel in the place of a table's rules, and keeps the rest of the draft. `revision` is the
 * content that the file was exported from. A file that changes nothing makes no new revision.
 * @throws noSuchDraft, notYourDraft, draftMoved, draftChanged, draftTooLarge, and what `refusals.ts` has
 */
export async function importTable(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  wanted: { table: string; revision: number; file: unknown },
): Promise<TableImported> {
  const { table, revision, file } = wanted;
  if (!Buffer.isBuffer(file)) throw notAnExcelFile();
  const draft = await inOneWork(centre, (work) => lockMyDraft(work, actor, id, 'drafting'));
  await refuseOvertaken(centre, draft, revision);
  const reply = await runExcelJob({ kind: 'read', dmn: draft.dmn, table, file });
  if (reply.kind !== 'read') throw new Error('the thread answered another question');
  const { dmn, ...edit } = reply.read;
  if (dmn === draft.dmn) return { ...edit, revision, savedAt: draft.savedAt.toISOString() };
  return { ...edit, ...(await saveDraft(centre, actor, id, { revision, dmn }, 'table-imported')) };
}
