/** Group, provinces, cities; posts; who may see and do what. */
export { type Actor, concerned, gatheredIn, postIn, seesProvince } from './actors/actor.ts';
export { actorOf, demandRight } from './sign-ins/guard-routes.ts';
export { findCity, findProvince, findTeam, listCities, listProvinces, listTeams } from './places/keep-organisation.ts';
export {
  listTeamMembers,
  listTeamPeople,
  listTeamsOf,
  saveTeamMember,
  type TeamRow,
} from './places/team-store.ts';
export { savePlaces, saveTeam } from './places/save-organisation.ts';
export { type Loaded, loadOrganisation } from './load-organisation.ts';
export { findHomeOfNumber, saveNumberRanges } from './places/number-range-store.ts';
export { recordReading, recordUse } from './audit/record-reading.ts';
export { posts } from './actors/posts.ts';
export { hashPassword } from './sign-ins/sign-in.ts';
export { keptSince, tidyUp } from './keep-retention.ts';
export {
  admitSamplePeople,
  saveAccount,
} from './sign-ins/account-store.ts';
export { saveAuditEntry } from './audit/audit-store.ts';
export { type SubjectNamer, subjectNamer } from './audit/name-subjects.ts';
export type { OrganisationCentre } from './actors/centre.ts';
export { readPerson as administered } from './people/list-people.ts';
export { lockManaged as lockAdministered } from './people/lock-person.ts';
export { demandEnabled, staysEnabled } from './people/stay-enabled.ts';
export {
  type HandOn,
  type HoldingFollower,
  holdingFollower,
  type LeavingFollower,
  leavingFollower,
} from './people/holdings.ts';
export { type SessionFollower, sessionFollower } from './actors/followers.ts';
export { signInsEnded } from './actors/announcements.ts';
