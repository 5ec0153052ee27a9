import type { Floor } from '../lines/floor.ts';
import type { Contact } from '../hands/contact.ts';
import type { Person } from '../hands/contact.ts';
import type { ContactState, PersonState, QueueState } from '../history/state.ts';

export function stateOf(floor: Floor): QueueState {
  return {
    at: floor.at === Number.NEGATIVE_INFINITY ? null : floor.at,
    sequence: floor.sequence,
    offers: floor.offers,
    closed: [...floor.plan.closed],
    people: Array.from(floor.staff.people.values(), personState),
    contacts: Array.from(floor.contacts.values(), contactState),
  };
}

function personState({ id, skills, presence, reason, since }: Person): PersonState {
  return { id, skills, presence, reason, since };
}

function contactState(contact: Contact): ContactState {
  const { id, desk, channel, level, arrivedAt, key, sequence, standing, person, offer, waitsFor, waitsUntil } = contact;
  return {
    id,
    desk,
    channel: channel.name,
    level: level.name,
    arrivedAt,
    key,
    sequence,
    standing,
    person: person?.id ?? null,
    until: standing === 'offered' || standing === 'wrap-up' ? contact.due : null,
    offer,
    waitsFor: waitsFor?.id ?? null,
    waitsUntil: waitsFor ? waitsUntil : null,
  };
}
