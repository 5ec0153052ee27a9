/** Group, provinces, cities; posts; who may see and do what. */
export { type Actor, postIn, seesProvince } from './actor.ts';
export { actorOf, guardRoutes } from './guard-routes.ts';
export { organisation0001 } from './migrations/0001-organisation.ts';
export { organisation0002 } from './migrations/0002-teams.ts';
export { organisation0003 } from './migrations/0003-timers.ts';
export {
  findTeam,
  listTeamMembers,
  listTeamPeople,
  listTeams,
  listTeamsOf,
  saveTeam,
  saveTeamMember,
  type TeamRow,
} from './team-store.ts';
export { loadOrganisation } from './load-organisation.ts';
export { recordReading, recordUse } from './record-reading.ts';
export { posts } from './rights.ts';
export { organisationRoutes } from './routes.ts';
export { hashPassword } from './sign-in.ts';
export { tidyUp } from './tidy-up.ts';
export {
  admitSamplePeople,
  findProvince,
  listCities,
  listSeenSince,
  saveAccount,
  saveAuditEntry,
  savePlaces,
} from './store.ts';
