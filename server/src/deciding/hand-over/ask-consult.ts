import { newId } from '../../platform/new-id.ts';
import { setTimer } from '../../platform/timers.ts';
import { inOneWork, type Work } from '../../platform/work.ts';
import {
  classOfType,
  type ContactRow,
  contactFor,
  findMatter,
  lockContact,
  lockMyContact,
  writeTimeline,
} from '../../contact/contacts/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { listPresent } from '../../foundation/workforce/index.ts';
import type { DecidingCentre } from '../resolution/index.ts';
import { noExpertPresent } from './refusals.ts';
import { lockOpenOf } from './store.ts';
import { withSkill } from './with-skill.ts';
import { announceConsult } from './announce-consult.ts';
import {
  type ConsultRow,
  findConsult,
  findConsultOfKey,
  lockConsult,
  lockOpenConsult,
  saveConsult,
  saveSaid,
} from './consult-store.ts';
import type { SayInConsult } from './consult-contract.ts';
import { answerBy, CONSULT_TIMER, consultTimerOf } from './note-late.ts';
import { alreadyConsulted, noSuchConsult } from './consult-refusals.ts';

/**
 * Asks the experts present about a contact that stays with its agent: with the question they see all of it. The first to
 * take it answers (docs/rules/contacts.md#consult).
 * @returns the id of the consult
 * @throws noExpertPresent, alreadyConsulted, and those of lockMyContact
 */
export async function askConsult(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  { key, text }: SayInConsult,
): Promise<string> {
  const { provinceId } = await contactFor(centre, actor, contactId);
  const present = (await listPresent(centre, provinceId, 'expert')).filter((id) => id !== actor.accountId);
  return inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, contactId);
    const before = await findConsultOfKey(work.db, contactId, key);
    if (before !== undefined) return before;
    await demandNoneOpen(work, contactId);
    const skill = await skillOf(work, contact);
    if ((await withSkill(work, present, skill)).length === 0) throw noExpertPresent();
    return ask(work, actor, { contact, skill, key, text });
  });
}

/** Neither asked nor handed over already. @throws alreadyConsulted */
async function demandNoneOpen(work: Work, contactId: string): Promise<void> {
  if (await lockOpenOf(work.db, contactId)) throw alreadyConsulted();
  if (await lockOpenConsult(work.db, contactId)) throw alreadyConsulted();
}

interface Asked {
  contact: ContactRow;
  skill: string | null;
  key: string;
  text: string;
}

async function ask(work: Work, actor: Actor, { contact, skill, key, text }: Asked): Promise<string> {
  const { id: contactId, provinceId } = contact;
  const consult = { id: newId(work.now), contactId, provinceId, skill, state: 'asked' as const, ...notYet };
  await saveConsult(work.db, { ...consult, key, fromAccountId: actor.accountId, askedAt: work.now });
  await saveSaid(work.db, {
    consultId: consult.id,
    key,
    kind: 'question',
    accountId: actor.accountId,
    text,
    at: work.now,
  });
  await setTimer(work.db, {
    key: consultTimerOf(consult.id),
    kind: CONSULT_TIMER,
    dueAt: answerBy(work.now),
    about: { consultId: consult.id },
  });
  await writeTimeline(work, contact, actor.accountId, 'consult-asked', { consultId: consult.id, text });
  announceConsult(work, { ...consult, fromAccountId: actor.accountId });
  return consult.id;
}

const notYet = { expertId: null, takenAt: null, answeredAt: null, endedAt: null, lateAt: null };

/** As of a hand-over: by the category of the matter; without one, any expert. */
async function skillOf(work: Work, { matterId }: ContactRow): Promise<string | null> {
  const matter = matterId === null ? undefined : await findMatter(work.db, matterId);
  return matter ? `expert:${classOfType(matter.type)}` : null;
}

/** Contact before consult, as everywhere. @throws noSuchConsult */
export async function lockWithContact(
  work: Work,
  actor: Actor,
  id: string,
): Promise<{ contact: ContactRow; consult: ConsultRow }> {
  const found = await findConsult(work.db, id);
  const contact = found && seesProvince(actor, found.provinceId) && (await lockContact(work.db, found.contactId));
  const consult = contact && (await lockConsult(work.db, id));
  if (!contact || !consult) throw noSuchConsult();
  return { contact, consult };
}
