/** Group, provinces, cities; posts; who may see and do what. */
export { type Actor, concerned, gatheredIn, postIn, seesProvince } from './actor.ts';
export { actorOf, demandRight } from './guard-routes.ts';
export { findCity, findProvince, findTeam, listCities, listTeams } from './keep-organisation.ts';
export {
  listTeamMembers,
  listTeamPeople,
  listTeamsOf,
  saveTeamMember,
  type TeamRow,
} from './team-store.ts';
export { savePlaces, saveTeam } from './save-organisation.ts';
export { loadOrganisation } from './load-organisation.ts';
export { findHomeOfNumber, saveNumberRanges } from './number-range-store.ts';
export { recordReading, recordUse } from './record-reading.ts';
export { posts } from './posts.ts';
export { hashPassword } from './sign-in.ts';
export { keptSince, tidyUp } from './keep-retention.ts';
export {
  admitSamplePeople,
  saveAccount,
  saveAuditEntry,
} from './store.ts';
export { type SessionFollower, sessionFollower } from './followers.ts';
