/** Skills, and presence as an interval log. */
export { listPresent, presenceOfLeaver, presentSince, setAwayFor } from './set-presence.ts';
export { listSkills, saveSkills } from './store.ts';
export { presenceChanged, skillsChanged } from './announcements.ts';
export { type PresenceFollower, presenceFollower } from './followers.ts';
