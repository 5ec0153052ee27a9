import type { Static } from 'typebox';
import { operatorDay } from '../../../platform/clock.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import type { Hall, HallStand } from '../contract.ts';
import { noHallChosen } from '../refusals.ts';
import { findStand, saveStand } from './hall-store.ts';
import { hallFor, listHalls } from './read-halls.ts';

/** It is kept with the account until another is chosen. @throws noSuchHall */
export async function standAtHall(centre: Centre, actor: Actor, hallId: string): Promise<void> {
  await hallFor(centre.db, actor, hallId);
  await inOneWork(centre, async (work) => {
    const { accountId } = actor;
    await saveStand(work.db, { accountId, hallId, since: work.now });
    await saveAuditEntry(work.db, work.now, actor, 'hall.chosen', { hallId });
  });
}

/** Where somebody stands. A hall of a province that they left is none of theirs any more. */
export async function readStand({ db, clock }: Centre, actor: Actor): Promise<Static<typeof HallStand>> {
  const stand = await findStand(db, actor.accountId);
  const hall = stand && (await listHalls(db, actor)).find(({ id }) => id === stand.hallId);
  if (!stand || !hall) return { hall: null, since: null, ofToday: false };
  const ofToday = operatorDay(stand.since) === operatorDay(clock.now());
  return { hall, since: stand.since.toISOString(), ofToday };
}

/** @throws noHallChosen */
export async function demandHall(centre: Centre, actor: Actor): Promise<Hall> {
  const { hall } = await readStand(centre, actor);
  if (!hall) throw noHallChosen();
  return hall;
}
