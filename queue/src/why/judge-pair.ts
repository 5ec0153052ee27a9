import { bitOfContact, type Contact, type Person } from '../hands/contact.ts';
import type { Id } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import { hasBit } from '../rules/compile-plan.ts';
import { type Lacking, lackingOf } from './lacking.ts';

/** Why somebody may not take a contact: the first of these that is so. */
export type Hindrance =
  /** They are not there; `reason` is null where they are gone. */
  | { readonly code: 'away'; readonly reason: string | null }
  /** Its desk is closed and leads nowhere. */
  | { readonly code: 'desk-closed' }
  /** They meet none of what it asks for by now; told of the need they are nearest to. */
  | { readonly code: 'lacks-skill'; readonly lacking: readonly Lacking[] }
  /** It waits for its last agent alone. */
  | { readonly code: 'waits-for-another'; readonly person: Id }
  | { readonly code: 'no-room' }
  /** They are kept for customers of other levels. */
  | { readonly code: 'kept' };

/** Why this person may not take it now; null where they may. */
export function hindranceOf(floor: Floor, contact: Contact, person: Person): Hindrance | null {
  const bit = bitOfContact(contact);
  if (person.presence !== 'ready') return { code: 'away', reason: person.reason };
  if (!contact.route) return { code: 'desk-closed' };
  if (!hasBit(person.bits, bit)) {
    return { code: 'lacks-skill', lacking: lackingOf(person.skills, floor.plan.bits[bit] ?? []) };
  }
  if (contact.waitsFor && contact.waitsFor !== person)
    return { code: 'waits-for-another', person: contact.waitsFor.id };
  if (person.load.room[contact.channel.index] !== true) return { code: 'no-room' };
  return floor.staff.hasRoomFor(person, contact) ? null : { code: 'kept' };
}
