import type { Work } from '../../../platform/work.ts';
import { findTeam, listTeams } from '../../../foundation/organisation/index.ts';
import { notifyNobodyLeft } from '../escalation/climb-ladders.ts';
import { type LockedLife, lockLife, makeMoveOf } from '../../tickets/index.ts';
import { findClockedTicket, listHistory } from '../clocks/clock-store.ts';
import type { Clock } from '../clocks/derive-clock.ts';
import { NOT_ACCEPTED, offerNext } from './offer-next.ts';

/** Takes work back that nobody took up in time, and offers it to the next team; where none is left, the top of the ladder is. */
export async function takeBack(work: Work, ticketId: string, clock: Clock): Promise<void> {
  const locked = await lockLife(work, null, ticketId);
  const next = offerNext(
    await listTeams(work.db, locked.ticket.provinceId),
    locked.ticket,
    await listHistory(work.db, ticketId),
  );
  await backFromTeam(work, locked, clock);
  // After its clocks followed: what was told of the time that was missed is over then.
  work.beforeCommit(`offer-next:${ticketId}`, () =>
    next ? offer(work, ticketId, next.id) : leaveUnassigned(work, ticketId, clock),
  );
}

async function leaveUnassigned(work: Work, ticketId: string, clock: Clock): Promise<void> {
  const ticket = await findClockedTicket(work.db, ticketId);
  if (ticket) await notifyNobodyLeft(work, ticket, clock);
}

async function backFromTeam(work: Work, locked: LockedLife, clock: Clock): Promise<void> {
  const { teamId, holderId } = locked.ticket;
  const team = teamId === null ? undefined : await findTeam(work.db, teamId);
  const from = team ? { teamId, team: { zh: team.nameZh, en: team.nameEn } } : {};
  const reason = holderId === null ? NOT_ACCEPTED : 'left-undone';
  const detail = { clock: clock.name, dueAt: clock.dueAt?.toISOString() ?? null, ...from };
  await makeMoveOf(work, null, locked, 'give-back', { said: { reason }, detail });
}

async function offer(work: Work, ticketId: string, teamId: string): Promise<void> {
  const locked = await lockLife(work, null, ticketId);
  await makeMoveOf(work, null, locked, 'assign', { said: { teamId }, detail: { because: 'offered-next' } });
}
