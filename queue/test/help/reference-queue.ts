import type { Id, QueueEvent, Rules, Skills } from '../../src/index.ts';

/** An offer, as both the engine and the reference make them. */
export interface Offer {
  readonly at: number;
  readonly contact: Id;
  readonly person: Id;
  readonly until: number;
}

export interface ReferenceContact {
  readonly id: Id;
  readonly desk: string;
  readonly channel: string;
  level: string;
  readonly arrivedAt: number;
  key: number;
  readonly number: number;
  standing: 'waiting' | 'offered' | 'accepted' | 'wrap-up';
  person: ReferencePerson | null;
  until: number;
  waitsFor: ReferencePerson | null;
  waitsUntil: number;
}

export interface ReferencePerson {
  readonly id: number;
  skills: Skills;
  presence: 'ready' | 'away' | 'gone';
  since: number;
}

/**
 * The queue once more, as its rules say it in words: everything is looked at again after every event, nothing is kept that
 * could be counted. Shares no code with the engine.
 */
export class ReferenceQueue {
  rules: Rules;
  now = Number.NEGATIVE_INFINITY;
  contacts: ReferenceContact[] = [];
  people: ReferencePerson[] = [];
  readonly closed = new Set<string>();
  readonly offers: Offer[] = [];
  #number = 0;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  /** Whether it was taken; refused, it changed nothing but the time. */
  apply(event: QueueEvent, at: number): boolean {
    if (!Number.isFinite(at) || at < this.now) return false;
    this.advance(at);
    const taken = this.#happen(event);
    this.#releaseAndOffer();
    return taken;
  }

  advance(at: number): void {
    for (let next = this.nextDue(); next <= at; next = this.nextDue()) {
      this.now = next;
      for (const one of [...this.contacts]) {
        if (one.standing === 'offered' && one.until <= next && one.person) this.#setAway(one.person, 'away');
        if (one.standing === 'wrap-up' && one.until <= next) this.#finish(one);
      }
      this.#releaseAndOffer();
    }
    this.now = at;
  }

  /** The next instant, after now, at which something changes by itself. */
  nextDue(): number {
    const instants = this.contacts.flatMap((one) => {
      if (one.standing === 'waiting') return [...this.#stepInstants(one), ...(one.waitsFor ? [one.waitsUntil] : [])];
      return one.standing === 'accepted' ? [] : [one.until];
    });
    return Math.min(...instants.filter((instant) => instant > this.now));
  }

  /** Whether this person has the skills for it, and it does not wait for another alone. */
  fits(one: ReferenceContact, person: ReferencePerson): boolean {
    if (one.waitsFor && one.waitsFor !== person) return false;
    return this.meetsContact(one, person);
  }

  meetsContact(one: ReferenceContact, { skills }: ReferencePerson): boolean {
    const waited = this.now - one.arrivedAt;
    const desk = this.#openDesk(one.desk);
    if (!desk) return false;
    const steps = desk.steps.filter(({ afterSeconds }) => afterSeconds * 1000 <= waited).flatMap(({ needs }) => needs);
    const others = desk.overflow.filter(({ afterSeconds }) => afterSeconds * 1000 <= waited);
    const more = others.flatMap(({ to }) => this.#openDesk(to)?.steps[0]?.needs ?? []);
    return [...steps, ...more].some((need) => this.#meets(skills, need));
  }

  hasRoom(one: ReferenceContact, person: ReferencePerson): boolean {
    const hands = this.contacts.filter((other) => other.person === person);
    const used = hands.reduce((sum, other) => sum + (this.rules.channels[other.channel]?.units ?? 0), 0);
    const channel = this.rules.channels[one.channel];
    if (!channel) return false;
    return (
      used + channel.units <= this.rules.units &&
      hands.filter((other) => other.channel === one.channel).length < channel.max
    );
  }

  /** Whether taking it would leave fewer people than are kept for others. */
  isKept(one: ReferenceContact, person: ReferencePerson): boolean {
    return this.rules.keeps.some((keep) => {
      if (keep.for.includes(one.level)) return false;
      const needs = this.rules.desks.find(({ id }) => id === keep.desk)?.steps[0]?.needs;
      const counted = this.people.filter(
        ({ presence, skills }) => presence === 'ready' && (!needs || needs.some((need) => this.#meets(skills, need))),
      );
      if (!counted.includes(person)) return false;
      const taken = new Set(
        this.contacts
          .filter(({ level, person: by }) => by && !keep.for.includes(level) && counted.includes(by))
          .map((other) => other.person),
      );
      taken.add(person);
      const left = counted.length - taken.size;
      const added = !this.contacts.some(({ level, person: by }) => by === person && !keep.for.includes(level));
      return added && left < Math.floor(keep.share * counted.length + 1e-9);
    });
  }

  mayTakeNow(one: ReferenceContact, person: ReferencePerson): boolean {
    return (
      person.presence === 'ready' && this.fits(one, person) && this.hasRoom(one, person) && !this.isKept(one, person)
    );
  }

  unitsOf(person: ReferencePerson): number {
    const hands = this.contacts.filter((other) => other.person === person);
    return hands.reduce((sum, other) => sum + (this.rules.channels[other.channel]?.units ?? 0), 0);
  }

  inOrder(): ReferenceContact[] {
    return this.contacts
      .filter(({ standing }) => standing === 'waiting')
      .toSorted((a, b) => a.key - b.key || a.arrivedAt - b.arrivedAt || a.number - b.number);
  }

  #releaseAndOffer(): void {
    for (const one of this.contacts) if (one.standing === 'waiting') this.#release(one);
    for (;;) {
      const one = this.inOrder().find((contact) => this.people.some((person) => this.mayTakeNow(contact, person)));
      if (!one) return;
      const [person] = this.people
        .filter((candidate) => this.mayTakeNow(one, candidate))
        .toSorted((a, b) => this.unitsOf(a) - this.unitsOf(b) || a.since - b.since || a.id - b.id);
      if (!person) return;
      one.standing = 'offered';
      one.person = person;
      one.until = this.now + (this.rules.channels[one.channel]?.acceptSeconds ?? 0) * 1000;
      this.offers.push({ at: this.now, contact: one.id, person: person.id, until: one.until });
    }
  }

  #release(one: ReferenceContact): void {
    const person = one.waitsFor;
    if (!person) return;
    const is = person.presence === 'ready' && this.now < one.waitsUntil && this.meetsContact(one, person);
    if (!is) one.waitsFor = null;
  }

  #happen(event: QueueEvent): boolean {
    if (event.kind === 'arrive') return this.#arrive(event);
    if (event.kind === 'rules') return this.#changeRules(event.rules);
    if (event.kind === 'desk-opened') return this.closed.delete(event.desk);
    if (event.kind === 'desk-closed') return this.#close(event.desk);
    if ('contact' in event) return this.#happenToContact(event);
    return this.#happenToPerson(event);
  }

  #happenToContact(event: Extract<QueueEvent, { contact: Id }>): boolean {
    const one = this.contacts.find(({ id }) => id === event.contact);
    if (!one) return false;
    switch (event.kind) {
      case 'leave':
        return (one.standing === 'waiting' || one.standing === 'offered') && this.#remove(one);
      case 'accepted':
        if (one.standing !== 'offered' || one.person?.id !== event.person) return false;
        one.standing = 'accepted';
        return true;
      case 'declined':
        if (one.standing !== 'offered' || one.person?.id !== event.person) return false;
        this.#setAway(one.person, 'away');
        return true;
      case 'ended':
        return one.standing === 'accepted' && this.#end(one);
      case 'wrapped-up':
        return one.standing === 'wrap-up' && this.#finish(one);
      case 'returned':
        return this.#return(one, event.to);
      case 'level-known':
        return this.#knowLevel(one, event.level);
      default:
        return false;
    }
  }

  #happenToPerson(event: Extract<QueueEvent, { person: Id }>): boolean {
    const person = this.people.find(({ id }) => id === event.person);
    if (event.kind === 'ready') return this.#ready(event, person);
    if (!person) return false;
    if (event.kind === 'away' || event.kind === 'gone') this.#setAway(person, event.kind);
    if (event.kind === 'skills') person.skills = event.skills;
    return true;
  }

  #arrive(event: Extract<QueueEvent, { kind: 'arrive' }>): boolean {
    const { contact: id, desk, channel, level, since: arrivedAt = this.now } = event;
    const headStart = this.rules.headStarts[level];
    const isKnown =
      this.rules.desks.some((one) => one.id === desk) && this.rules.channels[channel] && headStart !== undefined;
    if (!isKnown || arrivedAt > this.now || this.contacts.some((one) => one.id === id)) return false;
    const waitsFor = this.people.find((person) => person.id === event.lastAgent) ?? null;
    this.contacts.push({
      ...{ id, desk, channel, level, arrivedAt, key: arrivedAt - headStart * 1000, number: ++this.#number },
      ...{
        standing: 'waiting',
        person: null,
        until: 0,
        waitsFor,
        waitsUntil: arrivedAt + this.rules.lastAgentSeconds * 1000,
      },
    });
    return true;
  }

  #changeRules(rules: Rules): boolean {
    const fits = this.contacts.every(
      ({ desk, channel, level }) =>
        rules.desks.some(({ id }) => id === desk) && rules.channels[channel] && rules.headStarts[level] !== undefined,
    );
    if (fits) this.rules = rules;
    return fits;
  }

  #close(desk: string): boolean {
    if (this.closed.has(desk) || !this.rules.desks.some(({ id }) => id === desk)) return false;
    this.closed.add(desk);
    return true;
  }

  #ready(event: Extract<QueueEvent, { kind: 'ready' }>, known: ReferencePerson | undefined): boolean {
    if (known?.presence === 'ready' || (!known && !event.skills)) return false;
    const person = known ?? { id: Number(event.person), skills: {}, presence: 'ready', since: 0 };
    if (!known) this.people.push(person);
    Object.assign(person, { presence: 'ready', since: this.now, skills: event.skills ?? person.skills });
    return true;
  }

  #setAway(person: ReferencePerson, presence: 'away' | 'gone'): void {
    person.presence = presence;
    for (const one of this.contacts) {
      if (one.person !== person || one.standing !== 'offered') continue;
      one.standing = 'waiting';
      one.person = null;
    }
    this.#forget(person);
  }

  #end(one: ReferenceContact): boolean {
    const seconds = this.rules.channels[one.channel]?.wrapUpSeconds ?? 0;
    if (seconds === 0) return this.#finish(one);
    one.standing = 'wrap-up';
    one.until = this.now + seconds * 1000;
    return true;
  }

  #finish(one: ReferenceContact): boolean {
    if (one.person) one.person.since = this.now;
    return this.#remove(one);
  }

  #return(one: ReferenceContact, to: Id | undefined): boolean {
    const preferred = this.people.find(({ id }) => id === to);
    if (one.standing !== 'accepted' || !one.person || (to !== undefined && !preferred)) return false;
    const { person } = one;
    person.since = this.now;
    Object.assign(one, { standing: 'waiting', person: null, waitsFor: preferred ?? null });
    one.waitsUntil = this.now + this.rules.lastAgentSeconds * 1000;
    this.#forget(person);
    return true;
  }

  #knowLevel(one: ReferenceContact, level: string): boolean {
    const headStart = this.rules.headStarts[level];
    if (headStart === undefined) return false;
    one.level = level;
    one.key = Math.min(one.key, one.arrivedAt - headStart * 1000);
    return true;
  }

  #remove(one: ReferenceContact): boolean {
    this.contacts = this.contacts.filter((other) => other !== one);
    if (one.person) this.#forget(one.person);
    return true;
  }

  #forget(person: ReferencePerson): void {
    if (person.presence === 'gone' && !this.contacts.some((one) => one.person === person)) {
      this.people = this.people.filter((other) => other !== person);
    }
  }

  #stepInstants(one: ReferenceContact): number[] {
    const desk = this.#openDesk(one.desk);
    return [...(desk?.steps ?? []), ...(desk?.overflow ?? [])].map(
      ({ afterSeconds }) => one.arrivedAt + afterSeconds * 1000,
    );
  }

  #openDesk(id: string): Rules['desks'][number] | undefined {
    let desk = this.rules.desks.find((one) => one.id === id);
    for (let tries = 0; desk && this.closed.has(desk.id); tries++) {
      const to: string | undefined = tries > this.rules.desks.length ? undefined : desk.closed?.to;
      desk = this.rules.desks.find((one) => one.id === to);
    }
    return desk;
  }

  #meets(skills: Skills, need: Skills): boolean {
    return Object.entries(need).every(([skill, level]) => (skills[skill] ?? 0) >= level);
  }
}
