/*
 * The queue engine alone, in one thread: what a contact costs in a steady state at one desk, and how the time from an event
 * to the offer that follows grows with people and with who waits. Rates are by the time of a processor that was used, the
 * garbage of the engine collected in it, and each is the best of several runs: whatever else the machine does can only add.
 * Single events are timed by the clock. A build of ../queue.
 */
import { cpus, loadavg } from 'node:os';
import { randomFrom } from './random.mjs';
import { measureFull } from './full.mjs';
import { measureIdle } from './idle.mjs';
import { measureSteady } from './steady.mjs';

const RUNS = 5;
const PEOPLE = [100, 1000, 10_000];
const WAITING = [100, 1000, 10_000, 100_000];

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`);

console.log('\none desk, one channel, steady: microseconds a contact (arrive, offer, accept, end), best and middle');
for (const [people, load] of [
  [14, 0.7],
  [14, 0.95],
  [14, 1.02],
  [500, 0.99],
]) {
  const times = repeat(() => measureSteady(people, load, randomFrom(7)));
  console.log(`${String(people).padStart(5)} people, ${load} of what they can take: ${tell(times)}`);
}

console.log(
  '\nall busy, so many wait: offers a second with end, accept and arrive; microseconds from end to offer: median, 99 %',
);
for (const people of PEOPLE) {
  for (const waiting of WAITING)
    report(
      people,
      waiting,
      repeat(() => measureFull(people, waiting, randomFrom(7)), 3),
    );
}

console.log(
  '\nnobody waits, half are free: offers a second with arrive, accept and end; microseconds from arrive to offer',
);
for (const people of PEOPLE)
  report(
    people,
    0,
    repeat(() => measureIdle(people, randomFrom(7)), 3),
  );

function report(people, waiting, runs) {
  const best = runs.toSorted((one, other) => other.perSecond - one.perSecond)[0];
  const { perSecond, median, most } = best;
  const rate = Math.round(perSecond).toLocaleString('en');
  console.log(
    `${String(people).padStart(6)} people, ${String(waiting).padStart(6)} wait: ${rate.padStart(9)}/s   ${median.toFixed(1)}, ${most.toFixed(1)} µs`,
  );
}

function repeat(measure, runs = RUNS) {
  return Array.from({ length: runs }, measure);
}

function tell(times) {
  const sorted = times.toSorted((one, other) => one - other);
  return `${sorted[0].toFixed(2)}, ${sorted[Math.floor(sorted.length / 2)].toFixed(2)} µs`;
}
