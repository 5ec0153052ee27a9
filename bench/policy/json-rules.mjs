/*
 * json-rules-engine on the same rules. Its ways: all rules of equal priority, and one priority a rule with a stop at the
 * first that fires. It always reports the rules that failed; the first way is counted as explaining.
 */
import { Engine } from 'json-rules-engine';

/** @param {import('../../policy/dist/index.js').PolicyModel} model */
export function openJsonRules(model) {
  const all = new Engine();
  const stopping = new Engine();
  for (const [index, rule] of model.tables[0].rules.entries()) {
    all.addRule(ruleOf(rule));
    stopping.addRule({ ...ruleOf(rule), priority: 1000 - index });
  }
  stopping.on('success', () => stopping.stop());
  return {
    name: 'json-rules-engine 7.3.1',
    ways: [
      { name: 'stop at the first', explains: false, run: (records, take) => runAll(stopping, records, take) },
      { name: 'all rules', explains: false, run: (records, take) => runAll(all, records, take) },
      { name: 'all rules, with failures', explains: true, run: (records, take) => runAll(all, records, take) },
    ],
  };
}

async function runAll(engine, records, take) {
  for (const record of records) {
    const { events } = await engine.run(record);
    take(events[0]?.params);
  }
}

function ruleOf(rule) {
  return {
    name: rule.id,
    conditions: { all: rule.conditions.flatMap(conditionsOf) },
    event: { type: rule.id, params: { rule: rule.id, ...rule.outcome } },
  };
}

function conditionsOf({ fact, accepted }) {
  if (accepted.kind !== 'number') {
    const values = [...accepted.values];
    return values.length === 1
      ? [{ fact, operator: 'equal', value: values[0] }]
      : [{ fact, operator: 'in', value: values }];
  }
  const [{ from, to }, ...others] = accepted.spans;
  if (others.length > 0) throw new Error('more than one span is not translated');
  const low = { fact, operator: 'greaterThanInclusive', value: from };
  return to === Infinity ? [low] : [low, { fact, operator: 'lessThanInclusive', value: to }];
}
