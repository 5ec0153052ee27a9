import { daysEarlier, minutesLater, operatorDayStart } from '../../platform/clock.ts';
import type { Work } from '../../platform/work.ts';
import { type Draw, drawFor } from '../../foundation/billing/index.ts';
import {
  type BreakReason,
  type LoggedState,
  type PastPresence,
  savePastPresences,
} from '../../foundation/workforce/index.ts';

const SEED = 84;
const DAYS = 4;
const HOUR = 60;

/** Who works when, in minutes of the day; the later ones in the evening too. */
const shifts: Readonly<Record<string, readonly [number, number]>> = {
  agent: [8 * HOUR + 25, 17 * HOUR + 35],
  agent2: [9 * HOUR, 20 * HOUR],
  expert: [8 * HOUR + 30, 18 * HOUR],
  expert2: [10 * HOUR, 19 * HOUR],
  'agent-js': [8 * HOUR + 30, 18 * HOUR],
  'expert-js': [9 * HOUR, 18 * HOUR],
};

/** When in a shift, in minutes from its begin, which break comes and how long it is planned to be. */
const breaks: readonly { after: number; reason: BreakReason; minutes: number }[] = [
  { after: 95, reason: 'rest', minutes: 10 },
  { after: 205, reason: 'meal', minutes: 30 },
  { after: 320, reason: 'coaching', minutes: 30 },
  { after: 430, reason: 'rest', minutes: 10 },
];

/** What agents and experts were during the last days and up to now: ready, on contacts, on breaks, some of them too long. */
export async function seedPresence(work: Work, people: ReadonlyMap<string, string>): Promise<void> {
  const past = Object.entries(shifts).flatMap(([username, shift]) => {
    const accountId = people.get(username);
    if (accountId === undefined) return [];
    const draw = drawFor(SEED, 'presence', username);
    return daysUpTo(work.now).flatMap((day) => dayOf(draw, { accountId, day, shift, now: work.now }));
  });
  await savePastPresences(work.db, past);
}

const daysUpTo = (now: Date) =>
  Array.from({ length: DAYS + 1 }, (_, index) => operatorDayStart(daysEarlier(now, DAYS - index)));

interface Worked {
  accountId: string;
  day: Date;
  shift: readonly [number, number];
  now: Date;
}

/** From the begin of a shift to its end, or to now: nobody is signed in yet. */
function dayOf(draw: Draw, { accountId, day, shift, now }: Worked): PastPresence[] {
  const [begin, end] = shift;
  const lines: PastPresence[] = [];
  const add = (state: LoggedState, minute: number, reason: BreakReason | null = null, minutes = 0) => {
    const beganAt = minutesLater(day, minute);
    const plannedUntil = reason === null ? null : minutesLater(beganAt, minutes);
    lines.push({ accountId, state, beganAt, because: null, reason, plannedUntil });
  };
  const rests = breaks.map((one) => ({ ...one, at: begin + one.after + draw.between(-8, 8) }));
  let minute = begin + draw.between(-4, 6);
  while (minute < end) {
    const rest = rests[0];
    if (rest && rest.at <= minute) {
      rests.shift();
      add('break', minute, rest.reason, rest.minutes);
      minute += rest.minutes + (draw.chance(0.25) ? draw.between(2, 9) : -draw.between(0, 2));
      continue;
    }
    add('ready', minute);
    minute += draw.between(1, 7);
    add('on-contact', minute);
    minute += draw.between(3, 11);
    add('wrap-up', minute);
    minute += draw.between(1, 3);
  }
  add('offline', minute);
  return upTo(lines, now);
}

/** What of it is over; whoever was still there then is there no more. */
function upTo(lines: readonly PastPresence[], now: Date): PastPresence[] {
  const over = lines.filter(({ beganAt }) => beganAt < now);
  const last = over.at(-1);
  if (!last || last.state === 'offline') return over;
  return [...over, { ...last, state: 'offline', beganAt: now, reason: null, plannedUntil: null }];
}
