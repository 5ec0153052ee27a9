import { contactFollower } from '../contact/contacts/index.ts';
import { noticeFollower, noticeNamer } from '../foundation/notices/index.ts';
import { holdingFollower, subjectNamer } from '../foundation/organisation/index.ts';
import { follow, type Following } from '../platform/follower.ts';
import { alertFollower, escalatedFollower, escalationReader } from './areas/index.ts';
import { linkFollower } from './links/index.ts';
import { lookReader } from './lists/index.ts';
import { massFaultFollower, outageFollower, outageOfNotice } from './outages/index.ts';
import { promiseFollower, promisePartyFollower, promisesOfLeaver } from './promises/index.ts';
import { ticketFollower, ticketPartyFollower, ticketNamer, ticketReader, ticketsOfLeaver } from './tickets/index.ts';
import { clockFollower } from './times/index.ts';

/**
 * What the modules of this wing do within the work of earlier ones, in this order. Of a ticket's history: a refusal of its
 * end before it moves, its place as it is raised, what follows from each entry. Clocks come after promises, which they
 * count.
 */
export const caseworkFollowers: readonly Following[] = [
  follow(contactFollower, [ticketPartyFollower, promisePartyFollower]),
  follow(ticketFollower, [linkFollower, outageFollower, promiseFollower, clockFollower, escalatedFollower]),
  follow(ticketReader, [escalationReader, lookReader]),
  follow(massFaultFollower, [alertFollower]),
  follow(noticeFollower, [outageOfNotice]),
  follow(holdingFollower, [ticketsOfLeaver, promisesOfLeaver]),
  follow(subjectNamer, [ticketNamer, noticeNamer]),
];
