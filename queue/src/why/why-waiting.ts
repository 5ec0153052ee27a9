import { type Contact, widensAt } from '../hands/contact.ts';
import type { WidenedBecause } from '../history/effect.ts';
import type { Id } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import { countAhead } from './ahead.ts';
import { type Hindrance, hindranceOf } from './judge-pair.ts';
import type { Lacking } from './lacking.ts';

/** Why a contact waits, as it is now. Instants in milliseconds. */
export interface WhyWaiting {
  readonly contact: Id;
  readonly desk: string;
  /** Where it is taken: its desk, the one that leads to while closed, or null where nobody takes it until its desk opens. */
  readonly takenAt: string | null;
  readonly arrivedAt: number;
  readonly key: number;
  /** Counted from 1, among those that wait for the same people. */
  readonly place: number;
  readonly waitsFor: { readonly person: Id; readonly until: number } | null;
  /** Stages reached, the first of them from the arrival on, and how many there are. */
  readonly stage: number;
  readonly stages: number;
  readonly next: { readonly at: number; readonly because: WidenedBecause } | null;
  readonly people: WhyNobody;
}

/** Everybody who is known, each counted once by the first that is so. */
export interface WhyNobody {
  /** Ready, on contacts or not. */
  readonly present: number;
  readonly away: number;
  /** By the skill they lack for the need they are nearest to; who lacks two is in both. */
  readonly lacking: readonly (Lacking & { readonly people: number })[];
  readonly lackSkill: number;
  /** They may take it, but for its last agent. */
  readonly waitForAnother: number;
  readonly noRoom: number;
  readonly kept: number;
}

export function explainWaiting(floor: Floor, contact: Contact): WhyWaiting {
  const { id, desk, route, arrivedAt, key, waitsFor, waitsUntil, stage } = contact;
  return {
    contact: id,
    desk,
    takenAt: route?.id ?? null,
    arrivedAt,
    key,
    place: countAhead(floor, contact) + 1,
    waitsFor: waitsFor && { person: waitsFor.id, until: waitsUntil },
    stage,
    stages: route?.stages.length ?? 0,
    next: nextOf(contact),
    people: explainNobody(floor, contact),
  };
}

function nextOf(contact: Contact): WhyWaiting['next'] {
  const at = widensAt(contact);
  const step = contact.route?.stages[contact.stage];
  if (step && contact.arrivedAt + step.afterMs === at) return { at, because: step.because };
  return contact.waitsFor ? { at, because: 'last-agent-over' } : null;
}

function explainNobody(floor: Floor, contact: Contact): WhyNobody {
  const counts = { away: 0, 'desk-closed': 0, 'lacks-skill': 0, 'waits-for-another': 0, 'no-room': 0, kept: 0 };
  const lacking = new LackingCount();
  let present = 0;
  for (const person of floor.staff.people.values()) {
    if (person.presence === 'ready') present++;
    const hindrance = hindranceOf(floor, contact, person);
    if (!hindrance) continue;
    counts[hindrance.code]++;
    lacking.add(hindrance);
  }
  return {
    present,
    away: counts.away,
    lacking: lacking.list(),
    lackSkill: counts['lacks-skill'],
    waitForAnother: counts['waits-for-another'],
    noRoom: counts['no-room'],
    kept: counts.kept,
  };
}

class LackingCount {
  readonly #people = new Map<string, Lacking & { people: number }>();

  add(hindrance: Hindrance): void {
    if (hindrance.code !== 'lacks-skill') return;
    for (const { skill, level } of hindrance.lacking) {
      const name = `${level} ${skill}`;
      const known = this.#people.get(name) ?? { skill, level, people: 0 };
      this.#people.set(name, { ...known, people: known.people + 1 });
    }
  }

  /** The most people first. */
  list(): readonly (Lacking & { readonly people: number })[] {
    return [...this.#people.values()].toSorted((one, other) => other.people - one.people);
  }
}
