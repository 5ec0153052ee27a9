import { bitOfContact, compareContacts, type Contact } from '../hands/contact.ts';
import type { Floor } from '../lines/floor.ts';
import { hasBit } from '../rules/compile-plan.ts';

/**
 * How many are before it among those that wait for the same people: those that ask for the same, and those that somebody who is
 * there may take as well as it.
 */
export function countAhead(floor: Floor, contact: Contact): number {
  if (!contact.route) return countBehindClosedDesk(floor, contact);
  const { waiting, staff } = floor;
  const bits = contact.waitsFor?.bits ?? staff.sharedWith(bitOfContact(contact));
  let count = 0;
  for (const line of waiting.lines) count += waiting.forest.countBefore(line, contact.key, contact, bits);
  for (const person of staff.awaited) {
    const compete = contact.waitsFor ? contact.waitsFor === person : hasBit(person.bits, bitOfContact(contact));
    if (compete) count += person.expected.filter((other) => compareContacts(other, contact) < 0).length;
  }
  return count;
}

/** Everything that waits before it for whomever, in order. */
export function listBefore(floor: Floor, contact: Contact): readonly Contact[] {
  const { waiting, staff } = floor;
  const before: Contact[] = [];
  const addSorted = (others: Iterable<Contact>) => {
    for (const other of others) {
      if (compareContacts(other, contact) >= 0) return;
      before.push(other);
    }
  };
  for (const line of waiting.lines) addSorted(waiting.forest.inOrder(line));
  for (const person of staff.awaited) addSorted(person.expected);
  for (const other of waiting.aside) if (compareContacts(other, contact) < 0) before.push(other);
  return before.toSorted(compareContacts);
}

/** Nobody takes these now; they compete for whoever opens their desk. */
function countBehindClosedDesk(floor: Floor, contact: Contact): number {
  let count = 0;
  for (const other of floor.waiting.aside)
    if (other.desk === contact.desk && compareContacts(other, contact) < 0) count++;
  return count;
}
