import type { EventOf, QueueEvent } from '../history/event.ts';
import type { Floor } from '../lines/floor.ts';
import * as contacts from './contact-events.ts';
import * as people from './person-events.ts';

/** Events that make the floor anew, for they change what everybody may take. */
export type RuleEvent = EventOf<'rules' | 'desk-opened' | 'desk-closed'>;
export type FloorEvent = Exclude<QueueEvent, RuleEvent>;

/** Lets something be so, or refuses it without a change. Who is offered what now, is for `settle`. */
export function happen(floor: Floor, event: FloorEvent): void {
  switch (event.kind) {
    case 'arrive':
      return contacts.arrive(floor, event);
    case 'accepted':
      return contacts.accept(floor, event);
    case 'ended':
      return contacts.end(floor, event);
    case 'leave':
      return contacts.leave(floor, event);
    case 'declined':
      return contacts.decline(floor, event);
    case 'wrapped-up':
      return contacts.wrapUp(floor, event);
    case 'returned':
      return contacts.giveBack(floor, event);
    case 'level-known':
      return contacts.knowLevel(floor, event);
    case 'ready':
      return people.getReady(floor, event);
    case 'away':
      return people.goAway(floor, event);
    case 'gone':
      return people.go(floor, event);
    case 'skills':
      return people.learn(floor, event);
  }
}
