import type { Id } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import type { Contact } from '../hands/contact.ts';
import type { Person } from '../hands/contact.ts';
import { QueueRefusal } from '../history/refusal.ts';
import type { LevelPlan } from '../rules/compile-plan.ts';
import type { Skills } from '../rules/rules.ts';

/** @throws `unknown-contact` */
export function knownContact(floor: Floor, id: Id): Contact {
  const contact = floor.contacts.get(id);
  if (!contact) throw new QueueRefusal('unknown-contact', `there is no contact ${id}`);
  return contact;
}

/** @throws `unknown-person` */
export function knownPerson(floor: Floor, id: Id): Person {
  const person = floor.staff.people.get(id);
  if (!person) throw new QueueRefusal('unknown-person', `there is nobody ${id}`);
  return person;
}

/** @throws `unknown-level` */
export function knownLevel(floor: Floor, name: string): LevelPlan {
  const level = floor.plan.levels.get(name);
  if (!level) throw new QueueRefusal('unknown-level', `the rules have no head start for level ${name}`);
  return level;
}

/** @throws `bad-skills` where a level is no number from 0 */
export function readSkills(skills: Skills): Skills {
  for (const [skill, level] of Object.entries(skills)) {
    if (!Number.isFinite(level) || level < 0) throw new QueueRefusal('bad-skills', `${skill}: ${level} is no level`);
  }
  return { ...skills };
}

/** The offer that rings for this person. @throws `not-offered`, `offered-to-another` and those of an unknown contact or person */
export function offeredTo(floor: Floor, contactId: Id, personId: Id): { contact: Contact; person: Person } {
  const contact = knownContact(floor, contactId);
  const person = knownPerson(floor, personId);
  if (contact.standing !== 'offered') throw new QueueRefusal('not-offered', `${contactId} is ${contact.standing}`);
  if (contact.person !== person) throw new QueueRefusal('offered-to-another', `${contactId} rings for another`);
  return { contact, person };
}
