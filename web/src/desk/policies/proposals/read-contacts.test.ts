import { expect, test } from 'vitest';
import { readContact, readContacts } from './read-contacts.ts';

const id = '0199f3c2-7d1e-7abc-8def-0123456789ab';

test.each([
  [id, id],
  [` ${id.toUpperCase()} `, id],
  [`http://127.0.0.1:8086/desk/${id}`, id],
  [`/desk/${id}?from=list`, id],
  ['138****2041', null],
  ['', null],
])('%j names %j', (pasted, named) => {
  expect(readContact(pasted)).toBe(named);
});

test('the same contact pasted twice is one; what names none is told', () => {
  expect(readContacts([id, `/desk/${id}`, 'yesterday'])).toEqual({ ids: [id], unread: ['yesterday'] });
});
