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
export { type Loaded, loadOrganisation } from './load-organisation.ts';
export { findHomeOfNumber, saveNumberRanges } from './number-range-store.ts';
export { recordReading, recordUse } from './record-reading.ts';
export { posts } from './posts.ts';
export { hashPassword } from './sign-in.ts';
export { tidyUp } from './tidy-up.ts';
export {
  admitSamplePeople,
  saveAccount,
} from './store.ts';
export { saveAuditEntry } from './audit/audit-store.ts';
export { type SubjectNamer, subjectNamer } from './audit/name-subjects.ts';
export type { OrganisationCentre } from './centre.ts';
export { readPerson as administered } from './people/list-people.ts';
export { lockManaged as lockAdministered } from './people/lock-person.ts';
export {
  type HandOn,
  type HeldThing,
  type HoldingFollower,
  holdingFollower,
  type LeavingFollower,
  leavingFollower,
} from './people/holdings.ts';
export { type SessionFollower, sessionFollower } from './followers.ts';
