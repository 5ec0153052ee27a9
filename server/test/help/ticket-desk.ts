import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { Escalation } from '../../src/casework/times/escalation/escalation-contract.ts';
import { openCentre, type TestCentre } from './centre.ts';
import { at } from './office-calendar.ts';
import { newKey, type Person } from './person.ts';

const complaint = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '上月' } };

/** A centre in which tickets are raised and left lying, and what people are told of it. */
export interface TicketDesk {
  centre: TestCentre;
  signIn(username: string): Promise<Person>;
  /** The clock is moved to this time of the operator's day, and wakes what is due. */
  until(wallClock: string): Promise<void>;
  raise(username?: string): Promise<string>;
  move(username: string, id: string, verb: string, more?: object): Promise<void>;
  read(id: string): Promise<TicketWithHistory>;
  toldTo(username: string, query?: string): Promise<Escalation[]>;
  /** `breach`, `unacknowledged` …: the steps that somebody was told of, oldest first. */
  levelsOf(username: string, ticketId: string, clock?: string): Promise<string[]>;
}

const SESSION_MS = 8 * 3_600_000;

/** Signs in once, and anew where so many hours passed that the session has ended. */
function signInTo(centre: TestCentre): (username: string) => Promise<Person> {
  const people = new Map<string, { person: Person; since: number }>();
  return async (username) => {
    const known = people.get(username);
    const now = centre.clock.now().getTime();
    if (known && now - known.since < SESSION_MS) return known.person;
    const person = await centre.signIn(username);
    people.set(username, { person, since: now });
    return person;
  };
}

export async function openTicketDesk(): Promise<TicketDesk> {
  const centre = await openCentre();
  const signIn = signInTo(centre);
  const toldTo = async (username: string, query = '') => {
    const who = await signIn(username);
    return who.must(who.get<Escalation[]>(`/api/escalations${query}`));
  };
  return {
    centre,
    signIn,
    toldTo,
    until: async (wallClock) => {
      centre.clock.pass({ seconds: (at(wallClock).getTime() - centre.clock.now().getTime()) / 1000 });
      await centre.lookAfter();
    },
    raise: async (username = 'agent') => {
      const who = await signIn(username);
      return (await who.must(who.post<{ id: string }>('/api/tickets', { key: newKey(), ...complaint }))).id;
    },
    move: async (username, id, verb, more = {}) => {
      const who = await signIn(username);
      await who.must(who.post(`/api/tickets/${id}/${verb}`, { key: newKey(), ...more }));
    },
    read: async (id) => {
      const who = await signIn('agent');
      return who.must(who.get<TicketWithHistory>(`/api/tickets/${id}`));
    },
    levelsOf: async (username, ticketId, clock = 'first-reply') =>
      (await toldTo(username))
        .filter((one) => one.ticket.id === ticketId && one.clock === clock)
        .map(({ step }) => step)
        .toReversed(),
  };
}
