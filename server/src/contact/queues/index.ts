/** Who answers, when: rings waiting contacts on desks. */
export { seatFollower, seatPresenceFollower, seatSessionFollower } from './keep-seats.ts';
export { placeFollower } from './take-place.ts';
export { aheadOf, countWaitingFor } from './store.ts';
export { shipRulesWithHalls } from './rules/ship-queue-rules.ts';
export { waitingIn } from './announcements.ts';
