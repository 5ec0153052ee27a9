import type { Id, QueueEvent, Rules, Told } from '../../src/index.ts';
import { type ReferenceContact, ReferenceFloor, type ReferencePerson } from './reference-floor.ts';

/** The queue once more: what each event means, in the plainest way. */
export class ReferenceQueue extends ReferenceFloor {
  #number = 0;

  /** An event, or only time that goes on. */
  tell({ event, at }: Told): boolean {
    if (event) return this.apply(event, at);
    if (at < this.now) return false;
    this.advance(at);
    return true;
  }

  /** Whether it was taken; refused, it changed nothing but the time. */
  apply(event: QueueEvent, at: number): boolean {
    if (!Number.isFinite(at) || at < this.now) return false;
    this.advance(at);
    const taken = this.#happen(event);
    this.releaseAndOffer();
    return taken;
  }

  advance(at: number): void {
    for (let next = this.nextDue(); next <= at; next = this.nextDue()) {
      this.now = next;
      for (const one of this.contacts) {
        if (one.standing === 'offered' && one.until <= next && one.person) this.#setAway(one.person, 'away');
        if (one.standing === 'wrap-up' && one.until <= next) this.#finish(one);
      }
      this.releaseAndOffer();
    }
    this.now = at;
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
      id,
      desk,
      channel,
      level,
      arrivedAt,
      key: arrivedAt - headStart * 1000,
      number: ++this.#number,
      standing: 'waiting',
      person: null,
      until: 0,
      waitsFor,
      waitsUntil: arrivedAt + this.rules.lastAgentSeconds * 1000,
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
}
