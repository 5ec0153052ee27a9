import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Work } from '../../platform/work.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import { moveThen, type People, raiseThen, SampleTicket } from '../everyday/live-through.ts';

/**
 * The work of the hours before now: tickets that wait, are in hand, were asked back or have a result. Their lives are the
 * ordinary ones, lived at the times they say, so their clocks run. Customers are taken from the history's, one each.
 */
export async function seedOpenTickets(
  work: Work,
  people: People,
  takeCustomer: (city: string, what: string) => CustomerRow,
  file: string,
): Promise<void> {
  const wanted = Value.Parse(Type.Array(SampleTicket), JSON.parse(await readFile(file, 'utf8')));
  for (const one of wanted) {
    const ticketId = await raiseThen(work, people, one, takeCustomer(one.city, one.summary));
    for (const move of one.moves) await moveThen(work, people, ticketId, move);
  }
}
