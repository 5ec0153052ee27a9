/*
 * What privileges cost: one desk that is nearly full, one customer in ten is gold, under each kind of rule. The same people
 * come at the same instants and are spoken with as long, whatever the rule; nobody leaves. A build of ../queue.
 */
import { openQueue } from '../../queue/dist/index.js';
import { randomFrom } from './random.mjs';

const PEOPLE = 40;
const CONTACTS = 200_000;
const MEAN_HANDLING = 180_000;
const LOADS = [0.9, 0.97];
const RULES = [
  { name: 'nobody is privileged', headStart: 0, share: 0 },
  { name: 'gold has a head start of 60 s', headStart: 60, share: 0 },
  { name: 'gold has a head start of 300 s', headStart: 300, share: 0 },
  { name: 'a tenth of the people is kept for gold', headStart: 0, share: 0.1 },
  { name: 'both: 60 s and a twentieth', headStart: 60, share: 0.05 },
];

for (const load of LOADS) {
  console.log(`\n${PEOPLE} people, ${load} of what they can take; seconds: mean, 90 %, longest`);
  for (const rule of RULES) report(rule, measure(rule, load, randomFrom(7)));
}

function report({ name }, { ordinary, gold, overtaken }) {
  console.log(`${name.padEnd(40)} ordinary ${tell(ordinary)}   gold ${tell(gold)}   overtaken by ${overtaken}`);
}

function tell(waits) {
  const sorted = Float64Array.from(waits).toSorted();
  const mean = sorted.reduce((sum, wait) => sum + wait, 0) / sorted.length;
  return [mean, sorted[Math.floor(sorted.length * 0.9)], sorted.at(-1)]
    .map((one) => one.toFixed(0).padStart(4))
    .join(', ');
}

function measure({ headStart, share }, load, random) {
  const waits = { ordinary: [], gold: [] };
  const waiting = new Map();
  let overtaken = 0;
  const offered = [];
  const queue = openQueue(rulesOf(headStart, share), (effect) => {
    if (effect.kind === 'offered') offered.push(effect);
  });
  const ends = [];
  const draw = (mean) => -Math.log(1 - random()) * mean;
  for (let person = 0; person < PEOPLE; person++) queue.apply({ kind: 'ready', person, skills: { general: 1 } }, 0);
  for (let contact = 0, at = 0; contact < CONTACTS; contact++) {
    at += draw(MEAN_HANDLING / (PEOPLE * load));
    const coming = { level: random() < 0.1 ? 'gold' : 'ordinary', handling: draw(MEAN_HANDLING) };
    for (let next = ends.at(-1); next && next.at <= at; next = ends.at(-1)) {
      ends.pop();
      queue.apply({ kind: 'ended', contact: next.contact }, next.at);
      take();
    }
    waiting.set(contact, { ...coming, at });
    queue.apply({ kind: 'arrive', contact, desk: 'general', channel: 'voice', level: coming.level }, at);
    take();
  }
  return { ...waits, overtaken: share === 0 ? (overtaken / 1000).toFixed(0) : '–' };

  function take() {
    for (const { at, contact, person } of offered.splice(0)) {
      const { level, handling, at: came } = waiting.get(contact);
      waiting.delete(contact);
      waits[level].push((at - came) / 1000);
      // Who came before and waits still was overtaken, unless this person is kept from them.
      const [first] = share === 0 ? waiting.values() : [];
      if (first && first.at < came) overtaken = Math.max(overtaken, came - first.at);
      queue.apply({ kind: 'accepted', contact, person }, at);
      const place = ends.findLastIndex((end) => end.at > at + handling) + 1;
      ends.splice(place, 0, { at: at + handling, contact });
    }
  }
}

function rulesOf(headStart, share) {
  return {
    headStarts: { ordinary: 0, gold: headStart },
    channels: { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 } },
    units: 100,
    desks: [{ id: 'general', steps: [{ afterSeconds: 0, needs: [{ general: 1 }] }], overflow: [], closed: null }],
    lastAgentSeconds: 0,
    keeps: share === 0 ? [] : [{ for: ['gold'], share, desk: null }],
  };
}
