import { openQueue } from '../../queue/dist/index.js';
import { drawArrival, drawRules, drawSkills } from './centre.mjs';

const ROUNDS = 30_000;

/**
 * Everybody is busy and so many wait: somebody ends a contact, is offered another, accepts it, and one more comes.
 * @param {number} people @param {number} waiting
 */
export function measureFull(people, waiting, random) {
  const offered = [];
  const live = [];
  const queue = openQueue(drawRules(random), (effect) => {
    if (effect.kind === 'offered') offered.push(effect);
  });
  let [at, contact] = [0, 0];
  for (let person = 0; person < people; person++)
    queue.apply({ kind: 'ready', person, skills: drawSkills(random) }, at);
  // Whoever finds somebody is taken; the others stay and wait.
  while (queue.waiting() < waiting) {
    queue.apply(drawArrival(contact++, random), (at += 20));
    accept();
  }
  const times = new Float64Array(ROUNDS);
  let offers = 0;
  const begin = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    const ended = takeAny(live, random);
    at += 20;
    const before = performance.now();
    queue.apply({ kind: 'ended', contact: ended }, at);
    times[round] = performance.now() - before;
    offers += accept();
    while (queue.waiting() < waiting) {
      queue.apply(drawArrival(contact++, random), at);
      offers += accept();
    }
  }
  return figures(times, offers, process.cpuUsage(begin));

  function accept() {
    const count = offered.length;
    for (const { contact: taken, person } of offered) {
      queue.apply({ kind: 'accepted', contact: taken, person }, at);
      live.push(taken);
    }
    offered.length = 0;
    return count;
  }
}

/** Takes one out, wherever it stands. */
export function takeAny(list, random) {
  const place = Math.floor(random() * list.length);
  const one = list[place];
  const last = list.pop();
  if (place < list.length) list[place] = last;
  return one;
}

/** @param {Float64Array} times milliseconds of single events @param {number} offers @param {NodeJS.CpuUsage} used for everything */
export function figures(times, offers, { user, system }) {
  const sorted = times.toSorted();
  return {
    perSecond: (offers * 1e6) / (user + system),
    median: sorted[Math.floor(sorted.length / 2)] * 1000,
    most: sorted[Math.floor(sorted.length * 0.99)] * 1000,
  };
}
