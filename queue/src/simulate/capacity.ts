import { meetsAny } from '../rules/needs.ts';
import type { KeepRule, Rules } from '../index.ts';
import type { ContactClass, Scenario, StaffGroup } from './scenario.ts';

/** So that 0.29 of a hundred people are 29. */
const ROUNDING = 1e-9;

/**
 * Who has room for a contact of which class, and is not kept for others: read from the rules and from what happened, so
 * that the engine is measured by something else than itself.
 */
export class Capacity {
  private readonly units: number;
  private readonly channels: readonly string[];
  private readonly classes: readonly ClassNeeds[];
  private readonly used: Int32Array;
  private readonly counts: Int32Array;
  private readonly keeps: readonly Keep[];
  private readonly groupOf: Int32Array;

  constructor({ rules, classes, staff }: Scenario, groupOf: Int32Array) {
    this.units = rules.units;
    this.channels = Object.keys(rules.channels);
    this.classes = classes.map((one) => needsOf(rules, one, this.channels));
    this.used = new Int32Array(groupOf.length);
    this.counts = new Int32Array(groupOf.length * this.channels.length);
    this.keeps = rules.keeps.map((rule) => new Keep(rule, rules, staff, groupOf.length));
    this.groupOf = groupOf;
  }

  come(person: number): void {
    for (const keep of this.keeps) keep.come(person, this.groupIndex(person));
  }

  go(person: number): void {
    for (const keep of this.keeps) keep.go(person, this.groupIndex(person));
  }

  take(person: number, classIndex: number): void {
    this.change(person, classIndex, 1);
  }

  finish(person: number, classIndex: number): void {
    this.change(person, classIndex, -1);
  }

  hasRoomFor(person: number, classIndex: number): boolean {
    const { channel, units, most, level } = this.needs(classIndex);
    const used = this.used[person] ?? 0;
    const count = this.counts[person * this.channels.length + channel] ?? 0;
    if (used + units > this.units || count >= most) return false;
    return this.keeps.every((keep) => keep.lets(person, this.groupIndex(person), level));
  }

  private change(person: number, classIndex: number, by: 1 | -1): void {
    const { channel, units, level } = this.needs(classIndex);
    const place = person * this.channels.length + channel;
    this.used[person] = (this.used[person] ?? 0) + by * units;
    this.counts[place] = (this.counts[place] ?? 0) + by;
    for (const keep of this.keeps) keep.hold(person, this.groupIndex(person), level, by);
  }

  private needs(classIndex: number): ClassNeeds {
    const needs = this.classes[classIndex];
    if (needs === undefined) throw new RangeError(`there is no class ${classIndex}`);
    return needs;
  }

  private groupIndex(person: number): number {
    return this.groupOf[person] ?? -1;
  }
}

interface ClassNeeds {
  readonly channel: number;
  readonly units: number;
  readonly most: number;
  readonly level: string;
}

function needsOf({ channels }: Rules, { channel, level }: ContactClass, names: readonly string[]): ClassNeeds {
  const rule = channels[channel];
  if (rule === undefined) throw new RangeError(`there is no channel ${channel}`);
  return { channel: names.indexOf(channel), units: rule.units, most: rule.max, level };
}

/** A share of the people present that contacts of other levels may not use up. */
class Keep {
  private readonly share: number;
  private readonly levels: ReadonlySet<string>;
  private readonly counted: readonly boolean[];
  private readonly present: Uint8Array;
  private readonly others: Int32Array;
  private peoplePresent = 0;
  private peopleTaken = 0;

  constructor(rule: KeepRule, rules: Rules, staff: readonly StaffGroup[], people: number) {
    this.share = rule.share;
    this.levels = new Set(rule.for);
    const needs = rules.desks.find(({ id }) => id === rule.desk)?.steps[0]?.needs;
    this.counted = staff.map(({ skills }) => needs === undefined || meetsAny(Object.fromEntries(skills), needs));
    this.present = new Uint8Array(people);
    this.others = new Int32Array(people);
  }

  come(person: number, group: number): void {
    this.count(person, group, -1);
    this.present[person] = 1;
    this.count(person, group, 1);
  }

  go(person: number, group: number): void {
    this.count(person, group, -1);
    this.present[person] = 0;
  }

  hold(person: number, group: number, level: string, by: 1 | -1): void {
    if (this.levels.has(level)) return;
    this.count(person, group, -1);
    this.others[person] = (this.others[person] ?? 0) + by;
    this.count(person, group, 1);
  }

  /** Whether this person may take a contact of a level: it is kept for that one, or enough people are left. */
  lets(person: number, group: number, level: string): boolean {
    if (this.levels.has(level) || this.counted[group] !== true || (this.others[person] ?? 0) > 0) return true;
    return this.peopleTaken < this.peoplePresent - Math.floor(this.share * this.peoplePresent + ROUNDING);
  }

  private count(person: number, group: number, by: 1 | -1): void {
    if (this.present[person] !== 1 || this.counted[group] !== true) return;
    this.peoplePresent += by;
    if ((this.others[person] ?? 0) > 0) this.peopleTaken += by;
  }
}
