import { firstTimerOf } from '../../platform/timers.ts';
import { centreWithin, inOneWork } from '../../platform/work.ts';
import { checkPromises } from '../../casework/promises/index.ts';
import { clockTimerOf, ringClocks } from '../../casework/times/index.ts';
import { ago } from './live-through.ts';
import { readEveryday } from './everyday.ts';
import { draftsOf, proposalsOf } from './revise-policy.ts';
import { centreThen, type Deed, type Seeding } from './seeding.ts';
import { acknowledgeThen, livesOf, noteThen, promisesOf } from './work-on-tickets.ts';

/** More than any first start has. */
const MOST_ROUNDS = 500;

/**
 * What colleagues had to do with each other up to now: what escalated and who took it on, what was promised and how that
 * ended, notes, and wishes for the policy. In the order of its times, and the clock runs in between: warnings, overdue
 * deadlines and broken promises come as they would have.
 */
export async function seedEveryday(seeding: Omit<Seeding, 'ids'>, file: string): Promise<void> {
  const whole = { ...seeding, ids: new Map<string, string>() };
  const wanted = await readEveryday(file);
  const tickets = wanted.tickets.map(({ name }) => name);
  const deeds = [
    ...wanted.tickets.flatMap((one) => livesOf(whole, one)),
    ...wanted.acknowledged.map((one) => ({ ...one, act: () => acknowledgeThen(whole, one) })),
    ...wanted.promises.flatMap((one) => promisesOf(whole, one)),
    ...wanted.notes.map((one) => ({ ...one, act: () => noteThen(whole, one) })),
    ...wanted.proposals.flatMap((one) => proposalsOf(whole, one)),
    ...wanted.drafts.flatMap((one) => draftsOf(whole, one)),
    ...wanted.promises.map(({ dueMinutesAgo }) => breakingAt(whole, dueMinutesAgo)).filter(isOver),
  ];
  for (const { minutesAgo, act } of deeds.toSorted((one, other) => other.minutesAgo - one.minutesAgo)) {
    await runClocks(whole, tickets, minutesAgo);
    await act();
  }
  await runClocks(whole, tickets, 0);
}

const isOver = ({ minutesAgo }: Deed): boolean => minutesAgo >= 0;

/** A minute later a promise that nobody kept is broken. */
function breakingAt(seeding: Seeding, dueMinutesAgo: number): Deed {
  const minutesAgo = dueMinutesAgo - 1;
  return { minutesAgo, act: () => checkPromises(centreThen(seeding, minutesAgo)) };
}

/** Whatever the deadlines of these tickets had to tell until then, each at its time. */
async function runClocks(seeding: Seeding, tickets: readonly string[], minutesAgo: number): Promise<void> {
  const { centre, work, ids } = seeding;
  const until = ago(work, minutesAgo).now;
  const timers = new Map(tickets.flatMap((name) => timerOf(ids.get(name))));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { key = '', dueAt: now = null } = (await firstTimerOf(work.db, [...timers.keys()])) ?? {};
    if (now === null || now > until) return;
    const timer = { key, kind: '', dueAt: now, about: { ticketId: timers.get(key) ?? '' } };
    await inOneWork(centreWithin(centre, { db: work.db, now }), (then) => ringClocks(then, timer));
  }
  throw new RangeError('the clocks of sample tickets never stand still');
}

const timerOf = (id: string | undefined) => (id === undefined ? [] : [[clockTimerOf(id), id] as const]);
