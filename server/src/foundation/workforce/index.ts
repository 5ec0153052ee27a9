/** Skills, and presence as an interval log. */
export { listPresent } from './set-presence.ts';
export { listSkills, saveSkills } from './store.ts';
export { presenceChanged } from './announcements.ts';
