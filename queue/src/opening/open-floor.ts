import type { Sink } from '../history/effect.ts';
import { Floor } from '../lines/floor.ts';
import type { Contact } from '../hands/contact.ts';
import { standInLine } from '../lines/stand-in-line.ts';
import { QueueRefusal } from '../history/refusal.ts';
import type { Plan } from '../rules/compile-plan.ts';
import type { ContactState, QueueState } from '../history/state.ts';

/** The floor as a state has it. @throws `bad-state` where it says what the rules do not know or cannot be */
export function openFloor(plan: Plan, state: QueueState, sink: Sink): Floor {
  const floor = new Floor(plan, sink);
  floor.at = state.at ?? Number.NEGATIVE_INFINITY;
  floor.sequence = state.sequence;
  floor.offers = state.offers;
  for (const person of state.people) {
    if (floor.staff.people.has(person.id)) throw new QueueRefusal('bad-state', `person ${person.id} is there twice`);
    floor.staff.enter(person);
  }
  for (const contact of state.contacts) enterContact(floor, contact);
  return floor;
}

function enterContact(floor: Floor, state: ContactState): void {
  if (floor.contacts.has(state.id)) throw badState(state, 'is there twice');
  const contact = contactOf(floor, state);
  floor.waiting.forest.fill(contact.slot, contact);
  floor.contacts.set(contact.id, contact);
  if (state.standing === 'waiting') {
    standInLine(floor, contact);
    return;
  }
  if (!contact.person) throw badState(state, 'is in nobody’s hands');
  floor.staff.hold(contact.person, contact);
  if (state.standing === 'accepted') return;
  if (state.until === null) throw badState(state, 'has no end');
  floor.due.add(contact, state.until);
}

function contactOf(floor: Floor, state: ContactState): Contact {
  const { plan, staff } = floor;
  const route = plan.routes.get(state.desk);
  const channel = plan.channels.get(state.channel);
  const level = plan.levels.get(state.level);
  if (route === undefined || !channel || !level)
    throw badState(state, 'is of a desk, channel or level the rules do not have');
  const { id, desk, arrivedAt, key, sequence, standing, offer } = state;
  return {
    id,
    desk,
    channel,
    level,
    arrivedAt,
    key,
    sequence,
    standing,
    person: state.person === null ? null : (staff.people.get(state.person) ?? null),
    offer,
    waitsFor: state.waitsFor === null ? null : (staff.people.get(state.waitsFor) ?? null),
    waitsUntil: state.waitsUntil ?? arrivedAt,
    route,
    stage: 0,
    line: null,
    slot: floor.waiting.forest.claim(),
    due: 0,
    duePosition: -1,
  };
}

function badState({ id }: ContactState, what: string): QueueRefusal {
  return new QueueRefusal('bad-state', `contact ${id} ${what}`);
}
