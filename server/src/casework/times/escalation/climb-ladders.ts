import { escalationChanged, escalationTold } from './announcements.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Work } from '../../../platform/work.ts';
import { listTeamMembers } from '../../../foundation/organisation/index.ts';
import type { ClockedTicket } from '../clocks/clock-store.ts';
import type { LiveAlarm } from '../clocks/to-clock-store.ts';
import type { DerivedClock } from '../clocks/derive-clocks.ts';
import { noteInHistory } from '../../tickets/index.ts';
import type { AlarmEnding, NotifiedStep } from './escalation-contract.ts';
import { endEscalations, listNames, listPeople, saveEscalation } from './escalation-store.ts';
import { judgeLadder, kindOf } from './judge-ladder.ts';
import { listLadders } from './keep-ladders.ts';
import type { Ladder, LadderStep } from './ladder-contract.ts';
import { pickLadder } from './pick-ladder.ts';
import { whoIsNotified } from './who-is-notified.ts';

interface Climbing {
  ticket: ClockedTicket;
  /** What was told about it and has not ended. */
  live: readonly LiveAlarm[];
  /** Of its province and the group. */
  ladders: readonly Ladder[];
}

/**
 * Tells whoever is to be told of these clocks by now, ends what is over, and says when to look again: the next warning,
 * breach or level, and at the latest when one of them is due.
 */
export async function climbLadders(
  work: Work,
  { ticket, live, ladders }: Climbing,
  derived: readonly DerivedClock[],
): Promise<Date | null> {
  // A promised refund that went to another ticket took its clock along.
  for (const { clock: gone } of live)
    if (!derived.some(({ clock }) => clock.name === gone))
      await endEscalations(work.db, ticket.id, gone, { at: work.now, because: 'over' });
  // Under an outage one reply answers all, and one ticket's ladder is climbed: the outage's own.
  const answeredByOutage = ticket.ofMassFault === true && ticket.parentState === 'open';
  const times: Date[] = [];
  for (const { clock, momentOf } of derived) {
    const told = live.filter((one) => one.clock === clock.name);
    const steps = answeredByOutage ? [] : (pickLadder(ladders, { ...ticket, clock: clock.name })?.steps ?? []);
    const { over, tell, nextAt } = judgeLadder(steps, clock, told, momentOf, work.now);
    if (over) await endAlarm(work, ticket.id, clock.name, over);
    for (const level of tell) await notifyLevel(work, ticket, { ...level, clock, steps });
    if (nextAt) times.push(nextAt);
    if (clock.state === 'running' && clock.dueAt) times.push(clock.dueAt);
  }
  const earliest = Math.min(...times.map((time) => time.getTime()));
  return times.length > 0 ? new Date(earliest) : null;
}

async function endAlarm(work: Work, ticketId: string, clock: string, because: AlarmEnding): Promise<void> {
  announceEscalations(work, ticketId, await endEscalations(work.db, ticketId, clock, { at: work.now, because }));
}

/** Whoever was told has to look anew: somebody acknowledged, or it is over. */
export function announceEscalations(work: Work, ticketId: string, told: readonly string[]): void {
  if (told.length === 0) return;
  work.announce(
    escalationChanged,
    { ticketId },
    told.map((id) => `account:${id}`),
  );
}

interface Level {
  level: number;
  repetition: number;
  dueAt: Date;
  clock: DerivedClock['clock'];
  steps: readonly LadderStep[];
  /** What it is told as, where the step does not say. */
  as?: 'nobody-left';
}

async function notifyLevel(
  work: Work,
  ticket: ClockedTicket,
  { level, repetition, dueAt, clock, steps, as }: Level,
): Promise<void> {
  const step = steps[level];
  if (!step) return;
  const teamMembers = ticket.teamId === null ? [] : await listTeamMembers(work.db, ticket.teamId);
  const ids = whoIsNotified(step.tell, { ...ticket, teamMembers }, await listPeople(work.db, ticket.provinceId));
  const kind: NotifiedStep =
    as ?? (clock.state === 'not-covered' && kindOf(step) === 'breach' ? 'not-covered' : kindOf(step));
  const { id: ticketId, provinceId } = ticket;
  const about = { ticketId, provinceId, clock: clock.name, round: clock.round, level, repetition, step: kind };
  // Nobody at all is kept too, so that the ladder goes on to the next level.
  for (const accountId of ids.length > 0 ? ids : [null]) {
    const id = newId(work.now);
    await saveEscalation(work.db, { id, ...about, dueAt: clock.dueAt ?? dueAt, toldAt: work.now, accountId });
    if (accountId) announceNotified(work, ticket.id, { id, clock: clock.name, step: kind, accountId });
  }
  const told = await listNames(work.db, ids);
  const again = repetition > 0 ? { repetition } : {};
  const detail = { clock: clock.name, level, ...again, step: kind, dueAt: (clock.dueAt ?? dueAt).toISOString(), told };
  await noteInHistory(work, ticket.id, { kind: 'escalated', by: null, detail });
}

interface Notified {
  id: string;
  clock: string;
  step: string;
  accountId: string;
}

function announceNotified(work: Work, ticketId: string, { id, clock, step, accountId }: Notified): void {
  const about = { escalationId: id, ticketId, clock, step };
  work.announce(escalationTold, about, [`account:${accountId}`]);
}

/** Every team that could have taken it up ignored it: the top of the ladder is told at once. */
export async function notifyNobodyLeft(work: Work, ticket: ClockedTicket, clock: DerivedClock['clock']): Promise<void> {
  const ladders = await listLadders(work.kept, ticket.provinceId);
  const steps = pickLadder(ladders, { ...ticket, clock: clock.name })?.steps ?? [];
  const dueAt = clock.dueAt ?? work.now;
  await notifyLevel(work, ticket, { level: steps.length - 1, repetition: 0, dueAt, clock, steps, as: 'nobody-left' });
}
