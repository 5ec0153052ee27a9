/* Our engine: the outcome alone, and the full answer with evidence and every rule that did not fire. */
import { compilePolicy } from '../../policy/dist/index.js';

/** @param {import('../../policy/dist/index.js').PolicyModel} model */
export function openJieyi(model) {
  const policy = compilePolicy(model);
  return {
    name: 'Jieyi',
    ways: [
      {
        name: 'outcome',
        explains: false,
        run: (records, take) => each(records, (record) => take(policy.outcome(record))),
      },
      {
        name: 'decide',
        explains: true,
        run: (records, take) => each(records, (record) => take(policy.decide(record))),
      },
    ],
  };
}

function each(records, judge) {
  for (const record of records) judge(record);
}
