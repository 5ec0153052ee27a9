import { expect, test } from 'vitest';
import type { Option } from '../../../api/types.ts';
import { insistedOption, mainOption, otherOptions, ticketInstead } from './main-option.ts';

const option = (disposition: Option['disposition'], kind: Option['kind']): Option => ({
  disposition,
  kind,
  needsReason: kind === 'override',
  needsIdentity: false,
  needsRecord: [],
  remindsTicket: null,
});

const insisted = option('complaint', 'insisted');

test('the decided disposition is the main one, and the rest is otherwise', () => {
  const options = [
    option('expert', 'as-decided'),
    option('complaint', 'may-otherwise'),
    option('explain', 'may-otherwise'),
    insisted,
  ];
  expect(mainOption({ options })?.disposition).toBe('expert');
  expect(otherOptions({ options }).map((one) => one.disposition)).toEqual(['complaint', 'explain']);
  expect(insistedOption({ options })).toBe(insisted);
});

test('a fact that cannot be had leads to a complaint', () => {
  const options = [option('complaint', 'without-fact'), option('expert', 'override'), insisted];
  expect(mainOption({ options })?.kind).toBe('without-fact');
});

test('while undecided nothing is the main one', () => {
  expect(mainOption({ options: [option('expert', 'chosen-among-possible'), insisted] })).toBeNull();
});

test('with no expert present a ticket stands in, insisted on if nothing else allows it', () => {
  expect(
    ticketInstead({ options: [option('expert', 'as-decided'), option('suggestion', 'may-otherwise'), insisted] })
      ?.disposition,
  ).toBe('suggestion');
  expect(ticketInstead({ options: [option('expert', 'as-decided'), insisted] })).toBe(insisted);
});
