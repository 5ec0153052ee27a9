/** Tickets that belong together: merged, split, under a parent. */
export { attachChild, detachChild } from './attach-child.ts';
export { saveLink } from './link-store.ts';
export { linkFollower } from './refuse-end.ts';
