import type { Id } from '../history/event.ts';
import { bitOfContact, compareContacts, type Contact, type Person } from '../hands/contact.ts';
import { Forest } from '../order/forest.ts';
import { bitsOf, type ChannelPlan, hasBit, type LevelPlan, type Plan } from '../rules/compile-plan.ts';
import type { Skills } from '../rules/rules.ts';
import type { PersonState, Presence } from '../history/state.ts';
import { Keeps } from './keeps.ts';
import { Loads } from '../hands/load.ts';
import { compareIds } from '../hands/compare-ids.ts';

/** The people, and who of them is to have the next contact. */
export class Staff {
  readonly people = new Map<Id, Person>();
  readonly keeps: Keeps;
  readonly #plan: Plan;
  readonly #loads: Loads;
  readonly #forest: Forest<Person>;
  /** Whoever may be able to take by now what waits for them alone: something has changed since that was looked at. */
  readonly #toLookAt = new Set<Person>();
  /** Everybody for whom something waits alone. */
  readonly awaited = new Set<Person>();
  /** By bit, all bits of whoever is there and has it; forgotten when people change. */
  readonly #shared = new Map<number, Int32Array<ArrayBuffer>>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.keeps = new Keeps(plan);
    this.#loads = new Loads(plan);
    this.#forest = new Forest(plan.words, (one, other) => compareIds(one.id, other.id));
  }

  /** Brings somebody in who has nothing in their hands. */
  enter({ id, skills, presence, reason, since }: PersonState): Person {
    const person: Person = {
      id,
      skills,
      presence,
      reason,
      since,
      bits: bitsOf(this.#plan, skills),
      load: this.#loads.none,
      hands: [],
      others: this.#plan.keeps.map(() => 0),
      keptBy: this.keeps.countedBy(skills),
      expected: [],
      cell: null,
      slot: this.#forest.claim(),
    };
    this.#forest.fill(person.slot, person);
    this.people.set(id, person);
    this.#shared.clear();
    this.#stepIn(person);
    return person;
  }

  /** Somebody who is not there and has nothing in their hands. */
  forget(person: Person): void {
    this.people.delete(person.id);
    this.#forest.release(person.slot);
    this.#toLookAt.delete(person);
  }

  setPresence(person: Person, presence: Presence, reason: string | null, since = person.since): void {
    this.#stepOut(person);
    person.since = since;
    person.presence = presence;
    this.#shared.clear();
    person.reason = reason;
    this.#stepIn(person);
  }

  setSkills(person: Person, skills: Skills): void {
    this.#stepOut(person);
    person.skills = skills;
    person.bits = bitsOf(this.#plan, skills);
    person.keptBy = this.keeps.countedBy(skills);
    this.#shared.clear();
    this.#stepIn(person);
  }

  hold(person: Person, contact: Contact): void {
    this.#stepOut(person);
    person.hands.push(contact);
    person.load = this.#loads.withMore(person.load, contact.channel);
    this.keeps.hold(person, contact.level, 1);
    this.#stepIn(person);
  }

  /** `since`: when they were done with it; left out where they never had it. */
  letGo(person: Person, contact: Contact, since = person.since): void {
    this.#stepOut(person);
    person.hands.splice(person.hands.indexOf(contact), 1);
    person.load = this.#loads.withFewer(person.load, contact.channel);
    this.keeps.hold(person, contact.level, -1);
    person.since = since;
    this.#stepIn(person);
  }

  /** What they have in hand turns out to be of another level. */
  holdAs(person: Person, contact: Contact, level: LevelPlan): void {
    this.#stepOut(person);
    this.keeps.hold(person, contact.level, -1);
    contact.level = level;
    this.keeps.hold(person, level, 1);
    this.#stepIn(person);
  }

  /** It waits for this person alone. */
  expect(person: Person, contact: Contact): void {
    const { expected } = person;
    let place = expected.length;
    for (
      let before = expected[place - 1];
      before && compareContacts(before, contact) > 0;
      before = expected[place - 1]
    ) {
      place--;
    }
    expected.splice(place, 0, contact);
    this.awaited.add(person);
    this.#toLookAt.add(person);
  }

  expectNoMore(person: Person, contact: Contact): void {
    person.expected.splice(person.expected.indexOf(contact), 1);
    if (person.expected.length === 0) this.awaited.delete(person);
  }

  /** The first of all contacts that wait for one person alone who can take it now. */
  firstExpected(): Contact | null {
    if (this.keeps.takeLoosened()) for (const person of this.awaited) this.#toLookAt.add(person);
    let first: Contact | null = null;
    for (const person of this.#toLookAt) {
      const contact = person.expected.find((one) => this.hasRoomFor(person, one));
      if (!contact) this.#toLookAt.delete(person);
      else if (!first || compareContacts(contact, first) < 0) first = contact;
    }
    return first;
  }

  /** Whether somebody is there who has room for it and is not kept for others; skills are not asked for. */
  hasRoomFor({ cell, load }: Person, { channel, level }: Contact): boolean {
    return (
      cell !== null && load.room[channel.index] === true && (cell.seats & this.keeps.tightAmong(level.keptFor)) === 0
    );
  }

  /** Adds the bits of everybody who has room for a channel and is not kept for others. */
  gatherFree(channel: ChannelPlan, closed: number, into: Int32Array): void {
    for (const cell of this.#loads.cellsFor[channel.index] ?? []) {
      if (cell.root !== 0 && (cell.seats & closed) === 0) this.#forest.gather(cell, into);
    }
  }

  /** What competes for the same people: this bit, and those that somebody who is there has together with it. */
  sharedWith(bit: number): Int32Array<ArrayBuffer> {
    const known = this.#shared.get(bit);
    if (known) return known;
    const shared = new Int32Array(this.#plan.words);
    shared[bit >> 5] = 1 << (bit & 31);
    for (const { presence, bits } of this.people.values()) {
      if (presence !== 'ready' || !hasBit(bits, bit)) continue;
      for (const [word, own] of bits.entries()) shared[word] = (shared[word] ?? 0) | own;
    }
    this.#shared.set(bit, shared);
    return shared;
  }

  /** Of those who may take it: the fewest units in hand, then the longest idle, then the smaller id. */
  chooseFor(contact: Contact): Person | null {
    const bit = bitOfContact(contact);
    const closed = this.keeps.tightAmong(contact.level.keptFor);
    let best: Person | null = null;
    for (const cell of this.#loads.cellsFor[contact.channel.index] ?? []) {
      if (best && best.load.units < cell.load.units) break;
      if (cell.root === 0 || (cell.seats & closed) !== 0) continue;
      const slot = this.#forest.firstWith(cell, bit);
      if (slot === 0) continue;
      const person = this.#forest.at(slot);
      if (!best || compareIdle(person, best) < 0) best = person;
    }
    return best;
  }

  #stepOut(person: Person): void {
    if (person.cell) this.#forest.remove(person.cell, person.slot);
    person.cell = null;
    if (this.keeps.any) this.keeps.count(person, -1);
  }

  #stepIn(person: Person): void {
    if (this.keeps.any) this.keeps.count(person, 1);
    if (person.presence !== 'ready' || !person.load.hasRoom) return;
    person.cell = this.#loads.cellOf(person.load, this.keeps.seatsOf(person));
    this.#forest.setBits(person.slot, person.bits);
    this.#forest.insert(person.cell, person.slot, person.since);
    if (person.expected.length > 0) this.#toLookAt.add(person);
  }
}

function compareIdle(one: Person, other: Person): number {
  return one.since - other.since || compareIds(one.id, other.id);
}
