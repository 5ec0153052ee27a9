/*
 * @gorules/zen-engine on the same rules as a JDM decision table. Its ways: one call a record, calls in flight together, and
 * its loop mode, which takes a whole list in one call. Its trace holds the row that matched.
 */
import { ZenEngine } from '@gorules/zen-engine';

const BATCH = 1000;

/** @param {import('../../policy/dist/index.js').PolicyModel} model */
export function openZen(model) {
  const engine = new ZenEngine();
  const single = engine.createDecision(jdmOf(model, 'single'));
  const looping = engine.createDecision(jdmOf(model, 'loop'));
  return {
    name: 'zen-engine 0.54.0',
    ways: [false, true].flatMap((explains) => [
      { name: 'one by one', explains, run: (records, take) => oneByOne(single, records, explains, take) },
      { name: 'in flight', explains, run: (records, take) => inFlight(single, records, explains, take) },
      { name: 'loop mode', explains, run: (records, take) => loop(looping, records, explains, take) },
    ]),
  };
}

async function oneByOne(decision, records, trace, take) {
  for (const record of records) take((await decision.evaluate(record, { trace })).result);
}

async function inFlight(decision, records, trace, take) {
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH).map((record) => decision.evaluate(record, { trace }));
    for (const { result } of await Promise.all(batch)) take(result);
  }
}

async function loop(decision, records, trace, take) {
  for (let start = 0; start < records.length; start += BATCH) {
    const { result } = await decision.evaluate({ records: records.slice(start, start + BATCH) }, { trace });
    for (const each of result.results) take(each);
  }
}

function jdmOf(model, executionMode) {
  const [table] = model.tables;
  const list =
    executionMode === 'loop'
      ? { inputField: 'records', outputPath: 'results' }
      : { inputField: null, outputPath: null };
  const outputs = ['rule', ...Object.keys(table.rules[0].outcome)];
  const content = {
    hitPolicy: 'first',
    executionMode,
    passThrough: false,
    ...list,
    inputs: table.inputs.map((fact) => ({ id: `in-${fact}`, name: fact, field: fact })),
    outputs: outputs.map((name) => ({ id: `out-${name}`, name, field: name })),
    rules: table.rules.map((rule) => rowOf(rule, table.inputs)),
  };
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'table', type: 'decisionTableNode', name: 'table', position: { x: 200, y: 0 }, content },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 400, y: 0 } },
    ],
    edges: [
      { id: 'in-table', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'table-out', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}

function rowOf(rule, inputs) {
  const row = { _id: rule.id, 'out-rule': JSON.stringify(rule.id) };
  for (const fact of inputs) row[`in-${fact}`] = cellOf(rule.conditions.find((condition) => condition.fact === fact));
  for (const [name, value] of Object.entries(rule.outcome)) row[`out-${name}`] = JSON.stringify(value);
  return row;
}

function cellOf(condition) {
  if (condition === undefined) return '';
  const { accepted } = condition;
  if (accepted.kind !== 'number') return [...accepted.values].map((value) => JSON.stringify(value)).join(', ');
  return accepted.spans.map(({ from, to }) => (to === Infinity ? `>= ${from}` : `[${from}..${to}]`)).join(', ');
}
