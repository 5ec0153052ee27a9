/** What was promised to a customer, by when, and whether it was kept. */
export { countPromisesDue } from './promise-store.ts';
export { followMove } from './follow-ticket.ts';
export { movePromises, returnPromises } from './move-promises.ts';
export { promiseChanged } from './announcements.ts';
