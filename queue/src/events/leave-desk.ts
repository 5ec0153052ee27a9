import type { Floor } from '../lines/floor.ts';
import type { Contact, Person } from '../hands/contact.ts';
import { withdraw, withdrawAll } from '../lines/offer-contacts.ts';
import { releaseExpected, standInLine } from '../lines/stand-in-line.ts';

/** What rings for them, and what waits for them alone, goes to others. */
export function leaveDesk(floor: Floor, person: Person, presence: 'away' | 'gone', reason: string | null): void {
  floor.staff.setPresence(person, presence, reason);
  withdrawAll(floor, person, presence);
  releaseExpected(floor, person.expected);
  forgetIfGone(floor, person);
}

/** They let an offer pass: it goes back to its place, and they are set away, so that nothing rings for them again. */
export function letPass(floor: Floor, contact: Contact, person: Person, because: 'not-accepted' | 'declined'): void {
  floor.staff.setPresence(person, 'away', because);
  withdraw(floor, contact, person, because);
  standInLine(floor, contact);
  floor.sink({ kind: 'set-away', at: floor.at, person: person.id, because, contact: contact.id });
  leaveDesk(floor, person, 'away', because);
}

/** They are done with a contact, and it is over. */
export function finish(floor: Floor, contact: Contact, person: Person): void {
  floor.staff.letGo(person, contact, floor.at);
  forgetContact(floor, contact);
  forgetIfGone(floor, person);
}

export function forgetContact(floor: Floor, contact: Contact): void {
  floor.due.remove(contact);
  floor.contacts.delete(contact.id);
  floor.waiting.forest.release(contact.slot);
}

export function forgetIfGone(floor: Floor, person: Person): void {
  if (person.presence === 'gone' && person.hands.length === 0) floor.staff.forget(person);
}
