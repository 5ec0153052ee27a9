import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../../organisation/index.ts';
import { openLabels } from '../clocks/read-clocks.ts';
import { noSuchEscalation } from '../refusals.ts';
import type { Escalation, EscalationQuery, ProvinceEscalationQuery } from './escalation-contract.ts';
import { type EscalationFilter, type EscalationRow, findEscalation, listEscalations } from './escalation-store.ts';
import type { Ladder } from './ladder-contract.ts';
import { listLadders } from './ladder-store.ts';

/** What the actor was told. */
export async function listMine(centre: Centre, actor: Actor, query: EscalationQuery): Promise<Escalation[]> {
  const { limit = 50, ...rest } = query;
  return present(centre, actor, { ...rest, accountId: actor.accountId, limit });
}

/** What anybody in the actor's province was told. */
export async function listOfProvince(
  centre: Centre,
  actor: Actor,
  query: ProvinceEscalationQuery,
): Promise<Escalation[]> {
  const { limit = 50, ...rest } = query;
  return present(centre, actor, { ...rest, provinceId: actor.provinceId, limit });
}

/** @throws noSuchEscalation */
export async function readMine(centre: Centre, actor: Actor, id: string): Promise<Escalation> {
  const row = await findEscalation(centre.db, id);
  if (row?.accountId !== actor.accountId) throw noSuchEscalation();
  return toEscalation(row, actor, await openLabels(centre));
}

export async function listLaddersFor(centre: Centre, actor: Actor): Promise<Ladder[]> {
  return listLadders(centre.db, actor.provinceId);
}

async function present(centre: Centre, actor: Actor, filter: EscalationFilter): Promise<Escalation[]> {
  const labels = await openLabels(centre);
  const rows = await listEscalations(centre.db, filter);
  return Promise.all(rows.map((row) => toEscalation(row, actor, labels)));
}

async function toEscalation(
  row: EscalationRow,
  actor: Actor,
  labels: Awaited<ReturnType<typeof openLabels>>,
): Promise<Escalation> {
  const { id, ticketId, number, kind, category, summary, provinceId, cityId, clock, level, note, endedBecause } = row;
  return {
    id,
    ticket: { id: ticketId, number, kind, category, summary, provinceId, cityId },
    clock,
    label: await labels(row, clock),
    step: steps.find((step) => step === row.step) ?? 'unacknowledged',
    level,
    dueAt: row.dueAt.toISOString(),
    toldAt: row.toldAt.toISOString(),
    told: row.nameZh === null ? null : { zh: row.nameZh, en: row.nameEn ?? row.nameZh },
    mine: row.accountId === actor.accountId,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    note,
    endedAt: row.endedAt?.toISOString() ?? null,
    endedBecause,
  };
}

const steps = ['warning', 'breach', 'unacknowledged', 'not-covered', 'nobody-left'] as const;
