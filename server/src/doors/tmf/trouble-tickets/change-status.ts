import type { Work } from '../../../platform/work.ts';
import { findTeam, type TeamRow } from '../../../foundation/organisation/index.ts';
import { judgeTeam, type LockedLife, makeMoveOf, moveOf } from '../../../casework/tickets/index.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { statusNotAllowed } from '../refusals.ts';
import type { TicketView, Wanted } from '../representations/given.ts';
import { chooseMove, saidBy, statusesFrom } from './choose-move.ts';

interface Change {
  work: Work;
  holder: KeyHolder;
  locked: LockedLife;
  before: TicketView;
}

interface Meaning {
  reason: string | null;
  /** That is to have it. */
  team: TeamRow | null;
  deleted?: true;
}

/** A related party of this role is whoever is to work on the ticket. */
const ASSIGNEE = 'assignee';

/** The team of the ticket's province that a change newly names as assignee; null where it names none of ours. */
export async function findAssignee({ work, locked, before }: Change, { given }: Wanted): Promise<TeamRow | null> {
  const known = before.given.parties.filter(({ role }) => role === ASSIGNEE).map(({ id }) => id);
  const named = given.parties.find(({ id, role }) => role === ASSIGNEE && !known.includes(id));
  const team = named && (await findTeam(work.db, named.id));
  return team?.provinceId === locked.ticket.provinceId ? team : null;
}

/** It is no branch of another city than the one whose branch has the ticket. */
async function isNoOtherBranch({ db }: Work, { ticket }: LockedLife, team: TeamRow): Promise<boolean> {
  const has = ticket.teamId === null ? undefined : await findTeam(db, ticket.teamId);
  return judgeTeam('branch', team, ticket, has) !== null;
}

/**
 * By the one move of its life that leads to the status. Where its status stays, to a branch of another city that is named;
 * any other team is a party like others then.
 * @throws statusNotAllowed, notAnotherBranch
 */
export async function changeStatus(
  { work, holder, locked, before }: Change,
  status: string,
  { reason, team, deleted }: Meaning,
): Promise<void> {
  const { life } = locked.kind;
  const { stage } = locked.ticket;
  const stays = status === before.status && !deleted;
  const isMeant = team !== null && !(stays && (await isNoOtherBranch(work, locked, team)));
  const toTeam = isMeant ? chooseMove(life, stage, status, true) : null;
  if (toTeam === null && stays) return;
  const verb = toTeam ?? chooseMove(life, stage, status);
  if (verb === null) {
    const others = statusesFrom(life, stage).join(', ') || 'nothing else';
    throw statusNotAllowed([{ field: 'status', message: `is ${before.status}, and can become ${others}` }]);
  }
  const said = saidBy(moveOf(verb), reason, toTeam && team && team.id);
  // Where no words were given, no reason was stated.
  const detail = { reason: reason ?? undefined, ...(deleted ? { deleted } : {}), by: holder.name };
  await makeMoveOf(work, null, locked, verb, { said, detail });
}
