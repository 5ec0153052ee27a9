import { Type } from 'typebox';
import { Id } from '../../platform/contract-parts.ts';
import { storedAs } from '../../platform/stored.ts';
import { handOverChanged } from './announcements.ts';
import { channelOf } from '../../contact/channels/index.ts';
import { newId } from '../../platform/new-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { inOneWork, type Work } from '../../platform/work.ts';
import {
  beginHandingOver,
  classOfType,
  type ContactRow,
  contactFor,
  endHandingOver,
  hasOtherCall,
  isCall,
  lockContact,
  passContact,
  writeTimeline,
} from '../../contact/contacts/index.ts';
import { type Actor, demandEnabled, postIn, seesProvince } from '../../foundation/organisation/index.ts';
import {
  type ActOnDecision,
  beginAct,
  type BegunAct,
  changeAct,
  type DecidingCentre,
  noteTransferAttempt,
} from '../resolution/index.ts';
import { listPresent } from '../../foundation/workforce/index.ts';
import { concludeConsult } from './end-consult.ts';
import { consultedExpertBusy } from './consult-refusals.ts';
import { nextHandOverState } from './lifecycle.ts';
import { handOverMoved, noExpertPresent, noSuchHandOver } from './refusals.ts';
import { changeHandOver, findHandOver, type HandOverRow, lockHandOver, saveHandOver } from './store.ts';
import { withSkill } from './with-skill.ts';

const readResult = storedAs(Type.Object({ handOverId: Id }), 'act.result');

/**
 * Offers a contact, with its whole context, to the experts present; the agent keeps the customer until one accepts. A
 * customer who wrote is put on the experts' list even when none is present (docs/rules/acting.md#no-live-contact).
 * @throws noExpertPresent, and those of beginAct
 */
export async function handToExpert(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  order: ActOnDecision,
): Promise<{ handOverId: string; actId: string }> {
  const { provinceId } = await contactFor(centre, actor, contactId);
  const experts = (await listPresent(centre, provinceId, 'expert')).filter((id) => id !== actor.accountId);
  const handOver = inOneWork(centre, async (work) => {
    const begun = await beginAct(centre, work, actor, contactId, order);
    const { act, repeated } = begun;
    if (repeated) return { ...readResult(act.result), actId: act.id };
    return { handOverId: await offer(work, actor, begun, experts), actId: act.id };
  });
  return handOver.catch(async (error: unknown) => {
    if (error instanceof Refusal && error.code === noExpertPresent().code) {
      await noteTransferAttempt(centre, actor, contactId);
    }
    throw error;
  });
}

async function offer(work: Work, actor: Actor, { act, locked }: BegunAct, experts: string[]): Promise<string> {
  const { id: contactId, provinceId, wayIn } = locked.contact;
  const skill = `expert:${classOfType(locked.type)}`;
  const consulted = await concludeConsult(work, locked.contact);
  if (consulted !== null && !experts.includes(consulted)) throw consultedExpertBusy();
  const nobody = (await withSkill(work, experts, skill)).length === 0;
  // A customer who is not there to wait is put on their list, whoever is present.
  if (nobody && consulted === null && channelOf(wayIn).live) throw noExpertPresent();
  const id = newId(work.now);
  const offered = { state: 'offered' as const, fromAccountId: actor.accountId, actId: act.id, offeredAt: work.now };
  await saveHandOver(work.db, { id, contactId, provinceId, skill, ...offered, ...notYet });
  await changeAct(work.db, act.id, { state: 'done', result: { handOverId: id } });
  await beginHandingOver(work, contactId);
  await writeTimeline(work, locked.contact, actor.accountId, 'hand-over-offered', { handOverId: id });
  if (consulted !== null) await passToConsulted(work, locked.contact, id, consulted);
  announceHandOver(work, { id, provinceId, contactId, fromAccountId: actor.accountId });
  return id;
}

/** Whoever was consulted knows the contact already and has it at once, unless they are on another call. @throws consultedExpertBusy */
async function passToConsulted(work: Work, contact: ContactRow, id: string, expertId: string): Promise<void> {
  await changeHandOver(work.db, id, { state: 'accepted', expertId, acceptedAt: work.now });
  await demandEnabled(work, expertId);
  await passContact(work, contact, expertId);
  // Their seat is held from then on.
  if (isCall(contact) && (await hasOtherCall(work, expertId, contact.id))) throw consultedExpertBusy();
  await writeTimeline(work, contact, expertId, 'hand-over-accepted', { handOverId: id });
}

const notYet = { expertId: null, acceptedAt: null, endedAt: null, ending: null, reason: null };

/** The agent takes the offer back before an expert accepted it. @throws noSuchHandOver, handOverMoved */
export async function takeBack(centre: DecidingCentre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockContactOf(work, id);
    const handOver = await lockMine(work, actor, id, (one) => one.fromAccountId === actor.accountId);
    const state = nextHandOverState(handOver.state, 'take-back');
    if (!state) throw handOverMoved();
    await changeHandOver(work.db, id, { state, endedAt: work.now });
    await endHandingOver(work, handOver.contactId);
    await changeAct(work.db, handOver.actId, { state: 'undone' });
    await writeTimeline(work, contact, actor.accountId, 'hand-over-taken-back', { handOverId: id });
    announceHandOver(work, handOver);
  });
}

export async function lockMine(
  work: Work,
  actor: Actor,
  id: string,
  isMine: (handOver: HandOverRow) => boolean,
): Promise<HandOverRow> {
  const handOver = await lockHandOver(work.db, id);
  if (!handOver || !seesProvince(actor, handOver.provinceId)) throw noSuchHandOver();
  if (!isMine(handOver)) throw handOverMoved();
  return handOver;
}

/** Contact before hand-over, as everywhere: one order of locks, no deadlocks. @throws noSuchHandOver */
export async function lockContactOf(work: Work, handOverId: string): Promise<ContactRow> {
  const handOver = await findHandOver(work.db, handOverId);
  const contact = handOver && (await lockContact(work.db, handOver.contactId));
  if (!contact) throw noSuchHandOver();
  return contact;
}

/** Tells who sent it, and every expert of the province: it came onto, or left, their list. */
export function announceHandOver(
  work: Work,
  handOver: Pick<HandOverRow, 'id' | 'provinceId' | 'contactId' | 'fromAccountId'>,
): void {
  const about = { handOverId: handOver.id, contactId: handOver.contactId };
  const audience = [`account:${handOver.fromAccountId}`, postIn(handOver.provinceId, 'expert')];
  work.announce(handOverChanged, about, audience);
}
