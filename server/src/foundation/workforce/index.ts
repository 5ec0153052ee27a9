/** Skills, and presence as an interval log. */
export { listPresent, presenceOfLeaver, setAwayFor } from './set-presence.ts';
export { presentSince } from './present-since.ts';
export { listPresences, type PresenceOf } from './list-presences.ts';
export { type BreakReason } from './break-reasons.ts';
export { type LoggedState } from './contract.ts';
export { listSkills, saveSkills } from './store.ts';
export { presenceChanged, skillsChanged } from './announcements.ts';
export { type PresenceFollower, presenceFollower } from './followers.ts';
export { noteInHand } from './note-in-hand.ts';
export { presenceSessionFollower } from './notice-gone.ts';
export { type PastPresence, savePastPresences } from './past-store.ts';
