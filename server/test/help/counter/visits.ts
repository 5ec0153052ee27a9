import type { Hall, Visit } from '../../../src/doors/counter/contract.ts';
import type { FoundCustomer } from '../../../src/foundation/customers/contract.ts';
import { newKey, type Person, type Reply } from '../person.ts';

export const CUIYUAN = 'zj-hz-cuiyuan';
export const WULIN = 'zj-hz-wulin';

/** The whole number of an identity card that ends as BOSS has it. */
export const cardEnding = (tail: string) => `33010619900307${tail}`;

export async function standAt(agent: Person, hallId: string): Promise<Hall | null> {
  const { hall } = await agent.must(agent.send<{ hall: Hall | null }>('PUT', '/api/counter/stand', { hallId }));
  return hall;
}

export async function findByNumber(agent: Person, sought: string): Promise<FoundCustomer | undefined> {
  const asked = { sought, purpose: 'counter-visit' };
  return (await agent.must(agent.post<FoundCustomer[]>('/api/customers/find', asked)))[0];
}

export async function beginVisit(agent: Person, phone: string | null, more: object = {}): Promise<Visit> {
  const customer = phone === null ? undefined : await findByNumber(agent, phone);
  const body = { key: newKey(), forAnother: false, ...(customer && { customerId: customer.id }), ...more };
  return agent.must(agent.post<Visit>('/api/counter/visits', body));
}

export interface Refused {
  code: string;
  details?: { field: string }[];
}

export function showCard(
  agent: Person,
  visitId: string,
  said: { number: string; name: string; originalSeen?: boolean; holder?: string; key?: string },
): Promise<Reply<Visit & Refused>> {
  const body = { key: newKey(), holder: 'customer', kind: 'resident-id', originalSeen: true, ...said };
  return agent.post<Visit & Refused>(`/api/counter/visits/${visitId}/papers`, body);
}
