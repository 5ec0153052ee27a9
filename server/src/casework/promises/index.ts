/** What was promised to a customer, by when, and whether it was kept. */
export { countPromisesDue, countUnsettledOf } from './promise-store.ts';
export { promiseFollower } from './follow-moves.ts';
export { promisePartyFollower } from './follow-party.ts';
export { promisesOfLeaver } from './hand-on.ts';
export { movePromises, returnPromises } from './move-promises.ts';
export { promiseChanged } from './announcements.ts';
export { MakePromise } from './contract.ts';
export { makePromise, promiseNow } from './make-promise.ts';
export { breakPromise, keepPromise, withdrawPromise } from './settle-promise.ts';
export { checkPromises } from './check-promises.ts';
