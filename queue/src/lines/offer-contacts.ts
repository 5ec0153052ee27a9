import type { Floor } from './floor.ts';
import type { WithdrawnBecause } from '../history/effect.ts';
import { compareContacts, type Contact, type Person } from '../hands/contact.ts';
import { leaveLine, standInLine } from './stand-in-line.ts';

/**
 * Offers until nobody has room for a contact that waits and that they may take. Each time it is the first of all that
 * somebody can take, so whoever gets it passes over none that they might have had.
 */
export function settle(floor: Floor): void {
  for (let contact = firstOf(floor); contact; contact = firstOf(floor)) {
    const person = contact.waitsFor ?? floor.staff.chooseFor(contact);
    if (!person) throw new Error('somebody has room for a contact, and nobody is found');
    offer(floor, contact, person);
  }
}

function firstOf({ waiting, staff }: Floor): Contact | null {
  const one = waiting.firstTakeable(staff);
  const other = staff.firstExpected();
  if (!one || !other) return one ?? other;
  return compareContacts(one, other) < 0 ? one : other;
}

function offer(floor: Floor, contact: Contact, person: Person): void {
  const until = floor.at + contact.channel.acceptMs;
  const why = contact.waitsFor ? 'last-agent' : 'next';
  leaveLine(floor, contact);
  contact.standing = 'offered';
  contact.person = person;
  contact.offer = ++floor.offers;
  floor.staff.hold(person, contact);
  floor.due.add(contact, until);
  floor.told = contact;
  floor.sink({
    kind: 'offered',
    at: floor.at,
    contact: contact.id,
    person: person.id,
    until,
    offer: contact.offer,
    why,
  });
  floor.told = null;
}

/** Takes an offer back; whose contact it is, decides whoever asks. */
export function withdraw(floor: Floor, contact: Contact, person: Person, because: WithdrawnBecause): void {
  floor.due.remove(contact);
  contact.person = null;
  floor.staff.letGo(person, contact);
  floor.sink({ kind: 'withdrawn', at: floor.at, contact: contact.id, person: person.id, because });
}

/** What rings for somebody who is not there any more goes back to its place. */
export function withdrawAll(floor: Floor, person: Person, because: WithdrawnBecause): void {
  // In order, not as they came into their hands: an engine opened from a state does not know that.
  const ringing = person.hands.filter(({ standing }) => standing === 'offered').toSorted(compareContacts);
  for (const contact of ringing) {
    withdraw(floor, contact, person, because);
    standInLine(floor, contact);
  }
}
