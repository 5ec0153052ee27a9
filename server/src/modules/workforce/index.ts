/** Skills, and presence as an interval log. */
export { workforce0001 } from './migrations/0001-workforce.ts';
export { workforceRoutes } from './routes.ts';
export { listPresent } from './set-presence.ts';
export { listSkills, saveSkills } from './store.ts';
