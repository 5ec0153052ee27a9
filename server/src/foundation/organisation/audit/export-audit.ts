import { Readable } from 'node:stream';
import type { Static } from 'typebox';
import { operatorTime } from '../../../platform/clock.ts';
import type { TableCell } from '../../../platform/tables/table-writer.ts';
import { openCsv } from '../../../platform/tables/write-csv.ts';
import { openXlsx } from '../../../platform/tables/write-xlsx.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../actors/actor.ts';
import type { AuditEntry, AuditExportQuery } from './audit-contract.ts';
import { saveAuditEntry } from './audit-store.ts';
import { readEntries } from './read-audit.ts';

/** As many as a sheet of Excel has room for, with its heading. */
const MOST_ROWS = 1_048_575;
const ROWS_A_BATCH = 500;

type Language = 'zh' | 'en';

const columns: readonly (readonly [zh: string, en: string, width: number])[] = [
  ['时间', 'Time', 18],
  ['姓名', 'Name', 14],
  ['工号', 'User name', 16],
  ['省', 'Province', 10],
  ['做了什么', 'Action', 26],
  ['关于', 'About', 80],
];

/**
 * All entries of a filter as a file, read and written a batch at a time, up to the moment in which it was asked for. That it
 * was taken is on record first.
 */
export async function exportAudit(
  centre: Centre,
  actor: Actor,
  { format, language, provinceId, ...filter }: Static<typeof AuditExportQuery>,
): Promise<Readable> {
  const given = { ...filter, ...(provinceId !== undefined && { provinceId }) };
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'audit.exported', { format, filter: given });
  // A province that is not theirs is as if it had no entries.
  const isHidden = provinceId !== undefined && !seesProvince(actor, provinceId);
  const of = { ...filter, provinceId: provinceId ?? actor.provinceId };
  const headings = columns.map(([zh, en]) => (language === 'zh' ? zh : en));
  const widths = columns.map(([, , width]) => width);
  const writer = format === 'xlsx' ? openXlsx({ sheet: 'audit', headings, widths }) : openCsv(headings);
  return Readable.from(write());

  async function* write() {
    let before: number | undefined;
    for (let done = 0; !isHidden && done < MOST_ROWS; ) {
      const limit = Math.min(ROWS_A_BATCH, MOST_ROWS - done);
      const entries = await readEntries(centre, { ...of, before }, limit);
      if (entries.length === 0) break;
      before = entries.at(-1)?.id;
      done += entries.length;
      yield writer.add(entries.map((entry) => rowOf(entry, language)));
    }
    yield writer.end();
  }
}

function rowOf(entry: AuditEntry, language: Language): TableCell[] {
  const { at, by, province, did } = entry;
  return [
    { time: operatorTime(new Date(at)) },
    { text: by?.name[language] ?? '' },
    { text: by?.username ?? '' },
    { text: province?.[language] ?? '' },
    { text: did[language] },
    { text: aboutOf(entry, language) },
  ];
}

/** `ticketId: T2026-000123; right: ticket:read`, with names where they are known. */
function aboutOf({ about, names }: AuditEntry, language: Language): string {
  const words = (value: unknown) => {
    if (typeof value !== 'string') return JSON.stringify(value);
    return names[value]?.[language] ?? value;
  };
  const said = Object.entries(about).filter(([, value]) => value !== null);
  return said.map(([name, value]) => `${name}: ${words(value)}`).join('; ');
}
