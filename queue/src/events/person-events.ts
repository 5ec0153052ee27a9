import type { EventOf } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import { releaseExpected } from '../lines/stand-in-line.ts';
import { leaveDesk } from './leave-desk.ts';
import { QueueRefusal } from '../history/refusal.ts';
import { knownPerson, readSkills } from './known.ts';

/** @throws `already-ready`, `bad-skills`, `unknown-person` where skills are not given and not known */
export function getReady(floor: Floor, event: EventOf<'ready'>): void {
  const skills = event.skills === undefined ? undefined : readSkills(event.skills);
  if (!floor.staff.people.has(event.person) && skills) {
    floor.staff.enter({ id: event.person, skills, presence: 'ready', reason: null, since: floor.at });
    return;
  }
  const person = knownPerson(floor, event.person);
  if (person.presence === 'ready') throw new QueueRefusal('already-ready', `${event.person} is ready`);
  if (skills) floor.staff.setSkills(person, skills);
  floor.staff.setPresence(person, 'ready', null, floor.at);
}

/** @throws `unknown-person` */
export function goAway(floor: Floor, event: EventOf<'away'>): void {
  leaveDesk(floor, knownPerson(floor, event.person), 'away', event.reason);
}

/** @throws `unknown-person` */
export function go(floor: Floor, event: EventOf<'gone'>): void {
  leaveDesk(floor, knownPerson(floor, event.person), 'gone', null);
}

/** What rings for them goes on ringing. @throws `unknown-person`, `bad-skills` */
export function learn(floor: Floor, event: EventOf<'skills'>): void {
  const person = knownPerson(floor, event.person);
  floor.staff.setSkills(person, readSkills(event.skills));
  releaseExpected(floor, person.expected);
}
