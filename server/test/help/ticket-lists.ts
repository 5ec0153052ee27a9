import type { ListedTicket } from '../../src/casework/lists/contract.ts';
import type { TestCentre } from './centre.ts';
import type { Person } from './person.ts';

export const listTickets = (who: Person, query: string) => who.must(who.get<ListedTicket[]>(`/api/tickets?${query}`));

export const numbersOf = async (who: Person, query: string) =>
  (await listTickets(who, query)).map(({ number }) => number);

/** A page and where the next begins. */
export async function pageOfTickets(centre: TestCentre, who: Person, query: string) {
  const reply = await centre.app.inject({ url: `/api/tickets?${query}`, headers: { cookie: who.cookie } });
  return { tickets: reply.json<ListedTicket[]>(), next: reply.headers['x-next-cursor'] };
}
