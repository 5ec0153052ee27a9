/** Mass faults: the area they cover, the tickets they take in, and one reply to all. */
export { joinMassFault } from './join-mass-fault.ts';
