import { expect, test } from 'vitest';
import type { CheckedExample } from '../../../api/types.ts';
import { expectAsAnswered } from './expect-as-answered.ts';

const result = (more: Partial<CheckedExample>): CheckedExample => ({
  id: 'e',
  passed: false,
  failure: 'differs',
  rule: 'fee-again',
  disposition: 'suggestion',
  status: 'decided',
  differences: [],
  ...more,
});

test('only what differs is replaced', () => {
  const asked = { status: 'decided', disposition: 'expert', rule: 'fee-expert', force: 'may' };
  const differences = [
    { field: 'disposition', expected: 'expert', actual: 'suggestion' },
    { field: 'rule', expected: 'fee-expert', actual: 'fee-again' },
  ];
  expect(expectAsAnswered(asked, result({ differences }))).toEqual({
    status: 'decided',
    disposition: 'suggestion',
    rule: 'fee-again',
    force: 'may',
  });
});

test('what was open and is decided now no longer expects what was needed', () => {
  const asked = { status: 'undecided', need: ['contactsOnMatter'] };
  const differences = [
    { field: 'status', expected: 'undecided', actual: 'decided' },
    { field: 'need', expected: ['contactsOnMatter'], actual: null },
  ];
  expect(expectAsAnswered(asked, result({ differences }))).toEqual({
    status: 'decided',
    disposition: 'suggestion',
    rule: 'fee-again',
  });
});

test('where several rules agree no rule is named', () => {
  expect(expectAsAnswered({ status: 'undecided' }, result({ rule: null }))).not.toHaveProperty('rule');
});
