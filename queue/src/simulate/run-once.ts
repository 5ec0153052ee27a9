import { type Effect, openQueue, type Queue, type Skills } from '../index.ts';
import { Capacity } from './capacity.ts';
import { type ContactSource, openSource } from './contact-source.ts';
import { OpenContacts } from './open-contacts.ts';
import { Overtaking } from './overtaking.ts';
import { People } from './people.ts';
import { RunCount } from './run-count.ts';
import type { Scenario } from './scenario.ts';
import { type ShiftChange, shiftChanges } from './staff-shifts.ts';
import { Timetable } from './timetable.ts';

export const MOST_WAITING = 500_000;
const DAY = 86_400_000;
/** After so many happenings the progress is told. */
const TELL_EVERY = 0x1_0000;

/** More wait than the memory holds, so the run was given up. */
export class TooManyWait extends Error {
  /** Milliseconds from the beginning of the run, the run-in included. */
  readonly at: number;

  constructor(at: number) {
    super(`more than ${MOST_WAITING} wait at once`);
    this.at = at;
  }
}

/**
 * Runs the engine once on a clock of its own, from an empty centre to the end. People accept at once what is offered.
 *
 * @param run which of the replications, from 0: each draws something else
 * @param tell is told now and then which share is done
 */
export function runOnce(scenario: Scenario, run: number, parts: number, tell: (share: number) => void): RunCount {
  return new Run(scenario, run, parts).toEnd(tell);
}

class Run {
  private readonly scenario: Scenario;
  private readonly sources: readonly ContactSource[];
  private readonly shifts: readonly Generator<ShiftChange, undefined>[];
  private readonly comes: boolean[];
  private readonly people: People;
  private readonly capacity: Capacity;
  private readonly contacts = new OpenContacts();
  private readonly overtaking: Overtaking;
  private readonly count: RunCount;
  private readonly queue: Queue;
  private readonly effects: Effect[] = [];
  /** For each open contact: when it gives up, or when its conversation is over. */
  private readonly due = new Timetable();
  /** For each class its next arrival, then for each group of staff its next change, then the end of the part. */
  private readonly calendar = new Timetable();

  constructor(scenario: Scenario, run: number, parts: number) {
    this.scenario = scenario;
    this.sources = scenario.classes.map((plan) => openSource(scenario, plan, run));
    this.shifts = scenario.staff.map(({ presence }) => shiftChanges(presence, scenario.origin % DAY));
    this.comes = this.shifts.map(() => false);
    this.people = new People(scenario.staff);
    this.capacity = new Capacity(scenario, this.people.groupOf);
    this.overtaking = new Overtaking(scenario, this.capacity);
    this.count = new RunCount(scenario, parts);
    this.queue = openQueue(scenario.rules, (effect) => this.effects.push(effect));
    for (const index of this.sources.keys()) this.planArrival(index);
    for (const index of this.shifts.keys()) this.planShift(index);
    this.calendar.set(this.sources.length + this.shifts.length, scenario.runIn);
  }

  toEnd(tell: (share: number) => void): RunCount {
    const { end } = this.scenario;
    for (let happenings = 1; ; happenings++) {
      const at = this.step();
      if (at >= end) return this.finish();
      if (happenings % TELL_EVERY === 0) tell(at / end);
    }
  }

  /** Does what comes next. @returns when that was; the end or later, and nothing is done, where the run is over */
  private step(): number {
    const ofContact = this.due.nextAt();
    const ofCalendar = this.calendar.nextAt();
    const ofQueue = this.queue.nextAt() ?? Number.POSITIVE_INFINITY;
    const at = Math.min(ofContact, ofCalendar, ofQueue);
    if (at >= this.scenario.end) return at;
    if (ofQueue === at) this.queue.advance(at);
    else if (ofContact === at) this.contactIsDue(this.due.take(), at);
    else this.calendarIsDue(this.calendar.take(), at);
    this.follow(at);
    return at;
  }

  private calendarIsDue(thing: number, at: number): void {
    const group = thing - this.sources.length;
    if (group < 0) this.arrive(thing, at);
    else if (group < this.shifts.length) this.changeShift(group, at);
    else this.endPart(at);
  }

  private planArrival(index: number): void {
    const at = this.sourceOf(index).arrivals.next();
    if (at < this.scenario.end) this.calendar.set(index, at);
  }

  private planShift(group: number): void {
    const change = this.shifts[group]?.next().value;
    if (change === undefined || change.at >= this.scenario.end) return;
    this.comes[group] = change.come;
    this.calendar.set(this.sources.length + group, change.at);
  }

  private arrive(index: number, at: number): void {
    const { plan, drawHandle, handles, drawPatience, patiences } = this.sourceOf(index);
    const contact = this.contacts.open(index, at, drawHandle(handles));
    const patience = drawPatience === null ? Number.POSITIVE_INFINITY : drawPatience(patiences);
    const count = this.count.of(index, at);
    if (count !== undefined) count.offered++;
    this.planArrival(index);
    this.queue.apply({ kind: 'arrive', contact, desk: plan.desk, channel: plan.channel, level: plan.level }, at);
    this.follow(at);
    if (this.contacts.person[contact] === -1) this.wait(contact, index, at, patience);
  }

  private wait(contact: number, index: number, at: number, patience: number): void {
    this.contacts.inLine[contact] = 1;
    this.overtaking.wait(index, at);
    if (at + patience < this.scenario.end) this.due.set(contact, at + patience);
    if (this.queue.waiting() > MOST_WAITING) throw new TooManyWait(at);
  }

  private contactIsDue(contact: number, at: number): void {
    const person = this.contacts.person[contact] ?? -1;
    if (person === -1) this.giveUp(contact, at);
    else {
      this.queue.apply({ kind: 'ended', contact }, at);
      if (!this.wrapsUp(contact)) this.release(contact, person, at);
    }
  }

  private giveUp(contact: number, at: number): void {
    const arrival = this.contacts.arrival[contact] ?? 0;
    const index = this.contacts.classOf[contact] ?? -1;
    this.queue.apply({ kind: 'leave', contact }, at);
    const count = this.count.of(index, arrival);
    const overtaken = this.overtaking.endWait(index, arrival);
    count?.abandon(at - arrival);
    count?.overtaken(overtaken);
    this.contacts.close(contact);
  }

  private wrapsUp(contact: number): boolean {
    const { channel } = this.sourceOf(this.contacts.classOf[contact] ?? -1).plan;
    return (this.scenario.rules.channels[channel]?.wrapUpSeconds ?? 0) > 0;
  }

  /** Does what follows from the effects: people accept at once, and are free after wrap-up. */
  private follow(at: number): void {
    for (let index = 0; index < this.effects.length; index++) {
      const effect = this.effects[index];
      if (effect?.kind === 'offered') this.accept(Number(effect.contact), Number(effect.person), at);
      else if (effect?.kind === 'wrapped-up') this.release(Number(effect.contact), Number(effect.person), at);
    }
    this.effects.length = 0;
  }

  private accept(contact: number, person: number, at: number): void {
    const arrival = this.contacts.arrival[contact] ?? 0;
    const index = this.contacts.classOf[contact] ?? -1;
    this.queue.apply({ kind: 'accepted', contact, person }, at);
    this.contacts.person[contact] = person;
    this.due.set(contact, at + (this.contacts.handle[contact] ?? 0));
    const count = this.count.of(index, arrival);
    count?.answer(at - arrival, this.scenario.target);
    if (this.contacts.inLine[contact] === 1) {
      const overtaken = this.overtaking.endWait(index, arrival);
      count?.overtaken(overtaken);
    }
    this.overtaking.take(person, this.people.groupOf[person] ?? -1, arrival, at);
    this.capacity.take(person, index);
    this.people.takeOn(person, at);
  }

  private release(contact: number, person: number, at: number): void {
    this.capacity.finish(person, this.contacts.classOf[contact] ?? -1);
    this.people.finish(person, at);
    this.contacts.close(contact);
  }

  private changeShift(group: number, at: number): void {
    const come = this.comes[group] === true;
    this.planShift(group);
    const first = this.people.firstOf[group] ?? 0;
    const { people = 0, skills } = this.scenario.staff[group] ?? {};
    const own = Object.fromEntries(skills ?? []);
    for (let person = first; person < first + people; person++) {
      if (come) this.come(person, own, at);
      else this.go(person, at);
    }
  }

  private come(person: number, skills: Skills, at: number): void {
    this.people.come(person, at);
    this.capacity.come(person);
    this.queue.apply({ kind: 'ready', person, skills }, at);
    this.follow(at);
  }

  private go(person: number, at: number): void {
    this.people.go(person, at);
    this.capacity.go(person);
    this.queue.apply({ kind: 'gone', person }, at);
    this.follow(at);
  }

  /** Before the first part comes the run-in, which is not counted. */
  private endPart(at: number): void {
    const part = this.people.presence.map((presence) => presence.cut(at));
    if (at > this.scenario.runIn) this.count.staff.push(part);
    const { staff, parts, partLength } = this.count;
    if (staff.length + 1 >= parts) return;
    this.calendar.set(this.sources.length + this.shifts.length, this.scenario.runIn + (staff.length + 1) * partLength);
  }

  /** Whoever still waits was offered, and neither answered nor gave up. */
  private finish(): RunCount {
    const { end } = this.scenario;
    for (const contact of this.contacts.waiting()) {
      const arrival = this.contacts.arrival[contact] ?? 0;
      const index = this.contacts.classOf[contact] ?? -1;
      const overtaken = this.overtaking.endWait(index, arrival);
      this.count.of(index, arrival)?.overtaken(overtaken);
    }
    this.count.staff.push(this.people.presence.map((presence) => presence.cut(end)));
    return this.count;
  }

  private sourceOf(index: number): ContactSource {
    const source = this.sources[index];
    if (source === undefined) throw new RangeError(`there is no class ${index}`);
    return source;
  }
}
