/*
 * Decisions a second, beside two peers, on the same twenty rules in the same run. Every answer of every way is compared
 * first; a single difference ends the run. Each figure is the median of several timings.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readPolicy } from '../../policy/dist/index.js';
import { openJieyi } from './jieyi.mjs';
import { openJsonRules } from './json-rules.mjs';
import { drawRecords } from './records.mjs';
import { openZen } from './zen.mjs';

const COMPARED = 5000;
const SLICE = 1000;
const TIMINGS = 7;
/** Long enough for one timing to even out a pause of the machine. */
const SECONDS = 0.3;

const file = new URL('twenty-rules.dmn', import.meta.url);
const model = await readPolicy(readFileSync(file, 'utf8'), { file: 'twenty-rules.dmn' });
const engines = [openJieyi(model), openZen(model), openJsonRules(model)];
const records = drawRecords(model, COMPARED);

await compareAnswers();
const measured = engines.flatMap(({ name, ways }) =>
  ways.map((way) => ({ engine: name, ...way, rounds: 1, rates: [] })),
);
for (const way of measured) await warmUp(way);
// In turns, so that a busy moment of the machine meets all of them and not just one.
for (let timing = 0; timing < TIMINGS; timing++) for (const way of measured) await timeOnce(way, timing);
report();

async function compareAnswers() {
  const expected = await answersOf(engines[0].ways[0]);
  let compared = 0;
  for (const { name, ways } of engines) {
    for (const way of ways) {
      const answers = await answersOf(way);
      const wrong = answers.findIndex((answer, index) => answer !== expected[index]);
      if (wrong >= 0 || answers.length !== COMPARED) {
        throw new Error(
          `${name}, ${way.name}: ${answers[wrong]} for ${JSON.stringify(records[wrong])}, not ${expected[wrong]}`,
        );
      }
      compared += answers.length;
    }
  }
  const rules = new Set(expected.map((answer) => JSON.parse(answer)[0]));
  console.log(
    `${model.tables[0].rules.length} rules, ${rules.size} of them hit; ${compared} answers compared, 0 differ`,
  );
}

async function answersOf(way) {
  const answers = [];
  await way.run(records, (result) => answers.push(answerOf(result)));
  return answers;
}

/** The parts of an answer that every engine gives, in one order. */
function answerOf(result) {
  const { rule, disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord, script } =
    result ?? {};
  return JSON.stringify([
    rule,
    disposition,
    reason,
    force,
    ticketCategory,
    bossFunction,
    trainingNeed,
    mustRecord,
    script,
  ]);
}

/** Runs until one timing is long enough, which also lets the engine's code be optimised. */
async function warmUp(way) {
  while ((await secondsOf(way, records.slice(0, SLICE))) < SECONDS) way.rounds *= 2;
}

async function timeOnce(way, timing) {
  const start = (timing * SLICE) % COMPARED;
  const seconds = await secondsOf(way, records.slice(start, start + SLICE));
  way.rates.push((SLICE * way.rounds) / seconds);
}

async function secondsOf(way, slice) {
  const start = process.hrtime.bigint();
  let taken = 0;
  const take = (result) => {
    if (result !== undefined) taken++;
  };
  for (let round = 0; round < way.rounds; round++) await way.run(slice, take);
  if (taken !== slice.length * way.rounds) throw new Error(`${way.name} lost a record`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function report() {
  const figures = measured.map((way) => ({ ...way, rate: median(way.rates) }));
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, medians of ${TIMINGS} timings\n`);
  for (const { engine, name, explains, rate } of figures) {
    const shown = Math.round(rate).toLocaleString('en').padStart(12);
    console.log(`${engine.padEnd(24)} ${name.padEnd(26)} ${explains ? 'explained' : '         '} ${shown}/s`);
  }
  console.log('');
  for (const explains of [false, true]) {
    const alike = figures.filter((figure) => figure.explains === explains);
    const ours = fastest(alike.filter(isOurs));
    const peer = fastest(alike.filter((figure) => !isOurs(figure)));
    const ratio = (ours.rate / peer.rate).toFixed(0);
    console.log(
      `${explains ? 'With' : 'Without'} explanation: ${ratio}x the fastest peer (${peer.engine}, ${peer.name})`,
    );
  }
}

function isOurs({ engine }) {
  return engine === engines[0].name;
}

function fastest(figures) {
  return figures.toSorted((a, b) => b.rate - a.rate)[0];
}

function median(rates) {
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)];
}
