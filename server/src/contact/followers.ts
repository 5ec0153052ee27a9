import { customerNamer } from '../foundation/customers/index.ts';
import { holdingFollower, leavingFollower, sessionFollower, subjectNamer } from '../foundation/organisation/index.ts';
import { unsentTextsOfLeaver } from '../foundation/unsent-texts/index.ts';
import { presenceFollower, presenceOfLeaver, presenceSessionFollower } from '../foundation/workforce/index.ts';
import { follow, type Following } from '../platform/follower.ts';
import { contactFollower, contactsOfLeaver, inHandFollower, ringingOfLeaver } from './contacts/index.ts';
import { conversationFollower } from './conversations/index.ts';
import { placeFollower, seatFollower, seatPresenceFollower, seatSessionFollower } from './queues/index.ts';
import { serviceFollower } from './wallboard/index.ts';

/** What the modules of this wing do within the work that moves a contact, and as people come and go, in this order. */
export const contactFollowers: readonly Following[] = [
  follow(contactFollower, [placeFollower, seatFollower, inHandFollower, conversationFollower, serviceFollower]),
  follow(presenceFollower, [seatPresenceFollower]),
  follow(sessionFollower, [seatSessionFollower, presenceSessionFollower]),
  follow(leavingFollower, [presenceOfLeaver, ringingOfLeaver, unsentTextsOfLeaver]),
  follow(holdingFollower, [contactsOfLeaver]),
  follow(subjectNamer, [customerNamer]),
];
