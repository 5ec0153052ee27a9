import { minutesLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { openLabels } from '../../times/index.ts';
import { scopeOf } from '../acknowledge-alert.ts';
import type { DueTicket } from './contract.ts';
import { type DueRow, listDue } from './due-store.ts';

/** As many as the first screen has room for; of one hour, whose tickets are few, as many as there may be. */
const FIRST = 8;
const OF_HOUR = 50;

/** What is overdue and what is due next in the actor's area; with an hour, what was raised in it and is open. */
export async function listDueOf(centre: Centre, actor: Actor, hour: Date | null): Promise<DueTicket[]> {
  const raised = hour && { from: hour, to: minutesLater(hour, 60) };
  const rows = await listDue(centre.db, { ...scopeOf(actor), raised, limit: raised ? OF_HOUR : FIRST });
  const labels = await openLabels(centre);
  return Promise.all(rows.map(async (row) => toDue(row, row.clock === null ? null : await labels(row, row.clock))));
}

function toDue(row: DueRow, clock: DueTicket['clock']): DueTicket {
  return {
    ticket: { id: row.id, number: row.number },
    category: row.category,
    summary: row.summary,
    clock,
    dueAt: row.dueAt?.toISOString() ?? null,
    team: named(row.teamZh, row.teamEn),
    holder: named(row.nameZh, row.nameEn),
    raisedAt: row.raisedAt.toISOString(),
    remindedAt: row.remindedAt?.toISOString() ?? null,
  };
}

function named(zh: string | null, en: string | null) {
  return zh && en ? { zh, en } : null;
}
