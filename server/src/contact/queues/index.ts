/** Who answers, when: rings waiting contacts on desks. */
export { seatFollower, seatPresenceFollower, seatSessionFollower } from './seats/keep-seats.ts';
export { holdSeats } from './seats/seat-store.ts';
export { placeFollower } from './places/take-place.ts';
export { aheadOf } from './places/place-store.ts';
export { countWaitingFor } from './places/count-waiting.ts';
export { waitingIn } from './places/announcements.ts';
export type { QueuesCentre } from './keeping/centre.ts';
export type { WaitRange } from '@jieyi/queue';
export { openKeeper } from './keeping/open-keeper.ts';
export { calibration, expectedWait, expectedWaits } from './keeping/expected-wait.ts';
export { whyWaiting } from './keeping/why-waiting.ts';
export { shipRulesWithHalls } from './rules/ship-queue-rules.ts';
