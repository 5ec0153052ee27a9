import { expect, it } from 'vitest';
import { readExpectation } from './read-expectation.ts';

const nothing = { status: null, disposition: null, rule: null, others: [] };

it.each([
  [
    { status: 'decided', disposition: 'expert', rule: 'r' },
    { status: 'decided', disposition: 'expert', rule: 'r' },
  ],
  [
    { status: 'undecided', need: ['type'] },
    { status: 'undecided', others: [['need', ['type']]] },
  ],
  [{ disposition: 'expert' }, { status: 'decided', disposition: 'expert' }],
  [{ rule: 'r' }, { status: 'decided', rule: 'r' }],
  [{ force: 'must' }, { others: [['force', 'must']] }],
  [{ status: 'postponed' }, { others: [['status', 'postponed']] }],
  [{ disposition: ['expert', 'explain'] }, { others: [['disposition', ['expert', 'explain']]] }],
])('reads %j as it was written', (written, read) => {
  expect(readExpectation(written)).toEqual({ ...nothing, ...read });
});
