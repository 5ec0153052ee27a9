import { Capacity } from './capacity.ts';
import { OpenContacts } from './open-contacts.ts';
import { Overtaking } from './overtaking.ts';
import { People } from './people.ts';
import { RunCount } from './run-count.ts';
import type { Scenario } from './scenario.ts';

/** Keeps the books of one run: who is there, which contacts are open, and what is counted of them. */
export class Tally {
  readonly contacts = new OpenContacts();
  readonly people: People;
  readonly count: RunCount;
  private readonly capacity: Capacity;
  private readonly overtaking: Overtaking;
  private readonly target: number;

  constructor(scenario: Scenario, parts: number) {
    this.people = new People(scenario.staff);
    this.capacity = new Capacity(scenario, this.people.groupOf);
    this.overtaking = new Overtaking(scenario, this.capacity);
    this.count = new RunCount(scenario, parts);
    this.target = scenario.target;
  }

  come(person: number, at: number): void {
    this.people.come(person, at);
    this.capacity.come(person);
  }

  go(person: number, at: number): void {
    this.people.go(person, at);
    this.capacity.go(person);
  }

  /** A contact of a class comes. @returns its number */
  arrive(classIndex: number, at: number, handle: number): number {
    const count = this.count.of(classIndex, at);
    if (count !== undefined) count.offered++;
    return this.contacts.open(classIndex, at, handle);
  }

  /** It was not taken the moment it came. */
  wait(contact: number): void {
    this.contacts.inLine[contact] = 1;
    this.overtaking.wait(this.classOf(contact), this.arrivalOf(contact));
  }

  answer(contact: number, person: number, at: number): void {
    const arrival = this.arrivalOf(contact);
    const classIndex = this.classOf(contact);
    this.contacts.person[contact] = person;
    this.count.of(classIndex, arrival)?.answer(at - arrival, this.target);
    if (this.contacts.inLine[contact] === 1) this.endWait(contact);
    this.overtaking.take(person, this.people.groupOf[person] ?? -1, arrival, at);
    this.capacity.take(person, classIndex);
    this.people.takeOn(person, at);
  }

  giveUp(contact: number, at: number): void {
    const arrival = this.arrivalOf(contact);
    this.count.of(this.classOf(contact), arrival)?.abandon(at - arrival);
    this.endWait(contact);
    this.contacts.close(contact);
  }

  /** The person is done with it, wrap-up included. */
  release(contact: number, person: number, at: number): void {
    this.capacity.finish(person, this.classOf(contact));
    this.people.finish(person, at);
    this.contacts.close(contact);
  }

  /** Counts no more of what was before: the run-in is over. */
  begin(at: number): void {
    for (const presence of this.people.presence) presence.cut(at);
  }

  endPart(at: number): void {
    this.count.staff.push(this.people.presence.map((presence) => presence.cut(at)));
  }

  /** Whoever still waits was offered, and neither answered nor gave up. */
  finish(end: number): RunCount {
    for (const contact of this.contacts.waiting()) this.endWait(contact);
    this.endPart(end);
    return this.count;
  }

  private endWait(contact: number): void {
    const classIndex = this.classOf(contact);
    const arrival = this.arrivalOf(contact);
    const overtaken = this.overtaking.endWait(classIndex, arrival);
    this.count.of(classIndex, arrival)?.overtaken(overtaken);
  }

  private classOf(contact: number): number {
    return this.contacts.classOf[contact] ?? -1;
  }

  private arrivalOf(contact: number): number {
    return this.contacts.arrival[contact] ?? 0;
  }
}
