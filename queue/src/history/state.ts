import type { Id } from './event.ts';
import type { Skills } from '../rules/rules.ts';

export type Presence = 'ready' | 'away' | 'gone';

/** `offered` rings, `accepted` is spoken with, `wrap-up` is written up. */
export type Standing = 'waiting' | 'offered' | 'accepted' | 'wrap-up';

export interface PersonState {
  readonly id: Id;
  readonly skills: Skills;
  readonly presence: Presence;
  /** Why they are away; null where they are not. */
  readonly reason: string | null;
  /** Since when they are ready, or when they last were done with a contact. Milliseconds. */
  readonly since: number;
}

export interface ContactState {
  readonly id: Id;
  readonly desk: string;
  readonly channel: string;
  readonly level: string;
  readonly arrivedAt: number;
  /** The order key: arrival less head start. Milliseconds. */
  readonly key: number;
  /** Numbered as they came. */
  readonly sequence: number;
  readonly standing: Standing;
  /** In whose hands; null while it waits. */
  readonly person: Id | null;
  /** When acceptance or wrap-up is over; null otherwise. */
  readonly until: number | null;
  /** The number of its last offer; null before the first. */
  readonly offer: number | null;
  /** Who alone may take it, and until when. */
  readonly waitsFor: Id | null;
  readonly waitsUntil: number | null;
}

/** All there is to know: an engine opened from it goes on as this one would. Plain data, as JSON has it. */
export interface QueueState {
  /** The latest instant told; null before the first. */
  readonly at: number | null;
  readonly sequence: number;
  readonly offers: number;
  /** Desks that are closed. */
  readonly closed: readonly string[];
  readonly people: readonly PersonState[];
  readonly contacts: readonly ContactState[];
}
