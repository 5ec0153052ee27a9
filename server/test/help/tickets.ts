import type { ListedTicket } from '../../src/casework/lists/pages/contract.ts';
import type { Ticket, TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { ListedKind, TicketKindBody } from '../../src/casework/tickets/kinds/kind-contract.ts';
import type { TestCentre } from './centre.ts';
import { newKey, type Person } from './person.ts';

export const complaint = {
  kind: 'complaint',
  category: 'billing',
  summary: '客户认为漫游费多收',
  form: { happened: '上月在省内被收取漫游费' },
};

export const readTicket = (who: Person, id: string): Promise<TicketWithHistory> =>
  who.must(who.get<TicketWithHistory>(`/api/tickets/${id}`));

/** A complaint about charges unless told otherwise; it goes to the department of charges. */
export async function raiseTicket(who: Person, more: object = {}): Promise<TicketWithHistory> {
  const raised = await who.must(who.post<{ id: string }>('/api/tickets', { key: newKey(), ...complaint, ...more }));
  return readTicket(who, raised.id);
}

/** A kind as it is, as it would be sent to change it. */
export async function readKind(who: Person, wanted: string): Promise<TicketKindBody & { version: number }> {
  const kinds = await who.must(who.get<ListedKind[]>('/api/ticket-kinds'));
  const found = kinds.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no kind ${wanted}`);
  const { id: _, changedAt: __, changedBy: ___, ...kind } = found;
  return kind;
}

type Moving = Pick<Ticket, 'id' | 'version'>;

/** A move that may be refused. */
export const tryMove = (who: Person, { id, version }: Moving, verb: string, more: object = {}) =>
  who.post<TicketWithHistory & { code?: string; details?: { field: string; message: string }[] }>(
    `/api/tickets/${id}/${verb}`,
    { key: newKey(), version, ...more },
  );

export const moveTicket = (who: Person, ticket: Moving, verb: string, more: object = {}) =>
  who.must(tryMove(who, ticket, verb, more));

export const listTickets = (who: Person, query: string) => who.must(who.get<ListedTicket[]>(`/api/tickets?${query}`));

export const numbersOf = async (who: Person, query: string) =>
  (await listTickets(who, query)).map(({ number }) => number);

/** A page and where the next begins. */
export async function pageOfTickets(centre: TestCentre, who: Person, query: string) {
  const reply = await centre.app.inject({ url: `/api/tickets?${query}`, headers: { cookie: who.cookie } });
  return { tickets: reply.json<ListedTicket[]>(), next: reply.headers['x-next-cursor'] };
}
