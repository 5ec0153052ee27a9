import { secondsLater } from '../../../platform/clock.ts';
import { newId } from '../../../platform/new-id.ts';
import { openRunner, type Runner } from '../../../platform/firing/open-runner.ts';
import { openCsv } from '../../../platform/tables/write-csv.ts';
import { openXlsx } from '../../../platform/tables/write-xlsx.ts';
import type { Centre } from '../../../platform/work.ts';
import { keptSince, listTeamsOf } from '../../../foundation/organisation/index.ts';
import { listKinds, listKindVersions } from '../../tickets/index.ts';
import type { Cursor } from '../pages/cursor.ts';
import { countUpTo, listPage, type ListReader } from '../pages/list-store.ts';
import { yearOf } from '../pages/list-tickets.ts';
import { workStagesOf } from '../pages/work-stages.ts';
import { RETENTION } from './ask-export.ts';
import {
  deleteExportsBefore,
  type ExportOrder,
  listCityNames,
  noteExport,
  savePart,
  takeUpExport,
} from './export-store.ts';
import { exportWords } from './export-words.ts';

/** As many as a sheet of Excel has room for, with its heading. */
const MOST_ROWS = 1_048_575;
const ROWS_A_BATCH = 500;
/** A runner that said nothing for so long is gone; another begins anew. */
const SILENT_SECONDS = 60;

/** Writes the files ordered, one at a time in a process, a batch of rows at a time; those kept long enough it deletes. */
export function openExportRunner(centre: () => Centre): Runner {
  const work = async (isStopped: () => boolean) => {
    const since = await keptSince(centre(), RETENTION);
    if (since) await deleteExportsBefore(centre().db, since);
    while (!isStopped() && (await runNext(centre(), isStopped)));
  };
  return openRunner(work, (error) => centre().log.error({ error }, 'writing a file failed; the next turn tries again'));
}

/** False where nothing waits. */
async function runNext(centre: Centre, isStopped: () => boolean): Promise<boolean> {
  const now = centre.clock.now();
  const runner = newId(now);
  const order = await takeUpExport(centre.db, runner, now, secondsLater(now, -SILENT_SECONDS));
  if (!order) return false;
  try {
    await writeFile(centre, order, runner, isStopped);
  } catch (error) {
    centre.log.error({ error, exportId: order.id }, 'a file could not be written');
    await noteExport(centre.db, stepOf(centre, order, runner), { state: 'failed' });
  }
  return true;
}

const stepOf = ({ clock }: Centre, { id }: ExportOrder, runner: string) => ({ id, runner, now: clock.now() });

async function writeFile(centre: Centre, order: ExportOrder, runner: string, isStopped: () => boolean): Promise<void> {
  const { accountId, provinceId, filter, sort } = order;
  const teams = await listTeamsOf(centre.db, accountId);
  const stages = workStagesOf(await listKindVersions(centre.kept));
  const reader: ListReader = { accountId, provinceId, teams, stages };
  const year = yearOf(centre);
  const total = await countUpTo(centre.db, reader, filter, MOST_ROWS, year);
  const words = exportWords(order.language, await listKinds(centre.kept), await listCityNames(centre.db));
  const writer = order.format === 'xlsx' ? openXlsx({ sheet: 'tickets', ...words }) : openCsv(words.headings);
  let after: Cursor | null = null;
  let [done, part] = [0, 0];
  if (!(await noteExport(centre.db, stepOf(centre, order, runner), { total }))) return;
  while (done < total && !isStopped()) {
    const limit = Math.min(ROWS_A_BATCH, total - done);
    const rows = await listPage(centre.db, reader, filter, { sort, after, limit, year });
    const last = rows.at(-1);
    if (!last) break;
    after = last.cursor;
    done += rows.length;
    await savePart(centre.db, stepOf(centre, order, runner), part, writer.add(rows.map(words.format)));
    part += 1;
    if (!(await noteExport(centre.db, stepOf(centre, order, runner), { done }))) return;
  }
  // Whoever starts next takes it up again.
  if (isStopped()) return;
  await savePart(centre.db, stepOf(centre, order, runner), part, writer.end());
  await noteExport(centre.db, stepOf(centre, order, runner), { done, total: done, state: 'done' });
}
