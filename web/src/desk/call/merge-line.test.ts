import { expect, test } from 'vitest';
import type { MadePromise } from '../../api/casework/promises.ts';
import type { PastContact, Ticket } from '../../api/types.ts';
import { mergeLine } from './merge-line.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const contact = (day: number) => ({ id: `contact ${day}`, arrivedAt: at(day) }) as PastContact;
const ticket = (raised: number, closed: number | null) =>
  ({ id: `ticket ${raised}`, raisedAt: at(raised), closedAt: closed && at(closed) }) as Ticket;
const promise = (made: number) => ({ id: `promise ${made}`, madeAt: at(made), settledAt: null }) as MadePromise;

const told = (more: boolean) =>
  mergeLine({
    contacts: [contact(20), contact(10)],
    more,
    tickets: [ticket(12, 21), ticket(3, null)],
    promises: [promise(11)],
  }).map(({ id }) => id);

test('contacts, tickets and promises stand in one line, the newest first', () =>
  expect(told(false)).toEqual([
    'ticket 12 ended',
    'contact 20',
    'ticket 12 raised',
    'promise 11 made',
    'contact 10',
    'ticket 3 raised',
  ]));

test('what is older than the contacts that are known waits for them', () =>
  expect(told(true)).not.toContain('ticket 3 raised'));
