import type { Id } from '../history/event.ts';
import type { Presence, Standing } from '../history/state.ts';
import type { Due } from '../order/due-heap.ts';
import type { Tree } from '../order/forest.ts';
import type { ChannelPlan, DeskPlan, LevelPlan } from '../rules/compile-plan.ts';
import type { Skills } from '../rules/rules.ts';
import type { Cell, Load } from './load.ts';

/** A contact from its arrival until it is forgotten. */
export interface Contact extends Due {
  readonly id: Id;
  readonly desk: string;
  readonly channel: ChannelPlan;
  level: LevelPlan;
  readonly arrivedAt: number;
  key: number;
  standing: Standing;
  /** In whose hands. */
  person: Person | null;
  offer: number | null;
  /** Who alone may take it, until `waitsUntil`. */
  waitsFor: Person | null;
  waitsUntil: number;
  /** Where its desk leads now; null where nobody takes it. */
  readonly route: DeskPlan | null;
  /** How many stages of the route it has reached; those are never given up. */
  stage: number;
  /** Where it waits among others, if it does not wait for one person alone. */
  line: Tree | null;
  readonly slot: number;
}

/** Somebody who takes contacts, as long as they are there or have something in their hands. */
export interface Person {
  readonly id: Id;
  skills: Skills;
  /** What they may take, as the plan's bits. */
  bits: Int32Array<ArrayBuffer>;
  presence: Presence;
  reason: string | null;
  since: number;
  load: Load;
  /** Offered, accepted and wrapped up. */
  readonly hands: Contact[];
  /** By keep: how many of those are of other levels than it keeps people for. */
  readonly others: number[];
  /** The keeps that count this person, a bit each. */
  keptBy: number;
  /** What waits for them alone, in order. */
  readonly expected: Contact[];
  /** Where they stand among those with room; null where they have none or are not there. */
  cell: Cell | null;
  readonly slot: number;
}

/** Order key, then arrival, then who came first. */
export function compareContacts(one: Contact, other: Contact): number {
  return one.key - other.key || one.arrivedAt - other.arrivedAt || one.sequence - other.sequence;
}

/** The bit that takes it; below 0 where nobody can. */
export function bitOfContact(contact: Contact): number {
  return contact.route?.stages[contact.stage - 1]?.bit ?? -1;
}

/** Counts the stages that have been reached. */
export function reachStages(contact: Contact, now: number): void {
  const stages = contact.route?.stages ?? [];
  for (
    let next = stages[contact.stage];
    next && contact.arrivedAt + next.afterMs <= now;
    next = stages[contact.stage]
  ) {
    contact.stage++;
  }
}

/** When more people may take it; infinite where nothing widens it any more. */
export function widensAt(contact: Contact): number {
  const next = contact.route?.stages[contact.stage];
  const step = next ? contact.arrivedAt + next.afterMs : Number.POSITIVE_INFINITY;
  return contact.waitsFor ? Math.min(step, contact.waitsUntil) : step;
}
