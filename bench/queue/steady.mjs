import { openQueue } from '../../queue/dist/index.js';

const CONTACTS = 400_000;
const MEAN_MS = 180_000;

const RULES = {
  headStarts: { ordinary: 0 },
  channels: { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 } },
  units: 100,
  desks: [{ id: 'all', steps: [{ afterSeconds: 0, needs: [{ all: 1 }] }], overflow: [], closed: null }],
  lastAgentSeconds: 0,
  keeps: [],
};

/**
 * Contacts come and are spoken with for times drawn beforehand; every offer is accepted at once.
 * @param {number} people @param {number} load arrivals as a share of what the people can take
 * @returns {number} microseconds a contact, with all that drives the engine
 */
export function measureSteady(people, load, random) {
  const between = drawTimes(MEAN_MS / (people * load), random);
  const handling = drawTimes(MEAN_MS, random);
  const ends = new Ends(people);
  const offered = [];
  const queue = openQueue(RULES, (effect) => {
    if (effect.kind === 'offered') offered.push(effect.contact, effect.person);
  });
  for (let person = 0; person < people; person++) queue.apply({ kind: 'ready', person, skills: { all: 1 } }, 0);
  const begin = process.cpuUsage();
  for (let contact = 0, at = 0; contact < CONTACTS; contact++) {
    at += between[contact];
    for (; ends.size > 0 && ends.firstAt() <= at; accept()) {
      const end = ends.firstAt();
      queue.apply({ kind: 'ended', contact: ends.take() }, end);
      now = end;
    }
    now = at;
    queue.apply({ kind: 'arrive', contact, desk: 'all', channel: 'voice', level: 'ordinary' }, at);
    accept();
  }
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / CONTACTS;

  function accept() {
    while (offered.length > 0) {
      const person = offered.pop();
      const contact = offered.pop();
      queue.apply({ kind: 'accepted', contact, person }, now);
      ends.add(contact, now + handling[contact]);
    }
  }
}

let now = 0;

function drawTimes(mean, random) {
  return Float64Array.from({ length: CONTACTS }, () => -Math.log(1 - random()) * mean);
}

/** When conversations end: a heap of its own, as cheap as can be. */
class Ends {
  size = 0;
  #at;
  #contact;

  constructor(most) {
    this.#at = new Float64Array(most + 1);
    this.#contact = new Int32Array(most + 1);
  }

  firstAt() {
    return this.#at[1];
  }

  add(contact, at) {
    let place = ++this.size;
    for (; place > 1 && this.#at[place >> 1] > at; place >>= 1) this.#move(place >> 1, place);
    this.#at[place] = at;
    this.#contact[place] = contact;
  }

  take() {
    const first = this.#contact[1];
    const [at, contact] = [this.#at[this.size], this.#contact[this.size]];
    this.size--;
    let place = 1;
    for (let next = 2; next <= this.size; next = place * 2) {
      if (next < this.size && this.#at[next + 1] < this.#at[next]) next++;
      if (this.#at[next] >= at) break;
      this.#move(next, place);
      place = next;
    }
    this.#at[place] = at;
    this.#contact[place] = contact;
    return first;
  }

  #move(from, to) {
    this.#at[to] = this.#at[from];
    this.#contact[to] = this.#contact[from];
  }
}
