import type { Work } from '../../../platform/work.ts';
import { nothingGiven, type TicketView } from '../representations/given.ts';
import { maskNumbers } from '../representations/read-terms.ts';
import { listStatuses, type StageStatus } from './derive-from-kinds.ts';
import { type Entry, readEntries, readGiven, type TicketRow } from './ticket-store.ts';
import { notNull } from '../../../platform/not-null.ts';
import { textIn } from '../../../platform/stored.ts';

/** Tickets as the standard sees them: without names, numbers masked, with the changes of their status. */
export async function viewTickets({ kept }: Pick<Work, 'kept'>, rows: readonly TicketRow[]): Promise<TicketView[]> {
  const statusOf = statusBook(await listStatuses(kept));
  return rows.map((row) => toView(row, readEntries(row.history), statusOf));
}

type StatusOf = (kind: string, version: number, stage: string) => string;

export function statusBook(statuses: readonly StageStatus[]): StatusOf {
  const book = new Map(statuses.map(({ kind, version, stage, status }) => [`${kind} ${version} ${stage}`, status]));
  return (kind, version, stage) =>
    notNull(
      book.get(`${kind} ${version} ${stage}`),
      `a state of the ${kind}’s life for ticket_standing.stage ${stage}`,
    );
}

function toView(row: TicketRow, entries: readonly Entry[], statusOf: StatusOf): TicketView {
  const given = row.given === null ? nothingGiven : readGiven(row.given);
  const status = statusOf(row.kind, row.kindVersion, row.stage);
  const told = statusChangesOf(entries, (stage) => statusOf(row.kind, row.kindVersion, stage));
  // Tickets from before their lives were kept have no entry for how they ended.
  const isTold = told.at(-1)?.status === status;
  const statusChanges = isTold ? told : [...told, { status, at: row.changedAt.toISOString(), reason: null }];
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    kindVersion: row.kindVersion,
    provinceId: row.provinceId,
    description: maskNumbers(row.summary),
    severity: given.severityAs === row.severity && given.severity !== null ? given.severity : row.severity,
    status,
    statusChanges,
    notes: entries.filter(({ kind }) => kind === 'noted').flatMap(toNote),
    externalId: row.externalId,
    customerId: row.customerId,
    wayIn: row.wayIn,
    related: [
      ...(row.parentId === null ? [] : [{ id: row.parentId, type: 'isChildOf' }]),
      ...(row.mergedIntoId === null ? [] : [{ id: row.mergedIntoId, type: 'isMergedInto' }]),
      ...(row.reopensId === null ? [] : [{ id: row.reopensId, type: 'reopens' }]),
    ],
    raisedAt: row.raisedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    expectedAt: row.expectedAt?.toISOString() ?? null,
    given,
  };
}

/** Where the status changed, and why, as far as somebody said. Pure. */
export function statusChangesOf(entries: readonly Entry[], statusOf: (stage: string) => string) {
  const changes: TicketView['statusChanges'] = [];
  for (const { at, detail } of entries) {
    const stage = saidIn(detail, 'to');
    const status = stage === null ? null : statusOf(stage);
    if (status === null || status === changes.at(-1)?.status) continue;
    changes.push({ status, at: at.toISOString(), reason: reasonIn(detail) });
  }
  return changes;
}

/** What the other side has to know: the question that was asked back, or the reason given. */
function reasonIn(detail: unknown): string | null {
  const said = saidIn(detail, 'question') ?? saidIn(detail, 'reason');
  return said === null ? null : maskNumbers(said);
}

function toNote({ id, at, detail }: Entry) {
  const text = saidIn(detail, 'note');
  if (text === null) return [];
  return [{ id: String(id), at: at.toISOString(), author: saidIn(detail, 'author') ?? '', text: maskNumbers(text) }];
}

/** What an entry says under a name; null where it says nothing. */
export function saidIn(detail: unknown, name: string): string | null {
  return textIn(detail, name) || null;
}
