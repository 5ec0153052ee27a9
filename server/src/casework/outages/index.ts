/** Mass faults: the area they cover, the tickets they take in, and one reply to all. */
export { type MassFaultFollower, massFaultFollower } from './followers.ts';
export { outageFollower } from './join-mass-fault.ts';
