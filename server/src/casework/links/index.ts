/** Tickets that belong together: merged, split, under a parent. */
export { attachChild, detachChild, sendToTeam } from './attach-child.ts';
export { saveLink, countChildren } from './link-store.ts';
export { childrenOpen } from './refusals.ts';
