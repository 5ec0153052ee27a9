import type { Floor } from '../lines/floor.ts';
import type { Contact } from '../hands/contact.ts';
import { settle } from '../lines/offer-contacts.ts';
import { widen } from '../lines/stand-in-line.ts';
import { letPass } from './leave-desk.ts';
import { endWrapUp } from './contact-events.ts';

/** Does what is due until then, in order of time; what is due at one instant is done before anybody is offered anything. */
export function passTime(floor: Floor, until: number): void {
  for (let first = floor.due.first(); first && first.due <= until; first = floor.due.first()) {
    const instant = Math.max(first.due, floor.at);
    floor.at = instant;
    for (let due = floor.due.first(); due && due.due <= instant; due = floor.due.first()) {
      floor.due.remove(due);
      fallDue(floor, due);
    }
    settle(floor);
  }
  floor.at = until;
}

function fallDue(floor: Floor, contact: Contact): void {
  if (contact.standing === 'waiting') widen(floor, contact);
  else if (contact.standing === 'wrap-up') endWrapUp(floor, contact);
  else if (contact.person) letPass(floor, contact, contact.person, 'not-accepted');
}
