import { createHash } from 'node:crypto';
import type { Static } from 'typebox';
import { readBeside } from '../../../platform/excel/read-beside.ts';
import { notAnExcelFile } from '../../../platform/excel/refusals.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import type { Actor } from '../actors/actor.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import { listCities, listProvinces, listTeams } from '../places/keep-organisation.ts';
import { lockManaged } from '../people/lock-person.ts';
import { listPresent } from '../people/people-store.ts';
import { changeHeld, takeIn } from '../people/save-person.ts';
import { importMoved } from '../actors/refusals.ts';
import type { Imported, ImportPreview } from './import-contract.ts';
import { judgeRows, type PlannedRow } from './judge-rows.ts';
import { type ReadRow, readRows } from './read-rows.ts';

type Reader = Centre['db'] | Work['db'];

/** What a file would do, row by row. @throws notAnExcelFile and those of readBeside, readRows */
export async function previewImport(
  centre: Centre,
  actor: Actor,
  file: unknown,
): Promise<Static<typeof ImportPreview>> {
  const rows = readRows(await readBeside(demandFile(file)));
  const plan = await planRows(centre, actor, rows);
  return { fingerprint: fingerprintOf(plan), rows: plan.map(toRow) };
}

/**
 * Does what the preview said, all of it or nothing; rows that it refused are left out.
 * @throws importMoved where the same file would do something else by now, and those of making and changing people
 */
export async function applyImport(
  centre: Centre,
  actor: Actor,
  file: unknown,
  fingerprint: string,
): Promise<Static<typeof Imported>> {
  const rows = readRows(await readBeside(demandFile(file)));
  return inOneWork(centre, async (work) => {
    const plan = await planRows(work, actor, rows);
    if (fingerprintOf(plan) !== fingerprint) throw importMoved();
    const changed = await changeAll(work, actor, plan);
    const made = await makeAll(work, actor, plan);
    await saveAuditEntry(work.db, work.now, actor, 'people.imported', { made: made.length, changed, fingerprint });
    return { made, changed };
  });
}

/** Without what it is judged by. */
function toRow({ row, username, name, does, changed, faults }: PlannedRow) {
  return { row, username, name, does, changed, faults };
}

async function planRows({ db, kept }: Pick<Work, 'kept'> & { db: Reader }, actor: Actor, rows: readonly ReadRow[]) {
  const present = await listPresent(
    db,
    rows.map(({ text }) => text.username),
  );
  return judgeRows(rows, {
    provinces: await listProvinces(kept),
    cities: await listCities(kept, null),
    teams: await listTeams(kept, null),
    people: new Map(present.map((one) => [one.username, one])),
    administers: actor.provinceId,
  });
}

/** In one order of people, so that two imports do not wait for each other. */
async function changeAll(work: Work, actor: Actor, plan: readonly PlannedRow[]): Promise<number> {
  const changes = plan.flatMap(({ does, present, wanted }) =>
    does === 'change' && present ? [{ present, wanted }] : [],
  );
  const ordered = changes.toSorted((one, other) => (one.present.id < other.present.id ? -1 : 1));
  for (const { present, wanted } of ordered) {
    const person = await lockManaged(work, actor, present.id);
    if (person.version !== present.version) throw importMoved();
    const { username: _, ...fields } = wanted;
    await changeHeld(work, actor, person, fields);
  }
  return ordered.length;
}

async function makeAll(work: Work, actor: Actor, plan: readonly PlannedRow[]) {
  const made: Static<typeof Imported>['made'] = [];
  for (const { does, wanted } of plan) {
    if (does !== 'make') continue;
    const { link } = await takeIn(work, actor, wanted);
    made.push({ username: wanted.username, name: wanted.nameZh, ...link });
  }
  return made;
}

/** The same for the same rows and the same people as they are. */
function fingerprintOf(plan: readonly PlannedRow[]): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

function demandFile(file: unknown): Buffer {
  if (!Buffer.isBuffer(file)) throw notAnExcelFile();
  return file;
}
