import type { Rules, Skills } from '../rules/rules.ts';

export type Id = string | number;

export interface Arrive {
  readonly kind: 'arrive';
  readonly contact: Id;
  readonly desk: string;
  readonly channel: string;
  /** The customer's level, by the rules' head starts. */
  readonly level: string;
  /** When it came, where that was before now: a place that was kept. Milliseconds. */
  readonly since?: number;
  /** Its turn among those of the same key and arrival, where somebody else numbers them: the smaller first. */
  readonly turn?: number;
  /** Who spoke with this customer last. */
  readonly lastAgent?: Id;
}

/** What happens. Instants are given beside it, in milliseconds. */
export type QueueEvent =
  | Arrive
  /** The customer gives up, while waiting or while it rings. */
  | { readonly kind: 'leave'; readonly contact: Id }
  /** Skills have to be given where the engine does not know the person: the first time, and after `gone`. */
  | { readonly kind: 'ready'; readonly person: Id; readonly skills?: Skills }
  /** What rings for them goes back to its place; what they speak with stays theirs. */
  | { readonly kind: 'away'; readonly person: Id; readonly reason: string }
  /** As `away`; forgotten once nothing is in their hands any more. */
  | { readonly kind: 'gone'; readonly person: Id }
  | { readonly kind: 'skills'; readonly person: Id; readonly skills: Skills }
  | { readonly kind: 'accepted'; readonly contact: Id; readonly person: Id }
  /** The contact goes back to its place, and the person is set away. */
  | { readonly kind: 'declined'; readonly contact: Id; readonly person: Id }
  /** The conversation is over; wrap-up begins where the channel has one. */
  | { readonly kind: 'ended'; readonly contact: Id }
  /** Wrapped up before its time is over. */
  | { readonly kind: 'wrapped-up'; readonly contact: Id }
  /** A contact that was accepted waits again, at its old place; `to` is preferred as a last agent is, from now. */
  | { readonly kind: 'returned'; readonly contact: Id; readonly to?: Id }
  /** May bring the contact forward, never back. */
  | { readonly kind: 'level-known'; readonly contact: Id; readonly level: string }
  | { readonly kind: 'desk-opened'; readonly desk: string }
  | { readonly kind: 'desk-closed'; readonly desk: string }
  /** Contacts that are there keep their places. */
  | { readonly kind: 'rules'; readonly rules: Rules };

export type EventOf<Kind extends QueueEvent['kind']> = Extract<QueueEvent, { readonly kind: Kind }>;
