import { expect, test } from 'vitest';
import { History } from './history.ts';

const moment = (xml: string) => ({ xml, table: null });

function past(...xmls: string[]): History {
  const history = new History();
  for (const xml of xmls) history.note(moment(xml));
  return history;
}

test('a step back is one where the state before comes again, and a step forth likewise', () => {
  const history = past('a', 'b', 'c', 'b');
  expect([history.before?.xml, history.now?.xml, history.after?.xml]).toEqual(['a', 'b', 'c']);
  history.note(moment('c'));
  expect([history.now?.xml, history.after]).toEqual(['c', null]);
});

test('something new after a step back ends what could be done again', () => {
  const history = past('a', 'b', 'a', 'x');
  expect([history.before?.xml, history.now?.xml, history.after]).toEqual(['a', 'x', null]);
});

test('the same state twice is one', () => {
  expect(past('a', 'a').before).toBeNull();
});

test('the oldest states of a long day go first', () => {
  const large = (letter: string) => letter.repeat(9_000_000);
  const history = past(large('a'), large('b'), large('c'));
  history.note(moment(large('b')));
  expect([history.before, history.after?.xml.length]).toEqual([null, 9_000_000]);
});
