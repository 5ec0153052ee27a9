/** What goes on in the queues now, and how leads step in. */
export { serviceFollower } from './board/count-service.ts';
export { type PastService, savePastService } from './board/past-store.ts';
