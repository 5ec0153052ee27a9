/*
 * A year of a province in the simulation: ten million contacts by the hour of the day, through the engine itself. By the clock
 * and by the time of a processor; wanted is under a minute. A build of ../queue.
 *   npm run year
 *   BENCH_CONTACTS=1000000 npm run year   with fewer contacts, and as many fewer people
 */
import { cpus, loadavg } from 'node:os';
import { readScenario, simulate } from '../../queue/dist/simulate/index.js';
import { shown } from '../replay/figures.mjs';

const WANTED = Number(process.env.BENCH_CONTACTS ?? 10_000_000);
const WANTED_SECONDS = 60;
const HOURS = 365 * 24;
/** Of a mean hour, by the hour of the day. */
const DAY = [
  0.2, 0.15, 0.1, 0.1, 0.1, 0.2, 0.4, 0.8, 1.4, 1.9, 2, 1.8, 1.4, 1.5, 1.8, 1.8, 1.7, 1.5, 1.3, 1.3, 1.2, 0.8, 0.4, 0.3,
];
const CLASSES = [
  { name: 'billing', share: 0.5, mean: 240, skills: ['billing'], level: 'ordinary' },
  { name: 'billing, gold', share: 0.1, mean: 260, skills: ['billing'], level: 'gold' },
  { name: 'network', share: 0.3, mean: 300, skills: ['network'], level: 'ordinary' },
  { name: 'english', share: 0.1, mean: 300, skills: { english: 2 }, level: 'ordinary' },
];

const load = () => loadavg()[0].toFixed(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()} before the run`,
);
const read = readScenario(drawScenario(), (name) => ({ text: writeRows(name) }));
if ('faults' in read) throw new Error(JSON.stringify(read.faults));
const [begun, used] = [performance.now(), process.cpuUsage()];
const { all } = simulate(read.scenario, () => undefined);
const wall = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(used);
const processor = (user + system) / 1_000_000;
console.log(JSON.stringify(all, null, 2));
console.log(`\n${shown(contactsIn())} contacts of a year, ${shown(peopleAtMost())} people at the busiest hour`);
console.log(`  by the clock        ${wall.toFixed(1)} s (wanted: under ${WANTED_SECONDS})`);
console.log(
  `  of a processor      ${processor.toFixed(1)} s, ${((1e6 * processor) / contactsIn()).toFixed(2)} µs a contact`,
);
console.log(`  most memory         ${shown(process.resourceUsage().maxRSS / 1024)} MB`);
console.log(`load ${load()} at the end`);

function drawScenario() {
  return {
    seed: 7,
    replications: 1,
    classes: CLASSES.map(({ name, mean, skills, level }) => ({
      name,
      arrivals: { csv: `${name}.csv`, at: 'at', count: 'contacts' },
      handle: { lognormal: [mean, mean / 2] },
      patience: { exponential: 600 },
      skills,
      level,
    })),
    staff: DAY.flatMap((share, hour) => staffOf(share, hour)),
    queue: { headStarts: { ordinary: 0, gold: 60 } },
    target: { seconds: 20 },
  };
}

/** Of each hour as many as are busy for nineteen of twenty minutes; everybody speaks of one thing, one in three of English too. */
function staffOf(share, hour) {
  const [from, to] = [hour, hour + 1].map((at) => `${String(at).padStart(2, '0')}:00`);
  const busy = (which) =>
    CLASSES.filter(({ name }) => name.startsWith(which)).reduce(
      (sum, { share: part, mean }) => sum + (part * share * WANTED * mean) / HOURS / 3600,
      0,
    );
  const people = (need) => Math.ceil(need / 0.95) + 1;
  return [
    { people: people(busy('billing')), skills: ['billing'], from, to },
    { people: people(busy('network')), skills: ['network'], from, to },
    { people: people(busy('english')), skills: { english: 2, billing: 1 }, from, to },
  ];
}

function peopleAtMost() {
  return Math.max(...DAY.map((share, hour) => staffOf(share, hour).reduce((sum, { people }) => sum + people, 0)));
}

function countIn(part, hour) {
  return Math.round((WANTED * part * DAY[hour % 24] * 24) / (HOURS * DAY.reduce((sum, share) => sum + share, 0)));
}

function writeRows(file) {
  const { share } = CLASSES.find(({ name }) => file === `${name}.csv`);
  const rows = Array.from({ length: HOURS }, (_, hour) => {
    const at = new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 19);
    return `${at},${countIn(share, hour)}`;
  });
  return `at,contacts\n${rows.join('\n')}\n`;
}

function contactsIn() {
  return CLASSES.reduce((sum, { share }) => sum + DAY.reduce((day, _, hour) => day + 365 * countIn(share, hour), 0), 0);
}
