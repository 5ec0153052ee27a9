import type { Arrive, EventOf } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import type { Contact } from '../hands/contact.ts';
import { withdraw } from '../lines/offer-contacts.ts';
import { leaveLine, standInLine } from '../lines/stand-in-line.ts';
import { finish, forgetContact, forgetIfGone, letPass } from './leave-desk.ts';
import type { Person } from '../hands/contact.ts';
import { QueueRefusal } from '../history/refusal.ts';
import { knownContact, knownLevel, knownPerson, offeredTo } from './known.ts';

/** @throws `contact-known`, `unknown-desk`, `unknown-channel`, `unknown-level`, `bad-instant` */
export function arrive(floor: Floor, event: Arrive): void {
  const { plan } = floor;
  if (floor.contacts.has(event.contact)) throw new QueueRefusal('contact-known', `${event.contact} is here already`);
  const route = plan.routes.get(event.desk);
  if (route === undefined) throw new QueueRefusal('unknown-desk', `there is no desk ${event.desk}`);
  const channel = plan.channels.get(event.channel);
  if (!channel) throw new QueueRefusal('unknown-channel', `there is no channel ${event.channel}`);
  const level = knownLevel(floor, event.level);
  const arrivedAt = event.since ?? floor.at;
  if (!(Number.isFinite(arrivedAt) && arrivedAt <= floor.at))
    throw new QueueRefusal('bad-instant', 'it came later than now');
  const contact: Contact = {
    id: event.contact,
    desk: event.desk,
    channel,
    level,
    arrivedAt,
    key: arrivedAt - level.headStartMs,
    sequence: takeTurn(floor, event.turn),
    standing: 'waiting',
    person: null,
    offer: null,
    waitsFor: event.lastAgent === undefined ? null : (floor.staff.people.get(event.lastAgent) ?? null),
    waitsUntil: arrivedAt + plan.lastAgentMs,
    route,
    stage: 0,
    line: null,
    slot: floor.waiting.forest.claim(),
    due: 0,
    duePosition: -1,
  };
  floor.waiting.forest.fill(contact.slot, contact);
  floor.contacts.set(contact.id, contact);
  standInLine(floor, contact);
}

/** Whoever is numbered by nobody else comes after all before. */
function takeTurn(floor: Floor, turn = floor.sequence + 1): number {
  floor.sequence = Math.max(floor.sequence, turn);
  return turn;
}

/** @throws `unknown-contact`, `not-waiting` where it is spoken with or wrapped up */
export function leave(floor: Floor, event: EventOf<'leave'>): void {
  const contact = knownContact(floor, event.contact);
  if (contact.standing === 'waiting') leaveLine(floor, contact);
  else if (contact.standing === 'offered' && contact.person) withdraw(floor, contact, contact.person, 'left');
  else throw new QueueRefusal('not-waiting', `${contact.id} is ${contact.standing}`);
  forgetContact(floor, contact);
}

/** @throws `not-offered`, `offered-to-another`, `unknown-contact`, `unknown-person` */
export function accept(floor: Floor, event: EventOf<'accepted'>): void {
  const { contact } = offeredTo(floor, event.contact, event.person);
  floor.due.remove(contact);
  contact.standing = 'accepted';
  contact.waitsFor = null;
}

/** @throws `not-offered`, `offered-to-another`, `unknown-contact`, `unknown-person` */
export function decline(floor: Floor, event: EventOf<'declined'>): void {
  const { contact, person } = offeredTo(floor, event.contact, event.person);
  letPass(floor, contact, person, 'declined');
}

/** @throws `not-accepted`, `unknown-contact` */
export function end(floor: Floor, event: EventOf<'ended'>): void {
  const { contact, person } = acceptedBy(floor, event.contact);
  if (contact.channel.wrapUpMs > 0) {
    contact.standing = 'wrap-up';
    floor.due.add(contact, floor.at + contact.channel.wrapUpMs);
  } else {
    finish(floor, contact, person);
  }
}

/** @throws `not-in-wrap-up`, `unknown-contact` */
export function wrapUp(floor: Floor, event: EventOf<'wrapped-up'>): void {
  const contact = knownContact(floor, event.contact);
  if (contact.standing !== 'wrap-up') throw new QueueRefusal('not-in-wrap-up', `${contact.id} is ${contact.standing}`);
  endWrapUp(floor, contact);
}

export function endWrapUp(floor: Floor, contact: Contact): void {
  const { person } = contact;
  if (!person) throw new Error('what is wrapped up is in nobody’s hands');
  finish(floor, contact, person);
  floor.sink({ kind: 'wrapped-up', at: floor.at, contact: contact.id, person: person.id });
}

/** @throws `not-accepted`, `unknown-contact`, `unknown-person` */
export function giveBack(floor: Floor, event: EventOf<'returned'>): void {
  const { contact, person } = acceptedBy(floor, event.contact);
  const to = event.to === undefined ? null : knownPerson(floor, event.to);
  contact.person = null;
  contact.waitsFor = to;
  contact.waitsUntil = floor.at + floor.plan.lastAgentMs;
  floor.staff.letGo(person, contact, floor.at);
  standInLine(floor, contact);
  forgetIfGone(floor, person);
}

/** @throws `unknown-contact`, `unknown-level` */
export function knowLevel(floor: Floor, event: EventOf<'level-known'>): void {
  const contact = knownContact(floor, event.contact);
  const level = knownLevel(floor, event.level);
  const key = Math.min(contact.key, contact.arrivedAt - level.headStartMs);
  if (contact.standing === 'waiting') leaveLine(floor, contact);
  contact.key = key;
  if (contact.person) floor.staff.holdAs(contact.person, contact, level);
  else contact.level = level;
  if (contact.standing === 'waiting') standInLine(floor, contact);
}

function acceptedBy(floor: Floor, id: EventOf<'ended'>['contact']): { contact: Contact; person: Person } {
  const contact = knownContact(floor, id);
  if (contact.standing !== 'accepted' || !contact.person) {
    throw new QueueRefusal('not-accepted', `${id} is ${contact.standing}`);
  }
  return { contact, person: contact.person };
}
