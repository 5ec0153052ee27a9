import type { Id, Rules, Skills } from '../../src/index.ts';

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
 * Who waits and who is there, and the rules as they say it in words: everything is looked at again each time, nothing is kept
 * that could be counted. Shares no code with the engine.
 */
export class ReferenceFloor {
  rules: Rules;
  now = Number.NEGATIVE_INFINITY;
  contacts: ReferenceContact[] = [];
  people: ReferencePerson[] = [];
  readonly closed = new Set<string>();
  readonly offers: Offer[] = [];
  /** Milliseconds by which somebody who came later was offered to a person before somebody else whom that person might have had. */
  mostOvertaken = 0;
  /** Called before each offer. */
  beforeOffer: (one: ReferenceContact, person: ReferencePerson) => void = () => undefined;

  constructor(rules: Rules) {
    this.rules = rules;
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
    return this.needsOf(one).some((need) => this.#meets(skills, need));
  }

  /** Whether both ask for the same by now, however it is said. */
  asksForSame(one: ReferenceContact, other: ReferenceContact): boolean {
    const said = [one, other].map((contact) => {
      const needs = this.needsOf(contact).map((need) => JSON.stringify(Object.entries(need).toSorted()));
      return [...new Set(needs)].toSorted().join(' or ');
    });
    return said[0] === said[1];
  }

  /** All that it can be taken by, by now. */
  needsOf(one: ReferenceContact): readonly Skills[] {
    const waited = this.now - one.arrivedAt;
    const desk = this.openDesk(one.desk);
    if (!desk) return [];
    const steps = desk.steps.filter(({ afterSeconds }) => afterSeconds * 1000 <= waited).flatMap(({ needs }) => needs);
    const others = desk.overflow.filter(({ afterSeconds }) => afterSeconds * 1000 <= waited);
    const more = others.flatMap(({ to }) => this.openDesk(to)?.steps[0]?.needs ?? []);
    return [...steps, ...more];
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

  releaseAndOffer(): void {
    for (const one of this.contacts) if (one.standing === 'waiting') this.#release(one);
    for (;;) {
      const one = this.inOrder().find((contact) => this.people.some((person) => this.mayTakeNow(contact, person)));
      if (!one) return;
      const [person] = this.people
        .filter((candidate) => this.mayTakeNow(one, candidate))
        .toSorted((a, b) => this.unitsOf(a) - this.unitsOf(b) || a.since - b.since || a.id - b.id);
      if (!person) return;
      const passed = this.contacts.filter(
        (other) => other !== one && other.standing === 'waiting' && this.mayTakeNow(other, person),
      );
      this.mostOvertaken = Math.max(this.mostOvertaken, ...passed.map((other) => one.arrivedAt - other.arrivedAt));
      this.beforeOffer(one, person);
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

  #stepInstants(one: ReferenceContact): number[] {
    const desk = this.openDesk(one.desk);
    return [...(desk?.steps ?? []), ...(desk?.overflow ?? [])].map(
      ({ afterSeconds }) => one.arrivedAt + afterSeconds * 1000,
    );
  }

  openDesk(id: string): Rules['desks'][number] | undefined {
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
