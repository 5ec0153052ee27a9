import type { Contact } from '../../src/contact/contacts/contract.ts';
import { openCentre, type TestCentre } from './centre.ts';
import type { Person } from './person.ts';

/** Nobody's number. */
export const NOBODYS = '+8619912345678';
/** Wants to end a subscription, and has a service password. */
export const SUBSCRIBER = { phone: '+8613800001029', password: '601479' };

/** A desk that anybody comes to, known or not. */
export interface ContactDesk {
  centre: TestCentre;
  agent(): Person;
  /** The agent is ready, nothing rings or is open on their desk, and BOSS answers. */
  begin(): Promise<void>;
  down(): Promise<unknown>;
  /** BOSS answers again, and what waited for it is asked. */
  up(): Promise<void>;
  clear(person: Person): Promise<void>;
  comeIn(body: object, who?: Person): Promise<Contact>;
  answer(id: string): Promise<Contact>;
  name(id: string, type: string): Promise<void>;
  customerOf(phone: string): Promise<string>;
  /** By fact, its state. */
  factsOf(id: string): Promise<Record<string, string>>;
}

export const kindsOf = ({ timeline }: Contact) => timeline.map(({ kind }) => kind);

export async function openContactDesk(): Promise<ContactDesk> {
  const centre = await openCentre();
  const signedIn: { agent?: Person } = {};
  const agent = () => {
    if (!signedIn.agent) throw new Error('the desk has not begun');
    return signedIn.agent;
  };
  const turn = async () => {
    await centre.lookAfter();
    await centre.settle();
  };
  const up = () => centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  const clear = (person: Person) => clearDesk(centre, person);
  return {
    centre,
    agent,
    clear,
    begin: async () => {
      await up();
      signedIn.agent = await centre.signIn('agent');
      await agent().must(agent().send('PUT', '/api/me/presence', { state: 'ready' }));
      await clear(agent());
    },
    down: () => centre.boss.setBehaviour({ latencyMs: 0, failing: 'all' }),
    up: async () => {
      await up();
      await turn();
    },
    comeIn: async (body, who = agent()) => {
      const contact = await who.must(who.post<Contact>('/api/contacts', { wayIn: 'hotline', ...body }));
      await centre.settle();
      return contact;
    },
    answer: async (id) => {
      const contact = await agent().must(agent().post<Contact>(`/api/contacts/${id}/answer`));
      await centre.settle();
      return contact;
    },
    name: async (id, type) => {
      await agent().must(agent().post(`/api/contacts/${id}/matter`, { type }));
      await centre.settle();
    },
    customerOf: async (phone) => {
      const sought = { sought: phone.replace('+86', ''), purpose: 'name-party' };
      const [customer] = await agent().must(agent().post<{ id: string }[]>('/api/customers/find', sought));
      if (!customer) throw new Error(`nobody has ${phone}`);
      return customer.id;
    },
    factsOf: async (id) =>
      Object.fromEntries((await agent().resolution(id)).facts.map(({ fact, state }) => [fact, state])),
  };
}

async function clearDesk(centre: TestCentre, person: Person): Promise<void> {
  const list = () => person.must(person.get<{ id: string }[]>('/api/contacts'));
  await centre.settle();
  // Who waited rings once the one before is closed.
  for (let open = await list(); open.length > 0; open = await list()) {
    for (const { id } of open) {
      await person.post(`/api/contacts/${id}/answer`);
      await person.must(person.post(`/api/contacts/${id}/close`));
    }
    await centre.settle();
  }
}
