import { join } from 'node:path';
import { inOneWork, type Work } from '../../platform/work.ts';
import { newId } from '../../platform/new-id.ts';
import type { SimulatedBoss } from '../../foundation/billing/index.ts';
import { recogniseCaller } from '../../foundation/customers/index.ts';
import {
  hashPassword,
  saveAccount,
  saveNumberRanges,
  savePlaces,
  saveTeam,
  saveTeamMember,
} from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../../deciding/resolution/index.ts';
import { saveSkills } from '../../foundation/workforce/index.ts';
import { actAs } from '../act-as.ts';
import { cities, numberRanges, passwordOf, provinces, samplePeople, sampleSkills, sampleTeams } from '../accounts.ts';
import { seedEveryday } from '../everyday/seed-everyday.ts';
import { seedVisits } from '../everyday/seed-visits.ts';
import { noteTraining } from '../history/note-training.ts';
import { seedHistory } from '../history/seed-history.ts';
import { prepareCaller } from '../prepare-caller.ts';
import { prepareCallers } from '../prepare-callers.ts';
import { readSampleCallers } from '../sample-callers.ts';
import { customersIn } from '../everyday/live-through.ts';
import { shipRulesWithHalls } from '../../contact/queues/index.ts';
import { seedAreaWork } from './seed-area-work.ts';
import { seedPresence } from '../everyday/seed-presence.ts';
import { seedHalls } from './seed-halls.ts';
import { seedCannedAnswers } from './seed-canned-answers.ts';
import { seedService } from './seed-service.ts';
import { seedNotices } from './seed-notices.ts';
import { seedOpenTickets } from './seed-open-tickets.ts';
import { hasSamplePeople } from '../store.ts';

/**
 * Fills in people, places, the callers' past and the tickets being worked on, once; a second start finds it all there.
 * `openWork`: with what waits and what went on in the areas; not where nobody is to find work begun by others.
 */
export async function seedSample(
  centre: DecidingCentre,
  boss: SimulatedBoss,
  { folder, openWork }: { folder: string; openWork: boolean },
): Promise<void> {
  if (await hasSamplePeople(centre.db)) return;
  await savePlacesAndTeams(centre);
  await shipHalls(centre);
  await seedHalls(centre, folder);
  const callers = await readSampleCallers(join(folder, 'callers.json'));
  await prepareCallers(callers, async (caller) =>
    prepareCaller(centre, boss, caller, await recogniseCaller(centre, caller.customer.phone)),
  );
  const accounts = await Promise.all(
    samplePeople.map(async (person) => ({
      ...person,
      posts: [...person.posts],
      id: newId(centre.clock.now()),
      passwordHash: await hashPassword(passwordOf(person.username)),
      sample: true,
    })),
  );
  // Last, so that a start that was cut off in the middle fills in again.
  await inOneWork(centre, async (work) => {
    for (const account of accounts) {
      await saveAccount(work.db, account);
      const skills = sampleSkills.get(account.username);
      if (skills) await saveSkills(work.db, account.id, [...skills]);
    }
    const people = new Map(accounts.map(({ username, id }) => [username, id]));
    await saveMembers(work, people);
    await seedCannedAnswers(work, folder);
    const { customers, past } = await seedHistory(centre, work, boss, people, join(folder, 'opening-words.json'));
    if (!openWork) return;
    await seedService(work);
    const takeCustomer = customersIn(customers);
    await seedOpenTickets(work, people, takeCustomer, join(folder, 'open-tickets.json'));
    await seedAreaWork({ work, people, takeCustomer }, join(folder, 'area-work.json'));
    await noteTraining(work, past);
    const person = (username: string) => actAs(centre, people, username);
    const seeding = { centre, work, people, person, takeCustomer };
    await seedNotices(seeding, join(folder, 'notices.json'));
    await seedEveryday(seeding, join(folder, 'everyday.json'));
    await seedVisits(seeding, join(folder, 'visits.json'));
    // Whoever was at a counter has lines on their log by it: these come last, in the order of their times.
    await seedPresence(work, people);
  });
}

/** The rules of queues that come with the product, and a hall in each city. */
async function shipHalls(centre: DecidingCentre): Promise<void> {
  for (const { id } of provinces) {
    const halls = cities
      .filter(({ provinceId }) => provinceId === id)
      .map(({ id: cityId, ...names }) => ({ cityId, ...names }));
    await shipRulesWithHalls(centre, id, halls);
  }
}

/** By themselves, so that tickets raised later find them. */
async function savePlacesAndTeams(centre: DecidingCentre): Promise<void> {
  await inOneWork(centre, async (work) => {
    await savePlaces(work, provinces, cities);
    await saveNumberRanges(work.db, [...numberRanges]);
    for (const { team, nameZh, nameEn } of sampleTeams)
      await saveTeam(work, { ...team, nameZh, nameEn, handles: [...team.handles] });
  });
}

async function saveMembers(work: Work, people: ReadonlyMap<string, string>): Promise<void> {
  for (const { team, members } of sampleTeams) {
    for (const username of members) {
      const accountId = people.get(username);
      if (accountId) await saveTeamMember(work.db, team.id, accountId);
    }
  }
}
