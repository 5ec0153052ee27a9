import { type Effect, openQueue, type Queue, type Skills } from '../index.ts';
import { type ContactSource, openSource } from './contact-source.ts';
import type { RunCount } from './run-count.ts';
import type { Scenario } from './scenario.ts';
import { type ShiftChange, shiftChanges } from './staff-shifts.ts';
import { Tally } from './tally.ts';
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
  private readonly tally: Tally;
  private readonly queue: Queue;
  private readonly effects: Effect[] = [];
  /** For each open contact: when it gives up, or when its conversation is over. */
  private readonly due = new Timetable();
  /** For each class its next arrival, then for each group of staff its next change, then the end of the part. */
  private readonly calendar = new Timetable();

  constructor(scenario: Scenario, run: number, parts: number) {
    this.scenario = scenario;
    this.sources = scenario.classes.map((plan) => openSource(scenario, plan, run));
    this.shifts = scenario.staff.map(({ presence }) => shiftChanges(presence, timeOfDay(scenario.origin)));
    this.comes = this.shifts.map(() => false);
    this.tally = new Tally(scenario, parts);
    this.queue = openQueue(scenario.rules, (effect) => this.effects.push(effect));
    for (const index of this.sources.keys()) this.planArrival(index);
    for (const index of this.shifts.keys()) this.planShift(index);
    this.planPart(0);
  }

  toEnd(tell: (share: number) => void): RunCount {
    const { end } = this.scenario;
    for (let happenings = 1; ; happenings++) {
      const at = this.step();
      if (at >= end) return this.tally.finish(end);
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
    else this.beginPart(at);
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

  private planPart(part: number): void {
    const { parts, partLength } = this.tally.count;
    if (part >= parts) return;
    this.calendar.set(this.sources.length + this.shifts.length, this.scenario.runIn + part * partLength);
  }

  /** The first part begins after the run-in, each other where one ends. */
  private beginPart(at: number): void {
    if (at === this.scenario.runIn) this.tally.begin(at);
    else this.tally.endPart(at);
    this.planPart(this.tally.count.staff.length + 1);
  }

  private arrive(index: number, at: number): void {
    const { plan, drawHandle, handles, drawPatience, patiences } = this.sourceOf(index);
    const contact = this.tally.arrive(index, at, drawHandle(handles));
    const patience = drawPatience === null ? Number.POSITIVE_INFINITY : drawPatience(patiences);
    this.planArrival(index);
    this.queue.apply({ kind: 'arrive', contact, desk: plan.desk, channel: plan.channel, level: plan.level }, at);
    this.follow(at);
    if (this.tally.contacts.person[contact] === -1) this.wait(contact, at, patience);
  }

  private wait(contact: number, at: number, patience: number): void {
    this.tally.wait(contact);
    if (at + patience < this.scenario.end) this.due.set(contact, at + patience);
    if (this.queue.waiting() > MOST_WAITING) throw new TooManyWait(at);
  }

  private contactIsDue(contact: number, at: number): void {
    const { person: persons, classOf } = this.tally.contacts;
    const person = persons[contact] ?? -1;
    this.queue.apply({ kind: person === -1 ? 'leave' : 'ended', contact }, at);
    if (person === -1) this.tally.giveUp(contact, at);
    else if (!this.wrapsUp(classOf[contact] ?? -1)) this.tally.release(contact, person, at);
  }

  private wrapsUp(index: number): boolean {
    return (this.scenario.rules.channels[this.sourceOf(index).plan.channel]?.wrapUpSeconds ?? 0) > 0;
  }

  /** Does what follows from the effects: people accept at once, and are free after wrap-up. */
  private follow(at: number): void {
    if (this.effects.length === 0) return;
    for (let index = 0; index < this.effects.length; index++) {
      const effect = this.effects[index];
      if (effect?.kind === 'offered') this.accept(Number(effect.contact), Number(effect.person), at);
      else if (effect?.kind === 'wrapped-up') this.tally.release(Number(effect.contact), Number(effect.person), at);
    }
    this.effects.length = 0;
  }

  private accept(contact: number, person: number, at: number): void {
    this.queue.apply({ kind: 'accepted', contact, person }, at);
    this.due.set(contact, at + (this.tally.contacts.handle[contact] ?? 0));
    this.tally.answer(contact, person, at);
  }

  private changeShift(group: number, at: number): void {
    const come = this.comes[group] === true;
    this.planShift(group);
    const first = this.tally.people.firstOf[group] ?? 0;
    const { people = 0, skills } = this.scenario.staff[group] ?? {};
    const own = Object.fromEntries(skills ?? []);
    for (let person = first; person < first + people; person++) {
      if (come) this.come(person, own, at);
      else this.go(person, at);
    }
  }

  private come(person: number, skills: Skills, at: number): void {
    this.tally.come(person, at);
    this.queue.apply({ kind: 'ready', person, skills }, at);
    this.follow(at);
  }

  private go(person: number, at: number): void {
    this.tally.go(person, at);
    this.queue.apply({ kind: 'gone', person }, at);
    this.follow(at);
  }

  private sourceOf(index: number): ContactSource {
    const source = this.sources[index];
    if (source === undefined) throw new RangeError(`there is no class ${index}`);
    return source;
  }
}

/** Milliseconds from midnight. */
function timeOfDay(instant: number): number {
  return ((instant % DAY) + DAY) % DAY;
}
