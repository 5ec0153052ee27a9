import { defineFollower, followersOf } from '../../../platform/follower.ts';
import type { Refusal } from '../../../platform/refusal.ts';
import type { Work } from '../../../platform/work.ts';
import type { WayIn } from '../../channels/index.ts';
import type { ContactState } from './lifecycle.ts';
import type { ContactRow } from './store.ts';

/** A contact whose timeline is written: its row is locked, or was made in this work. */
export type WrittenContact = Pick<ContactRow, 'id' | 'provinceId'> &
  Partial<Pick<ContactRow, 'handlerId' | 'agentId' | 'wayIn'>>;

/** What happened in a contact. */
export interface TimelineLine {
  /** `arrived`, `answered`, `party-known` … */
  kind: string;
  /** Whose doing it is; null: nobody’s, or the customer’s. */
  by: string | null;
  detail: object;
}

/** A contact that came in and waits for somebody. */
export interface WaitingContact {
  id: string;
  provinceId: string;
  wayIn: WayIn;
  arrivedAt: Date;
  /** On whose desk it is to ring first, if they are there and have room. */
  meantFor?: string | null;
  /** In which they speak or write; null or absent: nobody said. */
  language?: 'zh' | 'en' | null;
}

/** In whose hands a contact is, and how. */
export interface Held {
  state: ContactState;
  handlerId: string | null;
}

/** A contact that moved along its life, or into other hands. */
export interface MovedContact {
  contactId: string;
  from: Held;
  to: Held;
}

/** What later modules do within the work that changes a contact: these four and no more. */
export interface ContactFollower {
  /** Gives who waits their place. */
  place?(work: Work, contact: WaitingContact): Promise<void>;
  /** What stands against saying that somebody else is there; null where nothing does. */
  mayPart?(work: Work, contactId: string): Promise<Refusal | null>;
  /** What follows from moves, which are saved by now; those of one work that are made together come together. */
  moved?(work: Work, moves: readonly MovedContact[]): Promise<void>;
  /** What follows from a line of its timeline, which is written by now. */
  follow?(work: Work, contact: WrittenContact, line: TimelineLine): Promise<void>;
}

export const contactFollower = defineFollower<ContactFollower>('contact');

export async function givePlace(work: Work, contact: WaitingContact): Promise<void> {
  for (const follower of followersOf(work.followers, contactFollower)) await follower.place?.(work, contact);
}

/** What follows from a line that was written. */
export async function followLine(work: Work, contact: WrittenContact, line: TimelineLine): Promise<void> {
  for (const follower of followersOf(work.followers, contactFollower)) await follower.follow?.(work, contact, line);
}

export async function followMoves(work: Work, moves: readonly MovedContact[]): Promise<void> {
  for (const follower of followersOf(work.followers, contactFollower)) await follower.moved?.(work, moves);
}

/** What the first of them says against parting from somebody; null where none does. */
export async function findAgainstParting(work: Work, contactId: string): Promise<Refusal | null> {
  for (const follower of followersOf(work.followers, contactFollower)) {
    const against = await follower.mayPart?.(work, contactId);
    if (against) return against;
  }
  return null;
}
