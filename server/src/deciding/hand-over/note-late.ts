import { Busy, dropTimer, type OnDue } from '../../platform/timers.ts';
import type { Work } from '../../platform/work.ts';
import { lockContactIfFree, writeTimeline } from '../../contact/contacts/index.ts';
import { announceConsult } from './announce-consult.ts';
import { changeConsult, findConsult, lockConsult } from './consult-store.ts';

export const CONSULT_TIMER = 'consult-late';
export const consultTimerOf = (consultId: string): string => `${CONSULT_TIMER}:${consultId}`;

const MINUTES = 5;

/** By when a question is to be answered: a customer waits meanwhile. Pure. */
export const answerBy = (askedAt: Date): Date => new Date(askedAt.getTime() + MINUTES * 60_000);

/** It is answered, or over. */
export const dropLate = (work: Work, consultId: string) => dropTimer(work.db, consultTimerOf(consultId));

/** Not answered in time: the agent is told so, and may still wait, ask anew or go on alone. */
export const noteLate: OnDue = async (work, { about: { consultId = '' } }) => {
  const found = await findConsult(work.db, consultId);
  if (!found) return;
  const contact = await lockContactIfFree(work.db, found.contactId);
  const consult = contact && (await lockConsult(work.db, consultId));
  if (!consult) throw new Busy();
  if (consult.state !== 'asked' && consult.state !== 'taken') return;
  await changeConsult(work.db, consultId, { lateAt: work.now });
  await writeTimeline(work, contact, null, 'consult-late', { consultId });
  announceConsult(work, consult);
};
