/** Live contacts offered to experts and taken by one. */
export { takingOverFollower } from './follow-taking-over.ts';
export { consultFollower } from './end-consult.ts';
