import type { Floor } from './floor.ts';
import { hasBit } from '../rules/compile-plan.ts';
import { bitOfContact, type Contact, reachStages, widensAt } from '../hands/contact.ts';

/** Puts a contact at its place: among all, or where only its last agent may take it, with that person. */
export function standInLine(floor: Floor, contact: Contact): void {
  contact.standing = 'waiting';
  floor.waits++;
  reachStages(contact, floor.at);
  if (contact.waitsFor && !isStillPreferred(contact, floor.at)) contact.waitsFor = null;
  if (contact.waitsFor) floor.staff.expect(contact.waitsFor, contact);
  else floor.waiting.put(contact);
  const due = widensAt(contact);
  if (due !== Number.POSITIVE_INFINITY) floor.due.add(contact, due);
}

/** Takes it out of its place; its key keeps the place for it. */
export function leaveLine(floor: Floor, contact: Contact): void {
  floor.waits--;
  floor.due.remove(contact);
  if (contact.waitsFor) floor.staff.expectNoMore(contact.waitsFor, contact);
  else floor.waiting.takeOut(contact);
}

/** Whether its last agent is there, may take it, and has their time for it yet. */
export function isStillPreferred(contact: Contact, now: number): boolean {
  const { waitsFor: person, waitsUntil } = contact;
  return person?.presence === 'ready' && now < waitsUntil && hasBit(person.bits, bitOfContact(contact));
}

/** More people may take it than before, for it waited long enough. */
export function widen(floor: Floor, contact: Contact): void {
  const { stage, waitsFor } = contact;
  leaveLine(floor, contact);
  standInLine(floor, contact);
  for (const reached of contact.route?.stages.slice(stage, contact.stage) ?? []) {
    floor.sink({ kind: 'widened', at: floor.at, contact: contact.id, because: reached.because });
  }
  if (waitsFor && !contact.waitsFor) {
    const because = contact.waitsUntil <= floor.at ? 'last-agent-over' : 'last-agent-not-there';
    floor.sink({ kind: 'widened', at: floor.at, contact: contact.id, because });
  }
}

/** Whoever waited for this person alone waits for everybody, unless the person may take it as before. */
export function releaseExpected(floor: Floor, expected: readonly Contact[]): void {
  for (const contact of expected.filter((one) => !isStillPreferred(one, floor.at))) widen(floor, contact);
}
