import type { Work } from '../../../platform/work.ts';
import { concerned, PEOPLE } from '../actors/actor.ts';
import { signInsEnded } from '../actors/announcements.ts';

/** Every stream of this person, in whatever process, looks whether its sign-in is still good. */
export function announceEnded(work: Work, accountId: string): void {
  work.announce(signInsEnded, { accountId }, [...concerned([accountId]), PEOPLE]);
}
