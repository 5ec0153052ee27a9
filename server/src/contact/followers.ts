import { follow, type Following } from '../platform/follower.ts';
import { contactFollower } from './contacts/index.ts';
import { placeFollower } from './queues/index.ts';

/** What the modules of this wing do within the work that writes the timeline of a contact, in this order. */
export const contactFollowers: readonly Following[] = [follow(contactFollower, [placeFollower])];
