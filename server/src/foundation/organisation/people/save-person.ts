import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned, PEOPLE, seesProvince } from '../actors/actor.ts';
import { organisationChanged, personChanged } from '../actors/announcements.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import { listCities, listProvinces, listTeams } from '../places/keep-organisation.ts';
import { makeLink, type PasswordLink } from './password-links.ts';
import { personMoved, placeWrong, usernameTaken } from '../actors/refusals.ts';
import { listTeamsOf } from '../places/team-store.ts';
import { isPlace, type Place } from './judge-person.ts';
import { lockManaged, type Managed, refuseLosing } from './lock-person.ts';
import type { ChangePerson, MakePerson } from './people-contract.ts';
import { insertPerson, putTeams, updatePerson } from './people-store.ts';

/** Takes somebody in, who then chooses a password by the link. @throws placeWrong, usernameTaken */
export async function makePerson(
  centre: Centre,
  actor: Actor,
  wanted: MakePerson,
): Promise<{ id: string; link: PasswordLink }> {
  return inOneWork(centre, (work) => takeIn(work, actor, wanted));
}

/** The same within a work. @throws placeWrong, usernameTaken */
export async function takeIn(
  work: Work,
  actor: Actor,
  wanted: MakePerson,
): Promise<{ id: string; link: PasswordLink }> {
  const { teams, ...fields } = wanted;
  await refusePlace(work, actor, wanted);
  const id = newId(work.now);
  if (!(await insertPerson(work.db, { ...fields, id }))) throw usernameTaken();
  await putTeams(work.db, id, teams);
  await saveAuditEntry(work.db, work.now, actor, 'person.made', { accountId: id, ...wanted });
  announcePerson(work, id, teams.length > 0);
  return { id, link: await makeLink(work, actor, id, 'invitation') };
}

/**
 * Name, province, city, posts and teams; what they hold stays with them.
 * @throws noSuchPerson, personMoved, placeWrong, ownRight, lastAdministrator
 */
export async function changePerson(centre: Centre, actor: Actor, id: string, wanted: ChangePerson): Promise<void> {
  await inOneWork(centre, async (work) => {
    const person = await lockManaged(work, actor, id);
    if (person.version !== wanted.version) throw personMoved();
    await changeHeld(work, actor, person, wanted);
  });
}

/** The same of somebody who is held. @returns false where nothing is different @throws placeWrong, ownRight, lastAdministrator */
export async function changeHeld(
  work: Work,
  actor: Actor,
  person: Managed,
  { teams, nameZh, nameEn, provinceId, cityId, posts }: Omit<ChangePerson, 'version'>,
): Promise<boolean> {
  const fields = { nameZh, nameEn, provinceId, cityId, posts };
  await refusePlace(work, actor, { provinceId, cityId, teams });
  refuseLosing(actor, person, { ...person, ...fields });
  const had = (await listTeamsOf(work.db, person.id)).toSorted();
  const before = { ...fieldsOf(person), teams: had };
  const after = { ...fields, posts: posts.toSorted(), teams: teams.toSorted() };
  const changed = changesOf(before, after);
  if (Object.keys(changed).length === 0) return false;
  await updatePerson(work.db, person.id, fields);
  if ('teams' in changed) await putTeams(work.db, person.id, teams);
  await saveAuditEntry(work.db, work.now, actor, 'person.changed', { accountId: person.id, changed });
  announcePerson(work, person.id, 'teams' in changed);
  return true;
}

const fieldsOf = ({ nameZh, nameEn, provinceId, cityId, posts }: Managed) => ({
  nameZh,
  nameEn,
  provinceId,
  cityId,
  posts: posts.toSorted(),
});

/** What is different, as it was and as it is. */
function changesOf(before: Record<string, unknown>, after: Record<string, unknown>) {
  const differs = Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(differs.map((name) => [name, { from: before[name], to: after[name] }]));
}

function announcePerson(work: Work, accountId: string, movedTeams: boolean): void {
  work.announce(personChanged, { accountId }, [...concerned([accountId]), PEOPLE]);
  // Who works where is shown where tickets are given.
  if (movedTeams) work.announce(organisationChanged, {}, ['everyone']);
}

/** @throws placeWrong */
async function refusePlace(work: Work, actor: Actor, place: Place): Promise<void> {
  const provinces = new Set((await listProvinces(work.kept)).map(({ id }) => id));
  const known = { provinces, cities: await listCities(work.kept, null), teams: await listTeams(work.kept, null) };
  if (!seesProvince(actor, place.provinceId) || !isPlace(place, known)) throw placeWrong();
}
