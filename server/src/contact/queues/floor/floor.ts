import {
  type Effect,
  type Id,
  openQueue,
  type Queue,
  type QueueEvent,
  QueueRefusal,
  type QueueState,
  type Rules,
  type WhyWaiting,
} from '@jieyi/queue';
import { type Happening, Happenings } from './happenings.ts';
import { AWAY, isReadyIn, type Known, knownOf, personOf } from './known-person.ts';
import { divide, latestOf, NEVER_SECONDS, orderOf, turnOf, withoutExpiry } from './in-order.ts';
import { hasRoom } from './room.ts';
import { type ContactRead, eventsOf, type PersonRead, type Standing, standingOf } from './standing.ts';

/** A contact that is to ring for somebody. */
export interface Pair {
  contactId: string;
  accountId: string;
}

/** What a floor is opened with. */
export interface Opening {
  provinceId: string;
  rules: Rules;
  closed: readonly string[];
  contacts: readonly ContactRead[];
  people: readonly PersonRead[];
  now: number;
}

/** The rows of a floor say what no event leads to: it has to be opened anew. */
export class FloorAstray extends Error {}

/**
 * The engine of a province, made to agree with the rows of its contacts and people. It is told what makes it so, however
 * often the same is read.
 */
export class Floor {
  readonly provinceId: string;
  readonly rules: Rules;
  readonly #engine: Queue;
  readonly #contacts = new Map<Id, Standing>();
  readonly #people = new Map<Id, Known>();
  readonly #offers = new Map<string, string>();
  readonly #happenings = new Happenings();
  #closed: readonly string[];
  #at: number;

  constructor({ provinceId, rules, closed, contacts, people, now }: Opening) {
    this.provinceId = provinceId;
    this.rules = rules;
    this.#at = latestOf(contacts, now);
    this.#closed = closed;
    for (const read of contacts) this.#enter(read, now);
    for (const person of people) this.#people.set(person.id, knownOf(person, provinceId));
    this.#engine = openQueue(withoutExpiry(rules), (effect) => this.#hear(effect), this.#stateFrom(people));
    this.#engine.advance(this.#at);
  }

  /** Has the floor agree with what was read. @throws FloorAstray */
  follow(contacts: readonly ContactRead[], people: readonly PersonRead[], now: number, isWhole = false): void {
    this.#at = latestOf(contacts, Math.max(this.#at, now));
    const ringing = new Set(
      [...this.#contacts.values()].flatMap((one) => (one.standing === 'offered' ? one.person : [])),
    );
    // Whoever goes is gone before anything comes; what rings for them is taken back by its own row.
    const [going, others] = divide(people, (one) => !isReadyIn(one, this.provinceId) && !ringing.has(one.id));
    for (const person of going) this.#followPerson(person, isWhole);
    // Whom somebody is meant for is there before they come.
    const meant = new Set(contacts.flatMap(({ meantForId }) => meantForId ?? []));
    for (const person of others) if (meant.has(person.id)) this.#followPerson(person, isWhole);
    for (const [read, wanted] of this.#inOrder(contacts)) this.#followContact(read, wanted);
    for (const person of others) this.#followPerson(person, isWhole);
    this.#engine.advance(this.#at);
    this.#happenings.noteArrivals(this.#contacts, (contact) => this.#engine.placeOf(contact), this.#at);
  }

  /** What happened since it was last asked. */
  takeHappened(): Happening[] {
    return this.#happenings.take();
  }

  /** Desks open and close. */
  closeDesks(closed: readonly string[], now: number): void {
    this.#at = Math.max(this.#at, now);
    for (const desk of closed) if (!this.#closed.includes(desk)) this.#tell({ kind: 'desk-closed', desk });
    for (const desk of this.#closed) if (!closed.includes(desk)) this.#tell({ kind: 'desk-opened', desk });
    this.#closed = closed;
  }

  /** What is to ring, and does not yet: taken once. */
  takeOffers(): Pair[] {
    const pairs = Array.from(this.#offers, ([contactId, accountId]) => ({ contactId, accountId }));
    this.#offers.clear();
    return pairs;
  }

  /** When something becomes due by itself; null where nothing does. */
  nextAt(): number | null {
    return this.#engine.nextAt();
  }

  knows(contactId: string): boolean {
    return this.#contacts.has(contactId);
  }

  isReady(accountId: string): boolean {
    return this.#people.get(accountId)?.isReady === true;
  }

  knowsPerson(accountId: string): boolean {
    return this.#people.has(accountId);
  }

  /** What rings on somebody's desk. */
  ringingFor(accountId: string): string[] {
    const all = [...this.#contacts.values()];
    return all.flatMap(({ id, standing, person }) =>
      standing === 'offered' && person === accountId ? String(id) : [],
    );
  }

  /** Whatever is there. */
  known(): { contacts: string[]; people: string[] } {
    const people = [...this.#people].filter(([, { isReady }]) => isReady);
    return { contacts: [...this.#contacts.keys()].map(String), people: people.map(([id]) => String(id)) };
  }

  standingOf(contactId: string): Standing | undefined {
    return this.#contacts.get(contactId);
  }

  /** @throws QueueRefusal `unknown-contact`, `not-waiting` */
  whyWaiting(contactId: string): WhyWaiting {
    return this.#engine.whyWaiting(contactId);
  }

  state(): QueueState {
    return this.#engine.state();
  }

  #enter(read: ContactRead, now: number): void {
    const standing = standingOf(read, this.provinceId, this.rules, now);
    if (standing) this.#contacts.set(read.id, standing);
  }

  #stateFrom(people: readonly PersonRead[]): QueueState {
    const contacts = [...this.#contacts.values()];
    const holders = new Set(contacts.flatMap(({ person }) => person ?? []));
    for (const { id } of people) holders.delete(id);
    return {
      at: null,
      sequence: contacts.reduce((most, { sequence }) => Math.max(most, sequence), 0),
      offers: 0,
      closed: [...this.#closed],
      people: [
        ...people.map((person) => personOf(person, this.provinceId, this.rules)),
        // Somebody who is not there has it in hand yet.
        ...[...holders].map((id) => ({ id, skills: {}, presence: 'away', reason: AWAY, since: 0 }) as const),
      ],
      contacts: contacts.map((one) => ({
        ...one,
        until: one.standing === 'offered' ? this.#at + NEVER_SECONDS * 1000 : one.until,
        offer: null,
        waitsFor: null,
        waitsUntil: null,
      })),
    };
  }

  /** What goes makes room first; then whoever stands before others. */
  #inOrder(contacts: readonly ContactRead[]): [ContactRead, Standing | null][] {
    return contacts
      .map((read): [ContactRead, Standing | null] => [read, standingOf(read, this.provinceId, this.rules, this.#at)])
      .toSorted(([, one], [, other]) => orderOf(one) - orderOf(other) || turnOf(one) - turnOf(other));
  }

  #followContact(read: ContactRead, wanted: Standing | null): void {
    const known = this.#contacts.get(read.id);
    const events = eventsOf(known, wanted, this.#whileRoom(read, known), this.rules);
    if (!events) throw new FloorAstray(`${read.id} is ${known?.standing} here and ${wanted?.standing} by its row`);
    if (events.length === 0) return;
    if (wanted) this.#contacts.set(read.id, wanted);
    else this.#contacts.delete(read.id);
    for (const event of events) this.#tell(event);
    const standing = wanted ?? known;
    if (standing) this.#happenings.note(events, standing, this.#at, this.#contacts);
  }

  /** A contact that is meant for somebody waits for nobody: it rings there where they have room, or anywhere. */
  #whileRoom(read: ContactRead, known: Standing | undefined): ContactRead {
    const { meantForId, wayIn } = read;
    if (known || !meantForId || (this.#people.get(meantForId)?.isReady && this.#hasRoom(meantForId, wayIn)))
      return read;
    return { ...read, meantForId: null };
  }

  #hasRoom(accountId: string, wayIn: string): boolean {
    const inHand = [...this.#contacts.values()].filter(({ person }) => person === accountId);
    return hasRoom(
      this.rules,
      inHand.map(({ channel }) => channel),
      wayIn,
    );
  }

  #followPerson(read: PersonRead, isWhole: boolean): void {
    const known = this.#people.get(read.id);
    const wanted = knownOf(read, this.provinceId);
    const person = { person: read.id };
    if (known?.isReady && !wanted.isReady) this.#tell({ kind: 'away', ...person, reason: AWAY });
    // Set away for what they let ring: their row will say so, and until then nothing rings for them.
    const isLate = known && known.readySince === wanted.readySince && !isWhole;
    if (!known?.isReady && wanted.isReady) {
      if (isLate) return;
      this.#tell({ kind: 'ready', ...person, skills: read.skills });
    } else if (known && known.skills !== wanted.skills) this.#tell({ kind: 'skills', ...person, skills: read.skills });
    if (known || wanted.isReady) this.#people.set(read.id, wanted);
  }

  #tell(event: QueueEvent): void {
    try {
      this.#engine.apply(event, this.#at);
    } catch (error) {
      if (error instanceof QueueRefusal) throw new FloorAstray(`${event.kind} is refused: ${error.message}`);
      throw error;
    }
  }

  #hear(effect: Effect): void {
    const contact = 'contact' in effect ? this.#contacts.get(effect.contact) : undefined;
    if (effect.kind === 'offered' && contact) {
      this.#contacts.set(contact.id, { ...contact, standing: 'offered', person: effect.person });
      this.#offers.set(String(contact.id), String(effect.person));
    } else if (effect.kind === 'withdrawn' && contact) {
      this.#offers.delete(String(contact.id));
      this.#contacts.set(contact.id, { ...contact, standing: 'waiting', person: null });
    } else if (effect.kind === 'wrapped-up') this.#contacts.delete(effect.contact);
    else if (effect.kind === 'set-away') {
      const known = this.#people.get(effect.person);
      if (known) this.#people.set(effect.person, { ...known, isReady: false });
    }
  }
}
