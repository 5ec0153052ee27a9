import type { Work } from '../../platform/work.ts';
import { type Actor, listTeams } from '../../foundation/organisation/index.ts';
import {
  announceTicket,
  changeTicket,
  chooseTeam,
  type HeldTicket,
  nextState,
  saveTicketEntry as saveEntry,
  type TicketKind,
} from '../tickets/index.ts';

interface Parent {
  id: string;
  number: string;
}

type Somebody = Pick<Actor, 'accountId'> | null;
type Child = Pick<HeldTicket, 'id' | 'customerId' | 'provinceId'>;

/** A held ticket goes under a parent; its history says which. That it may has been judged. */
export async function attachChild(
  work: Work,
  actor: Somebody,
  child: Child,
  parent: Parent,
  how: string,
): Promise<void> {
  await changeTicket(work.db, child.id, { parentId: parent.id }, work.now);
  await note(work, actor, child.id, 'attached', { parentId: parent.id, number: parent.number, how });
  announceTicket(work, child, 'attached');
}

/** It goes on by itself, with the reason on its history; who detaches it sends it to a team, and derives its clocks. */
export async function detachChild(
  work: Work,
  actor: Somebody,
  child: Child,
  parent: Parent,
  reason: string,
): Promise<void> {
  await changeTicket(work.db, child.id, { parentId: null }, work.now);
  await note(work, actor, child.id, 'detached', { parentId: parent.id, number: parent.number, reason });
  announceTicket(work, child, 'detached');
}

interface Unassigned {
  id: string;
  stage: string;
  provinceId: string;
  cityId: string | null;
  category: string;
}

/** To the team that handles its category; where nobody does it stays unassigned, for somebody to assign. */
export async function sendToTeam(work: Work, kind: TicketKind, ticket: Unassigned): Promise<void> {
  const to = nextState(kind.life, 'assign', ticket.stage);
  const team = chooseTeam(await listTeams(work.db, ticket.provinceId), ticket.category, ticket.cityId);
  if (to === null || team === null) return;
  // By when it is to be accepted is what its clocks say.
  const change = { stage: to, teamId: team.id, assignedAt: work.now, acceptBy: null };
  await changeTicket(work.db, ticket.id, change, work.now);
  const detail = { from: ticket.stage, to, teamId: team.id, team: { zh: team.nameZh, en: team.nameEn } };
  await note(work, null, ticket.id, 'assign', detail);
}

async function note(work: Work, actor: Somebody, ticketId: string, kind: string, detail: object): Promise<void> {
  await saveEntry(work.db, { ticketId, key: null, at: work.now, accountId: actor?.accountId ?? null, kind, detail });
}
