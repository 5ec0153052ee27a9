import { type Effect, openEstimates, openQueue, type Rules } from '../../src/index.ts';

export interface Crowd {
  readonly people: number;
  readonly hours: number;
  /** Seconds. */
  readonly meanHandling: number;
  /** Arrivals an hour at an hour of the whole. */
  perHour(hour: number): number;
  /** What is told, and how it comes out. */
  readonly estimates: ReturnType<typeof openEstimates>;
}

/** A small simulation of one desk by the real engine: people come by chance, and are told their wait where they wait. */
export function runCrowd(rules: Rules, crowd: Crowd, random: () => number): void {
  const { estimates } = crowd;
  const ends: { at: number; contact: string | number }[] = [];
  const offered: Extract<Effect, { kind: 'offered' }>[] = [];
  const queue = openQueue(rules, (effect) => {
    if (effect.kind === 'offered') offered.push(effect);
  });
  const exponential = (mean: number) => -Math.log(1 - random()) * mean;
  const take = () => {
    for (const { at, contact, person } of offered.splice(0)) {
      queue.apply({ kind: 'accepted', contact, person }, at);
      estimates.taken('general', at, queue.waiting() > 0);
      estimates.end(contact, at);
      ends.push({ at: at + exponential(crowd.meanHandling * 1000), contact });
      ends.sort((one, other) => other.at - one.at);
    }
  };
  for (let person = 1; person <= crowd.people; person++)
    queue.apply({ kind: 'ready', person, skills: { general: 1 } }, 0);
  for (let at = 0, contact = 1; at < crowd.hours * 3_600_000; contact++) {
    at += exponential(3_600_000 / crowd.perHour(at / 3_600_000));
    for (let next = ends.at(-1); next && next.at <= at; next = ends.at(-1)) {
      ends.pop();
      queue.apply({ kind: 'ended', contact: next.contact }, next.at);
      take();
    }
    queue.apply({ kind: 'arrive', contact, desk: 'general', channel: 'voice', level: 'ordinary' }, at);
    if (offered.length === 0) estimates.begin(contact, 'general', queue.placeOf(contact), at);
    take();
  }
}
