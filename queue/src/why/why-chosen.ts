import type { Contact, Person } from '../hands/contact.ts';
import { compareIds } from '../hands/compare-ids.ts';
import type { Id } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import { listBefore } from './ahead.ts';
import { type Hindrance, hindranceOf } from './judge-pair.ts';

/** More than anybody reads; all are counted. */
const MOST_LISTED = 20;

/** Why an offer was made, as it was when it was made. */
export interface WhyChosen {
  readonly offer: number;
  readonly contact: Id;
  readonly person: Id;
  /** The chosen person's units in hand, and since when they were idle, before this offer. */
  readonly units: number;
  readonly since: number;
  /** Whoever waited before it, and why this person could not have them: the first of them, in order. */
  readonly passedOver: readonly PassedOver[];
  readonly passedOverCount: number;
  /** Whoever else could have had it, and why they were not chosen: those who would have been next, in order. */
  readonly others: readonly NotChosen[];
  readonly othersCount: number;
  /** How many could not have had it, by the reason. */
  readonly hindered: Readonly<Record<Hindrance['code'], number>>;
}

export interface PassedOver {
  readonly contact: Id;
  readonly key: number;
  readonly hindrance: Hindrance;
}

export interface NotChosen {
  readonly person: Id;
  readonly units: number;
  readonly since: number;
  readonly because: 'more-in-hand' | 'less-long-idle' | 'larger-id';
}

/** Puts the offer aside, looks, and makes it so again. */
export function explainOffered(floor: Floor, contact: Contact, person: Person): WhyChosen {
  floor.staff.letGo(person, contact);
  try {
    return explain(floor, contact, person);
  } finally {
    floor.staff.hold(person, contact);
  }
}

function explain(floor: Floor, contact: Contact, person: Person): WhyChosen {
  const before = listBefore(floor, contact);
  const able: Person[] = [];
  const hindered = { away: 0, 'desk-closed': 0, 'lacks-skill': 0, 'waits-for-another': 0, 'no-room': 0, kept: 0 };
  for (const other of floor.staff.people.values()) {
    if (other === person) continue;
    const hindrance = hindranceOf(floor, contact, other);
    if (hindrance) hindered[hindrance.code]++;
    else able.push(other);
  }
  return {
    offer: contact.offer ?? 0,
    contact: contact.id,
    person: person.id,
    units: person.load.units,
    since: person.since,
    passedOver: before.slice(0, MOST_LISTED).flatMap((other) => passedOver(floor, other, person)),
    passedOverCount: before.length,
    others: able
      .toSorted(compareChoice)
      .slice(0, MOST_LISTED)
      .map((other) => notChosen(other, person)),
    othersCount: able.length,
    hindered,
  };
}

function passedOver(floor: Floor, contact: Contact, person: Person): PassedOver[] {
  const hindrance = hindranceOf(floor, contact, person);
  // The order forbids it: whom this person may take is never passed over.
  return hindrance ? [{ contact: contact.id, key: contact.key, hindrance }] : [];
}

function notChosen({ id, load, since }: Person, chosen: Person): NotChosen {
  const about = { person: id, units: load.units, since };
  if (load.units !== chosen.load.units) return { ...about, because: 'more-in-hand' };
  return { ...about, because: since === chosen.since ? 'larger-id' : 'less-long-idle' };
}

function compareChoice(one: Person, other: Person): number {
  return one.load.units - other.load.units || one.since - other.since || compareIds(one.id, other.id);
}
