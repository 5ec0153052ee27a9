import { Readable } from 'node:stream';
import { operatorDay } from '../../../platform/clock.ts';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, keptSince, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import { aboutOf } from '../pages/list-tickets.ts';
import { aboutSearch } from '../search/about-search.ts';
import type { AskExport, TicketExport } from './contract.ts';
import { cancelExport, countOpenExports, findExport, findPart, saveExport } from './export-store.ts';
import { exportNotDone, noSuchExport, tooManyExports } from './refusals.ts';

const MOST_AT_ONCE = 3;
/** What it is kept by. */
export const RETENTION = 'ticket-export';

/** Orders a file of all tickets of a filter; it is written in the background. On record. @throws tooManyExports */
export async function askExport(centre: Centre, actor: Actor, wanted: AskExport): Promise<string> {
  return inOneWork(centre, async (work) => {
    if ((await countOpenExports(work.db, actor.accountId)) >= MOST_AT_ONCE) throw tooManyExports();
    const id = newId(work.now);
    await saveExport(work.db, { ...wanted, id, accountId: actor.accountId, askedAt: work.now });
    const about = { format: wanted.format, filter: await aboutSearch(centre, actor, aboutOf(wanted.filter)) };
    await saveAuditEntry(work.db, work.now, actor, 'tickets.exported', about);
    return id;
  });
}

/** @throws noSuchExport */
export async function readExport(centre: Centre, actor: Actor, id: string): Promise<TicketExport> {
  const found = await findExport(centre.db, actor.accountId, id);
  const since = await keptSince(centre, RETENTION);
  if (!found || (since && new Date(found.askedAt) <= since)) throw noSuchExport();
  return found;
}

/** @throws noSuchExport */
export async function stopExport(centre: Centre, actor: Actor, id: string): Promise<TicketExport> {
  await readExport(centre, actor, id);
  await cancelExport(centre.db, id, centre.clock.now());
  return readExport(centre, actor, id);
}

/** The file, part by part, for whoever ordered it. @throws noSuchExport, exportNotDone */
export async function openExportFile(centre: Centre, actor: Actor, id: string) {
  const { state, format, askedAt } = await readExport(centre, actor, id);
  if (state !== 'done') throw exportNotDone();
  return {
    name: `tickets-${operatorDay(new Date(askedAt))}.${format}`,
    format,
    content: Readable.from(parts(centre, id)),
  };
}

async function* parts(centre: Centre, id: string) {
  for (let part = 0; ; part += 1) {
    const content = await findPart(centre.db, id, part);
    if (content === undefined) return;
    if (content.length > 0) yield content;
  }
}
