import { textIn } from '../../../platform/stored.ts';
import { type TeamRow } from '../../../foundation/organisation/index.ts';
import { chooseTeam } from '../../tickets/index.ts';
import type { PastEntry } from '../clocks/steps-of-history.ts';

/** What the history says of work that was taken back. */
export const NOT_ACCEPTED = 'not-accepted';

/**
 * To whom ignored work is offered: the same team again where one of its people had it in hand and left it; else the next
 * of the teams that `chooseTeam` would choose from, without those that ignored it since it was raised or since the
 * customer was not satisfied. Null when all of them did. Pure.
 */
export function offerNext(
  teams: readonly TeamRow[],
  ticket: { category: string; cityId: string | null; teamId: string | null; holderId: string | null },
  entries: readonly PastEntry[],
): TeamRow | null {
  const same = teams.find(({ id }) => id === ticket.teamId);
  if (ticket.holderId !== null && same) return same;
  const ignored = new Set([ticket.teamId, ...teamsThatIgnored(entries)]);
  const left = teams.filter(({ id }) => !ignored.has(id));
  return chooseTeam(left, ticket.category, ticket.cityId);
}

function teamsThatIgnored(entries: readonly PastEntry[]): string[] {
  const since = entries.findLastIndex(({ kind }) => kind === 'dissatisfied');
  return entries.slice(since + 1).flatMap(({ kind, detail }) => {
    const teamId = textIn(detail, 'teamId');
    const ignored = kind === 'give-back' && textIn(detail, 'reason') === NOT_ACCEPTED;
    return ignored && teamId !== null ? [teamId] : [];
  });
}
