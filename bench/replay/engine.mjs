/* The engine from columns, beside zen-engine in its loop mode: the twenty rules, before and after three of them changed. */
import { readFileSync } from 'node:fs';
import { compilePolicy, layInColumns, openReplay, readPolicy, Tally } from '../../policy/dist/index.js';
import { drawRecords } from '../policy/records.mjs';
import { openZen } from '../policy/zen.mjs';
import { median, shown } from './figures.mjs';

const TIMINGS = 7;
/** The peer takes most of a minute for a million: it does a tenth, and its time is multiplied. */
const PEER_SHARE = 10;
const PEER_TIMINGS = 3;

export async function measureEngine(count) {
  const before = await readModel();
  const after = withChanges(before);
  const records = drawRecords(before, count);
  const table = layInColumns(records);
  const [first, second] = [compilePolicy(before), compilePolicy(after)];
  const sample = records.slice(0, count / PEER_SHARE);
  const peer = openPeer(before, after);
  const compared = await peer(sample);
  compare(replayOnce(first, second, layInColumns(sample)), compared);
  const ours = [];
  for (let timing = 0; timing < TIMINGS; timing++) ours.push(secondsOf(() => replayOnce(first, second, table)));
  const theirs = [];
  for (let timing = 0; timing < PEER_TIMINGS; timing++) theirs.push(await secondsOfAsync(() => peer(sample)));
  const seconds = median(ours);
  const peerSeconds = median(theirs) * PEER_SHARE;
  console.log(`Two versions of ${before.tables[0].rules.length} rules over ${shown(count)} records in memory:`);
  console.log(`  ours, from columns, with the matrix     ${seconds.toFixed(3)} s  (median of ${TIMINGS})`);
  console.log(
    `  zen-engine 0.54.0, loop mode, both      ${peerSeconds.toFixed(1)} s  (from ${shown(count / PEER_SHARE)}, times ${PEER_SHARE}; median of ${PEER_TIMINGS})`,
  );
  console.log(`  ratio                                   ${(peerSeconds / seconds).toFixed(0)}x\n`);
}

async function readModel() {
  const file = new URL('../policy/twenty-rules.dmn', import.meta.url);
  return readPolicy(readFileSync(file, 'utf8'), { file: 'twenty-rules.dmn' });
}

/** Three rules answer otherwise. */
function withChanges(model) {
  const [table] = model.tables;
  const rules = table.rules.map((rule, index) =>
    index % 7 === 3 ? { ...rule, outcome: changed(rule.outcome) } : rule,
  );
  return { ...model, version: `${model.version}-changed`, tables: [{ ...table, rules }] };
}

function changed(outcome) {
  const disposition = outcome.disposition === 'complaint' ? 'expert' : 'complaint';
  return { ...outcome, disposition, ticketCategory: disposition === 'complaint' ? 'billing' : null };
}

function replayOnce(before, after, table) {
  const replay = openReplay(before, after);
  const tally = new Tally(replay, { samples: 10 });
  tally.add({ pairs: replay.judge(table) });
  return tally.totals();
}

/** The peer evaluates both versions over all records, and counts from which disposition to which. */
function openPeer(before, after) {
  const loops = [before, after].map((model) =>
    openZen(model).ways.find(({ name, explains }) => name === 'loop mode' && !explains),
  );
  return async (records) => {
    const [froms, tos] = [[], []];
    await loops[0].run(records, ({ rule, disposition }) => froms.push([rule, disposition]));
    await loops[1].run(records, ({ rule, disposition }) => tos.push([rule, disposition]));
    const counts = new Map();
    for (const [index, [rule, from]] of froms.entries()) {
      const [, to] = tos[index];
      const key = `${rule}: ${from} -> ${to}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
}

/** Every rule's count from and to must be the same, or nothing is timed. */
function compare(totals, peer) {
  const ours = new Map();
  for (const { before, after, rules } of totals.transitions) {
    for (const {
      before: [rule],
      count,
    } of rules)
      ours.set(`${rule}: ${before.disposition} -> ${after.disposition}`, count);
  }
  const wrong = [...ours].filter(([key, count]) => peer.get(key) !== count);
  if (wrong.length > 0 || ours.size !== peer.size)
    throw new Error(`the peer counts otherwise: ${JSON.stringify(wrong)}`);
  const changedCount = totals.changed;
  console.log(`${shown(totals.decisions)} records counted alike by both, ${shown(changedCount)} of them changed\n`);
}

function secondsOf(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

async function secondsOfAsync(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
