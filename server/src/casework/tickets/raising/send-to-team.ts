import type { Work } from '../../../platform/work.ts';
import { listTeams } from '../../../foundation/organisation/index.ts';
import { nextState } from '../kinds/judge-life.ts';
import type { TicketKind } from '../kinds/kind-contract.ts';
import { changeTicket } from '../history/life-store.ts';
import { announceTicket, noteInHistory } from '../history/write-history.ts';
import { chooseTeam } from './choose-team.ts';

interface Unassigned {
  id: string;
  customerId: string | null;
  stage: string;
  provinceId: string;
  cityId: string | null;
  category: string;
}

/**
 * To the team that handles its category, with what was just written of it; where nobody does it stays unassigned, for
 * somebody to assign.
 */
export async function sendToTeam(work: Work, kind: TicketKind, ticket: Unassigned, did: string): Promise<void> {
  const to = nextState(kind.life, 'assign', ticket.stage);
  const team = chooseTeam(await listTeams(work.db, ticket.provinceId), ticket.category, ticket.cityId);
  if (to === null || team === null) return;
  // By when it is to be accepted is what its clocks say.
  const change = { stage: to, teamId: team.id, assignedAt: work.now, acceptBy: null };
  await changeTicket(work.db, ticket.id, change, work.now);
  const detail = { from: ticket.stage, to, teamId: team.id, team: { zh: team.nameZh, en: team.nameEn } };
  await noteInHistory(work, ticket.id, { kind: 'assign', by: null, detail });
  announceTicket(work, { ...ticket, teamId: team.id }, did);
}
