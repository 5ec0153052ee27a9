/** The policy itself: what is published, what holds when, and the drafts that are to follow. */
export { addExample } from './examples/change-examples.ts';
export type { PolicyCentre } from './centre.ts';
export { AnyFacts, MatterType } from './contract.ts';
export { FromContact } from './drafts/draft-contract.ts';
export { draftsOfLeaver } from './drafts/hand-on.ts';
export { openJudging } from './open-judging.ts';
export { openPolicies } from './versions/policies.ts';
export { proposeFromContact } from './proposals/propose.ts';
export type { ReplayChange, ReplayResult } from './replays/replay-contract.ts';
export { listOpenReplays } from './replays/replay-store.ts';
export { endReplay, noteProgress, readReplayOrder, takeUpReplay } from './replays/run-replay.ts';
export { listMatterTypes } from './versions/read-policies.ts';
export { noSuchPolicy, notDecidedYet } from './refusals.ts';
export { replayAsked } from './announcements.ts';
