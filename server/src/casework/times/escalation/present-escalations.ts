import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { openLabels } from '../clocks/read-clocks.ts';
import type { Escalation } from './escalation-contract.ts';
import { type EscalationRow, listNotifiedOf, type ToldRow } from './escalation-store.ts';
import { judgeNext } from './judge-next.ts';
import type { Ladder } from './ladder-contract.ts';
import { listLadders } from './keep-ladders.ts';
import { pickLadder } from './pick-ladder.ts';

type Labels = Awaited<ReturnType<typeof openLabels>>;

/** Escalations as their readers see them: who was told before, and who is next unless somebody acknowledges. */
export async function presentEscalations(
  { db, kept }: Pick<Centre, 'db' | 'kept'>,
  actor: Actor,
  rows: readonly EscalationRow[],
  labels: Labels,
): Promise<Escalation[]> {
  if (rows.length === 0) return [];
  const told = await listNotifiedOf(db, [...new Set(rows.map(({ ticketId }) => ticketId))]);
  const ladders = await listLadders(kept, actor.provinceId);
  return Promise.all(
    rows.map(async (row) => {
      const alarm = told.filter((one) => isOfAlarm(one, row));
      const shared = { ...ofTicket(row), ...ofAnswer(row, actor), ...ofTimes(row) };
      return {
        ...shared,
        label: await labels(row, row.clock),
        levels: levelsOf(row, alarm),
        next: nextOf(row, alarm, ladders),
      };
    }),
  );
}

function ofTicket(row: EscalationRow) {
  const { id, ticketId, number, kind, category, summary, provinceId, cityId, clock, level, repetition } = row;
  const ticket = { id: ticketId, number, kind, category, summary, provinceId, cityId };
  return { id, ticket, clock, step: row.step, level, repetition };
}

function ofAnswer(row: EscalationRow, { accountId }: Actor) {
  return {
    told: inBoth(row.nameZh, row.nameEn),
    mine: row.accountId === accountId,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    acknowledgedBy: inBoth(row.answererZh, row.answererEn),
    byMe: row.acknowledgedBy === accountId,
    note: row.note,
  };
}

function ofTimes({ dueAt, toldAt, endedAt, endedBecause }: EscalationRow) {
  return {
    dueAt: dueAt.toISOString(),
    toldAt: toldAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    endedBecause,
  };
}

/** Whether it was told of the same breach: what ended together belongs together. */
function isOfAlarm(one: ToldRow, row: EscalationRow): boolean {
  return (
    one.ticketId === row.ticketId &&
    one.clock === row.clock &&
    one.round === row.round &&
    one.endedAt?.getTime() === row.endedAt?.getTime()
  );
}

/** Who was told up to this one and with it: by level and time. */
function levelsOf(row: EscalationRow, alarm: readonly ToldRow[]): Escalation['levels'] {
  const before = alarm.filter(({ toldAt }) => toldAt.getTime() <= row.toldAt.getTime());
  const levels = new Map<string, Escalation['levels'][number]>();
  for (const { level, repetition, step, toldAt, nameZh, nameEn } of before) {
    const key = `${level} ${repetition}`;
    const one = levels.get(key) ?? { step, level, toldAt: toldAt.toISOString(), told: [] };
    const name = inBoth(nameZh, nameEn);
    levels.set(key, name ? { ...one, told: [...one.told, name] } : one);
  }
  return [...levels.values()];
}

function nextOf(row: EscalationRow, alarm: readonly ToldRow[], ladders: readonly Ladder[]): Escalation['next'] {
  const next = judgeNext(row, alarm, pickLadder(ladders, row)?.steps ?? []);
  return next && { ...next, at: next.at?.toISOString() ?? null, tell: [...next.tell] };
}

function inBoth(zh: string | null, en: string | null) {
  return zh === null ? null : { zh, en: en ?? zh };
}
