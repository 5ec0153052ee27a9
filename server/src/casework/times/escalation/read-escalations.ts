import type { Centre } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { findClockedTicket } from '../clocks/clock-store.ts';
import { openLabels } from '../clocks/read-clocks.ts';
import { noSuchTicket } from '../../tickets/index.ts';
import { noSuchEscalation } from './refusals.ts';
import type { Escalation, EscalationQuery, ProvinceEscalationQuery } from './escalation-contract.ts';
import { type EscalationFilter, type EscalationRow, findEscalation, listEscalations } from './escalation-store.ts';
import type { Ladder } from './ladder-contract.ts';
import { listLadders } from './keep-ladders.ts';
import { presentEscalations } from './present-escalations.ts';

/** What the actor was told. */
export async function listMine(centre: Centre, actor: Actor, query: EscalationQuery): Promise<Escalation[]> {
  const { limit = 50, ...rest } = query;
  return list(centre, actor, { ...rest, accountId: actor.accountId, limit });
}

/** What anybody in the actor's province was told. */
export async function listOfProvince(
  centre: Centre,
  actor: Actor,
  query: ProvinceEscalationQuery,
): Promise<Escalation[]> {
  const { limit = 50, ...rest } = query;
  return list(centre, actor, { ...rest, provinceId: actor.provinceId, limit });
}

const OF_TICKET = 200;

/** @throws noSuchTicket */
export async function listOfTicket(centre: Centre, actor: Actor, ticketId: string): Promise<Escalation[]> {
  const ticket = await findClockedTicket(centre.db, ticketId);
  if (!ticket || !seesProvince(actor, ticket.provinceId)) throw noSuchTicket();
  return list(centre, actor, { ticketId, limit: OF_TICKET });
}

/** @throws noSuchEscalation */
export async function readMine(centre: Centre, actor: Actor, id: string): Promise<Escalation> {
  const row = await findEscalation(centre.db, id);
  if (row?.accountId !== actor.accountId) throw noSuchEscalation();
  const [mine] = await present(centre, actor, [row]);
  if (!mine) throw noSuchEscalation();
  return mine;
}

export async function listLaddersFor(centre: Centre, actor: Actor): Promise<Ladder[]> {
  return [...(await listLadders(centre.kept, actor.provinceId))];
}

async function list(centre: Centre, actor: Actor, filter: EscalationFilter): Promise<Escalation[]> {
  return present(centre, actor, await listEscalations(centre.db, filter));
}

async function present(centre: Centre, actor: Actor, rows: readonly EscalationRow[]): Promise<Escalation[]> {
  return presentEscalations(centre, actor, rows, await openLabels(centre));
}
