/** Who answers, when: rings waiting contacts on desks. */
export { placeFollower } from './take-place.ts';
