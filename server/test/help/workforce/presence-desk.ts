import type { ContactSummary } from '../../../src/contact/contacts/contract.ts';
import { listWrongInHand } from '../../../src/contact/contacts/in-hand/in-hand-store.ts';
import type { Presence } from '../../../src/foundation/workforce/contract.ts';
import type { PresenceLog } from '../../../src/foundation/workforce/log-contract.ts';
import { openCentre, type TestCentre } from '../centre.ts';
import { ChatDesk } from '../chat/chat-desk.ts';
import { demandRightSeats } from '../many-seats.ts';
import type { Person } from '../person.ts';

interface Choice {
  state: string;
  reason?: string;
  minutes?: number;
  afterContact?: boolean;
}

export const presenceOf = (person: Person) => person.must(person.get<Presence>('/api/me/presence'));
export const stateOf = async (person: Person) => (await presenceOf(person)).now.state;
export const listOf = (person: Person) => person.must(person.get<ContactSummary[]>('/api/contacts'));

/** Two agents and their lead, in a queue of three chats a person, and what they are, moment by moment. */
export class PresenceDesk {
  readonly centre: TestCentre;
  readonly lead: Person;
  readonly second: Person;
  first: Person;
  /** The account of the first. */
  readonly firstId: string;

  private constructor(centre: TestCentre, [lead, first, second]: readonly [Person, Person, Person], firstId: string) {
    this.centre = centre;
    this.lead = lead;
    this.first = first;
    this.second = second;
    this.firstId = firstId;
  }

  static async open(): Promise<PresenceDesk> {
    const centre = await openCentre();
    const [lead, first, second] = [
      await centre.signIn('lead'),
      await centre.signIn('agent'),
      await centre.signIn('agent2'),
    ];
    const { id } = await first.must(first.get<{ id: string }>('/api/me'));
    return new PresenceDesk(centre, [lead, first, second], id);
  }

  async choose(person: Person, choice: Choice): Promise<Presence> {
    this.centre.clock.pass({ seconds: 1 });
    const presence = await person.must(person.send<Presence>('PUT', '/api/me/presence', choice));
    await this.centre.settle();
    return presence;
  }

  /** Contacts that come in ring with the first alone. */
  async letFirstAlone(): Promise<void> {
    await this.choose(this.second, { state: 'away' });
    await this.choose(this.first, { state: 'ready' });
  }

  /** Comes in by itself, and rings on the desk of whoever has been ready longest. */
  async comeIn(): Promise<string> {
    const { id } = await this.lead.must(this.lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
    await this.centre.settle();
    return id;
  }

  async move(person: Person, id: string, verb: 'answer' | 'end' | 'close'): Promise<void> {
    this.centre.clock.pass({ seconds: 10 });
    await person.must(person.post(`/api/contacts/${id}/${verb}`));
    await this.centre.settle();
  }

  /** @param there whose desks are open meanwhile */
  async pass(seconds: number, there: readonly Person[]): Promise<void> {
    for (let left = seconds; left > 0; left -= 15) {
      this.centre.clock.pass({ seconds: Math.min(15, left) });
      for (const person of there) await presenceOf(person);
      await this.centre.lookAfter();
      await this.centre.settle();
    }
  }

  /** What the first was today. */
  async logOf(reader: Person): Promise<{ state: string; seconds: number }[]> {
    const path = reader === this.first ? '/api/me/presence-log' : `/api/people/${this.firstId}/presence-log`;
    const { intervals } = await reader.must(reader.get<PresenceLog>(path));
    return intervals.map(({ state, reason, from, until }) => ({
      state: reason ? `${state} ${reason}` : state,
      seconds: (Date.parse(until) - Date.parse(from)) / 1000,
    }));
  }

  /** Nothing is left in hand, and everything says so. */
  async clear(): Promise<void> {
    for (const person of [this.first, this.second]) {
      await new ChatDesk(this.centre, person).closeAll();
      await this.choose(person, { state: 'ready' });
    }
    await demandRightSeats(this.centre);
    await this.demandRightInHand();
  }

  /** Nobody's presence says that they have anything in hand that they do not have. */
  async demandRightInHand(): Promise<void> {
    const wrong = await listWrongInHand(this.centre.centre.db);
    if (wrong.length > 0) throw new Error(`presence of ${wrong.join(', ')} does not say what is in hand`);
  }
}
