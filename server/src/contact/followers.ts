import { sessionFollower } from '../foundation/organisation/index.ts';
import { presenceFollower } from '../foundation/workforce/index.ts';
import { follow, type Following } from '../platform/follower.ts';
import { contactFollower } from './contacts/index.ts';
import { placeFollower, seatFollower, seatPresenceFollower, seatSessionFollower } from './queues/index.ts';

/** What the modules of this wing do within the work that moves a contact, and as people come and go, in this order. */
export const contactFollowers: readonly Following[] = [
  follow(contactFollower, [placeFollower, seatFollower]),
  follow(presenceFollower, [seatPresenceFollower]),
  follow(sessionFollower, [seatSessionFollower]),
];
