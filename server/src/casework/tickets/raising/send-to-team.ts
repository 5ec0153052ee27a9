import type { Work } from '../../../platform/work.ts';
import { listTeams } from '../../../foundation/organisation/index.ts';
import { nextState } from '../kinds/judge-life.ts';
import type { TicketKind } from '../kinds/kind-contract.ts';
import { saveEntries } from '../history/entry-store.ts';
import { announceTicket } from '../history/write-history.ts';
import { chooseTeam } from './choose-team.ts';

interface Unassigned {
  stage: string;
  provinceId: string;
  cityId: string | null;
  category: string;
}

/**
 * The team that handles its category, what that changes on the ticket and what its history says; null where nobody does:
 * it stays unassigned, for somebody to assign.
 */
export async function findFirstTeam({ kept, now }: Pick<Work, 'kept' | 'now'>, kind: TicketKind, ticket: Unassigned) {
  const to = nextState(kind.life, 'assign', ticket.stage);
  const team = chooseTeam(await listTeams(kept, ticket.provinceId), ticket.category, ticket.cityId);
  if (to === null || team === null) return null;
  const detail = { from: ticket.stage, to, teamId: team.id, team: { zh: team.nameZh, en: team.nameEn } };
  return {
    change: { stage: to, teamId: team.id, assignedAt: now },
    entry: { kind: 'assign', by: null, detail },
  };
}

interface UnassignedTicket extends Unassigned {
  id: string;
  customerId: string | null;
}

/** To that team, with what was just written of it, which was `did`. */
export async function sendToTeam(work: Work, kind: TicketKind, ticket: UnassignedTicket, did: string): Promise<void> {
  const first = await findFirstTeam(work, kind, ticket);
  if (!first) return;
  const { id: ticketId } = ticket;
  // By when it is to be accepted is what its clocks say.
  const change = { ...first.change, acceptBy: null };
  const { kind: noted, by: accountId, detail } = first.entry;
  const entry = { ticketId, key: null, at: work.now, accountId, kind: noted, detail };
  await saveEntries(work.db, [entry], { id: ticketId, change, now: work.now });
  announceTicket(work, { ...ticket, teamId: change.teamId }, did);
}
