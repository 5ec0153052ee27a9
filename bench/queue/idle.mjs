import { openQueue } from '../../queue/dist/index.js';
import { drawArrival, drawRules, drawSkills } from './centre.mjs';
import { figures, takeAny } from './full.mjs';

const ROUNDS = 30_000;

/**
 * Half of what people can take is taken and nobody waits for want of room: one comes, is offered and accepted, another ends.
 * @param {number} people
 */
export function measureIdle(people, random) {
  const live = [];
  let offer = null;
  const queue = openQueue(drawRules(random), (effect) => {
    if (effect.kind === 'offered') offer = effect;
  });
  let [at, contact] = [0, 0];
  for (let person = 0; person < people; person++)
    queue.apply({ kind: 'ready', person, skills: drawSkills(random) }, at);
  while (live.length < people / 2) comes();
  const times = new Float64Array(ROUNDS);
  let offers = 0;
  const begin = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    offers += comes(times, round);
    while (live.length > people / 2) queue.apply({ kind: 'ended', contact: takeAny(live, random) }, at);
  }
  return figures(times, offers, process.cpuUsage(begin));

  function comes(into, round) {
    at += 20;
    const arrival = drawArrival(contact++, random);
    const before = performance.now();
    queue.apply(arrival, at);
    if (into) into[round] = performance.now() - before;
    if (!offer) {
      // Nobody who is here could ever take it: it goes again.
      queue.apply({ kind: 'leave', contact: arrival.contact }, at);
      return 0;
    }
    queue.apply({ kind: 'accepted', contact: offer.contact, person: offer.person }, at);
    live.push(offer.contact);
    offer = null;
    return 1;
  }
}
