import { describe, expect, test } from 'vitest';
import { isPhone, judgeStep, operatorToday } from './judge-step.ts';
import { makeSteps, type Step } from './make-steps.ts';

const both = { zh: '', en: '' };
const field = (type: string, required: boolean): Step => ({
  id: 'form.x',
  type: 'field',
  field: { name: 'x', label: both, prompt: both, type, required, choices: [] },
});

test.each([
  ['13800001000', true],
  ['+86 138-0000-1000', true],
  ['0086 13800001000', true],
  ['１３８００００１０００', true],
  ['138 0000 100', false],
  ['12800001000', false],
  ['0571 88888888', false],
  ['+1 13800001000', false],
])('%s is a mobile number of the mainland: %s', (typed, is) => {
  expect(isPhone(typed)).toBe(is);
});

describe('a step', () => {
  test.each<[string, Step, string, string | null]>([
    ['an empty field that is wanted', field('long-text', true), '  ', 'required'],
    ['an empty field that is not', field('date', false), '', null],
    ['a day to come', field('date', false), '2026-03-03', 'date'],
    ['today', field('date', false), '2026-03-02', null],
    ['too long a text', field('text', true), 'x'.repeat(201), 'long'],
    ['no choice', { id: 'category', type: 'category' }, '', 'choose'],
    ['no number', { id: 'phone', type: 'phone' }, '', 'required'],
    ['a wrong number', { id: 'phone', type: 'phone' }, '123', 'phone'],
    ['no file', { id: 'files', type: 'files' }, '', null],
  ])('with %s', (_, step, given, fault) => {
    expect(judgeStep(step, given, '2026-03-02')).toBe(fault);
  });

  test('follows the kind’s own questions', () => {
    const form = [{ name: 'idea', label: both, prompt: both, type: 'long-text', required: true, choices: [] }];
    const steps = makeSteps({ id: 'suggestion', name: both, categories: [], form });
    expect(steps.map(({ id }) => id)).toEqual(['category', 'form.idea', 'phone', 'city', 'files', 'review']);
  });

  test('knows the operator’s day, wherever the phone is', () => {
    expect(operatorToday(new Date('2026-03-02T17:00:00Z'))).toBe('2026-03-03');
  });
});
