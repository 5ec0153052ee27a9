import { secondsLater } from '../../platform/clock.ts';
import type { Guest } from './draw-guest.ts';

/** Where a guest stands. */
export interface Standing {
  /** As the customer sees it. */
  state: 'waiting' | 'talking' | 'over';
  arrivedAt: Date;
  /** The last of what was written to them that they have not answered yet; null: there is nothing. */
  unanswered: { seq: number; at: Date; asks: boolean; choices: readonly string[] } | null;
  /** How many messages of theirs they have written, the first words not counted. */
  said: number;
  /** How often they called for an answer since anything was written to them. */
  nudges: number;
  /** Since when nothing was said by anybody. */
  quietSince: Date;
}

/** What a guest does now; `until`: when they look up next. */
export type Step =
  | { does: 'wait'; until: Date }
  | { does: 'type'; until: Date }
  | { does: 'say'; phrase: 'impatient' | 'still-there' | 'reply' | 'thanks' }
  | { does: 'choose'; seq: number; choice: string }
  | { does: 'leave'; ended: 'left' | 'helped' }
  | { does: 'end'; ended: 'helped' | 'over' };

const LOOKS_UP_SECONDS = 3;
/** After which parts of their patience who waits says so. */
const IMPATIENT_AT = [0.4, 0.75];
const SILENCE_SECONDS = { calm: 60, upset: 35 } as const;
const MOST_NUDGES = 3;
/** Who has thanked goes so soon. */
const GOODBYE_SECONDS = 4;

/** What a simulated customer does now. Pure. */
export function judgeGuest(guest: Guest, standing: Standing, now: Date): Step {
  if (standing.state === 'over') return { does: 'end', ended: standing.said > 0 ? 'helped' : 'over' };
  if (standing.state === 'waiting') return judgeWaiting(guest, standing, now);
  if (guest.way !== 'web-chat') return { does: 'end', ended: 'helped' };
  return judgeTalking(guest, standing, now);
}

function judgeWaiting(guest: Guest, { arrivedAt, nudges }: Standing, now: Date): Step {
  const after = (part: number) => secondsLater(arrivedAt, guest.patienceSeconds * part);
  if (now >= after(1)) return { does: 'leave', ended: 'left' };
  const part = guest.way === 'web-chat' ? IMPATIENT_AT[nudges] : undefined;
  if (part !== undefined && now >= after(part)) return { does: 'say', phrase: 'impatient' };
  return { does: 'wait', until: sooner(lookUp(now), after(part ?? 1)) };
}

function judgeTalking(guest: Guest, standing: Standing, now: Date): Step {
  const { unanswered, said } = standing;
  const thanked = said > guest.exchanges;
  if (thanked) return judgeThanked(standing, now);
  if (!unanswered) return judgeSilence(guest, standing, now);
  const readyAt = secondsLater(unanswered.at, guest.typingSeconds);
  if (now < readyAt) return { does: 'type', until: sooner(lookUp(now), readyAt) };
  const [choice] = unanswered.choices;
  if (choice !== undefined) return { does: 'choose', seq: unanswered.seq, choice };
  const done = said >= guest.exchanges && !unanswered.asks;
  return { does: 'say', phrase: done ? 'thanks' : 'reply' };
}

function judgeThanked({ quietSince }: Standing, now: Date): Step {
  const goesAt = secondsLater(quietSince, GOODBYE_SECONDS);
  return now >= goesAt ? { does: 'leave', ended: 'helped' } : { does: 'wait', until: goesAt };
}

function judgeSilence(guest: Guest, { nudges, quietSince }: Standing, now: Date): Step {
  const callsAt = secondsLater(quietSince, SILENCE_SECONDS[guest.mood]);
  if (now < callsAt) return { does: 'wait', until: sooner(lookUp(now), callsAt) };
  return nudges < MOST_NUDGES ? { does: 'say', phrase: 'still-there' } : { does: 'leave', ended: 'left' };
}

const lookUp = (now: Date) => secondsLater(now, LOOKS_UP_SECONDS);
const sooner = (one: Date, other: Date) => (one < other ? one : other);
