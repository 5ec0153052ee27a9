import type { Work } from '../../../platform/work.ts';
import { findTeam } from '../../../foundation/organisation/index.ts';
import { type LockedLife, makeMoveOf, moveOf } from '../../../casework/tickets/index.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { statusNotAllowed } from '../refusals.ts';
import type { TicketView, Wanted } from '../wires/given.ts';
import { chooseMove, saidBy, statusesFrom } from './choose-move.ts';

interface Change {
  work: Work;
  holder: KeyHolder;
  locked: LockedLife;
  before: TicketView;
}

interface Meaning {
  reason: string | null;
  /** The team that is to have it. */
  teamId: string | null;
  deleted?: true;
}

/** A related party of this role is whoever is to work on the ticket. */
const ASSIGNEE = 'assignee';

/** The team of the ticket's province that a change newly names as assignee; null where it names none of ours. */
export async function findAssignee({ work, locked, before }: Change, { given }: Wanted): Promise<string | null> {
  const known = before.given.parties.filter(({ role }) => role === ASSIGNEE).map(({ id }) => id);
  const named = given.parties.find(({ id, role }) => role === ASSIGNEE && !known.includes(id));
  const team = named && (await findTeam(work.db, named.id));
  return team?.provinceId === locked.ticket.provinceId ? team.id : null;
}

/** By the one move of its life that leads to the status; to a team that is named even where its status stays. @throws statusNotAllowed */
export async function changeStatus(
  { work, holder, locked, before }: Change,
  status: string,
  { reason, teamId, deleted }: Meaning,
): Promise<void> {
  const { life } = locked.kind;
  const { stage } = locked.ticket;
  const toTeam = teamId === null ? null : chooseMove(life, stage, status, true);
  if (toTeam === null && status === before.status && !deleted) return;
  const verb = toTeam ?? chooseMove(life, stage, status);
  if (verb === null) {
    const others = statusesFrom(life, stage).join(', ') || 'nothing else';
    throw statusNotAllowed([{ field: 'status', message: `is ${before.status}, and can become ${others}` }]);
  }
  const said = saidBy(moveOf(verb), reason, toTeam && teamId);
  // Where no words were given, no reason was stated.
  const detail = { reason: reason ?? undefined, ...(deleted ? { deleted } : {}), by: holder.name };
  await makeMoveOf(work, null, locked, verb, { said, detail });
}
