import { actChanged } from '../announcements.ts';
import type { Answer } from '@jieyi/policy';
import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { announceOfContact, type ContactRow, writeTimeline } from '../../../contact/contacts/index.ts';
import { hasPassedIn } from '../../../foundation/customers/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../centre.ts';
import type { ActOnDecision } from '../contract.ts';
import { decideMatter } from '../decide-matter.ts';
import { type LockedMatter, lockMyMatter } from '../lock-matter.ts';
import { findWithPapers } from './decide-with-papers.ts';
import { isStanding, listOptions, type Option } from './judge-act.ts';
import { findEarlierComplaint } from '../facts/own-facts.ts';
import {
  alreadyActed,
  decisionChanged,
  identityNotVerified,
  notAnOption,
  reasonNeeded,
  recordNeeded,
} from '../refusals.ts';
import { type ActRow, changeAct, findActByKey, listActs, saveAct } from './act-store.ts';
import { type FactRow, saveTrainingNeed } from '../store.ts';

export interface BegunAct {
  act: ActRow;
  locked: LockedMatter;
  answer: Answer;
  /** True when this key already acted: nothing more is to be done. */
  repeated: boolean;
}

/**
 * Judges whether this may be done now and puts the act on record; its effect follows in the same work.
 * @throws those of lockMyMatter; keyUsed, decisionChanged, alreadyActed, notAnOption, reasonNeeded, recordNeeded, identityNotVerified
 */
export async function beginAct(
  centre: DecidingCentre,
  work: Work,
  actor: Actor,
  contactId: string,
  order: ActOnDecision,
): Promise<BegunAct> {
  const locked = await lockMyMatter(centre, work, actor, contactId);
  const { answer, rows, decision } = await decideMatter(work, locked);
  const earlier = await findActByKey(work.db, order.key);
  if (earlier && !isSameIntention(earlier, contactId, order))
    throw keyUsed([{ field: 'key', message: 'choose another' }]);
  if (earlier) return { act: earlier, locked, answer, repeated: true };
  const acts = await listActs(work.db, contactId);
  if (decision.id !== order.decisionId) throw decisionChanged();
  refuseActed(locked, acts, order);
  const option = await chooseOption(work, actor, locked, { answer, facts: rows, acts }, order);
  await refuseUnprepared(work, option, locked.contact, order);
  const act = toAct(work, actor, contactId, order, option);
  await followExpert(work, acts, actor);
  await saveAct(work.db, act);
  await noteAct(work, actor, locked, act, answer);
  return { act, locked, answer, repeated: false };
}

function isSameIntention(act: ActRow, contactId: string, order: ActOnDecision): boolean {
  const insisted = act.kind === 'insisted';
  return act.contactId === contactId && act.disposition === order.disposition && insisted === (order.insisted ?? false);
}

function refuseActed(locked: LockedMatter, acts: ActRow[], order: ActOnDecision): void {
  const standing = acts.filter((act) => isStanding(act) && (act.kind === 'insisted') === (order.insisted ?? false));
  if (standing.some((act) => !isExpertsTurn(act, locked))) throw alreadyActed();
}

/** After a hand-over was accepted the expert, now handling the contact, may act themselves. */
function isExpertsTurn(act: ActRow, { contact }: LockedMatter): boolean {
  return act.disposition === 'expert' && contact.handlerId !== act.accountId;
}

async function followExpert(work: Work, acts: ActRow[], actor: Actor): Promise<void> {
  const handed = acts.find(
    (act) => isStanding(act) && act.disposition === 'expert' && act.accountId !== actor.accountId,
  );
  if (handed) await changeAct(work.db, handed.id, { state: 'followed' });
}

async function chooseOption(
  work: Work,
  actor: Actor,
  locked: LockedMatter,
  { answer, facts, acts }: { answer: Answer; facts: FactRow[]; acts: ActRow[] },
  order: ActOnDecision,
): Promise<Option> {
  const { contact, resolution } = locked;
  const hasEarlier = (await findEarlierComplaint(work, contact, resolution)) !== undefined;
  const withPapers = contact.wayIn === 'counter' ? await findWithPapers(work.db, contact, locked, facts) : null;
  const expertInHand = isExpertInHand(acts, actor.accountId);
  const wanted = (one: Option) =>
    one.disposition === order.disposition && (one.kind === 'insisted') === (order.insisted ?? false);
  const option = listOptions({ answer, facts, hasEarlier, expertInHand, withPapers }).find(wanted);
  if (!option) throw notAnOption();
  return option;
}

/** The contact was handed over, and this person is not the one who did. */
export function isExpertInHand(acts: { state: string; disposition: string; accountId: string }[], accountId: string) {
  return acts.some((act) => isStanding(act) && act.disposition === 'expert' && act.accountId !== accountId);
}

async function refuseUnprepared(work: Work, option: Option, contact: ContactRow, order: ActOnDecision): Promise<void> {
  if (option.needsReason && !order.reason) throw reasonNeeded([{ field: 'reason', message: 'say why' }]);
  const missing = option.needsRecord.filter((field) => !order.record?.[field]?.trim());
  if (missing.length > 0) throw recordNeeded(missing.map((field) => ({ field, message: 'must be recorded' })));
  if (option.needsIdentity && !(await isVerified(work, contact))) throw identityNotVerified();
}

async function isVerified({ db }: Work, { id, customerId }: ContactRow): Promise<boolean> {
  return customerId !== null && hasPassedIn(db, id, customerId);
}

function toAct(work: Work, actor: Actor, contactId: string, order: ActOnDecision, option: Option): ActRow {
  const waitsForBoss = option.disposition === 'self-handle';
  return {
    id: newId(work.now),
    contactId,
    decisionId: order.decisionId,
    key: order.key,
    disposition: option.disposition,
    kind: option.kind,
    reason: order.reason ?? null,
    state: waitsForBoss ? 'begun' : 'done',
    result: null,
    accountId: actor.accountId,
    begunAt: work.now,
    doneAt: waitsForBoss ? null : work.now,
  };
}

async function noteAct(work: Work, actor: Actor, locked: LockedMatter, act: ActRow, answer: Answer): Promise<void> {
  const { contact } = locked;
  const decided = answer.status === 'decided' ? answer : null;
  const { id: actId, disposition, kind, reason } = act;
  const detail = {
    actId,
    disposition,
    kind,
    reason,
    decided: decided?.disposition ?? null,
    rule: decided?.rule ?? null,
  };
  await writeTimeline(work, contact, actor.accountId, 'acted', detail);
  if (disposition === 'expert') await noteTrainingNeed(work, actor, contact, answer);
  announceAct(work, contact);
}

export function announceAct(work: Work, contact: ContactRow): void {
  announceOfContact(work, contact, actChanged);
}

/** Recorded only when a transfer is attempted all the same, and once (docs/rules/acting.md#training-need). */
async function noteTrainingNeed(work: Work, actor: Actor, contact: ContactRow, answer: Answer): Promise<void> {
  if (answer.status !== 'decided' || !answer.trainingNeed) return;
  await noteNeed(work, actor, contact, answer.rule);
}

/** Once a contact. */
export async function noteNeed(
  work: Work,
  { accountId }: Pick<Actor, 'accountId'>,
  contact: ContactRow,
  rule: string | null,
): Promise<void> {
  const need = { accountId, provinceId: contact.provinceId, contactId: contact.id };
  const isNew = await saveTrainingNeed(work.db, { ...need, id: newId(work.now), rule, at: work.now });
  if (isNew) await writeTimeline(work, contact, accountId, 'training-need', { rule });
}

/** A transfer that found no expert was attempted all the same. */
export async function noteTransferAttempt(centre: DecidingCentre, actor: Actor, contactId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockMyMatter(centre, work, actor, contactId);
    await noteTrainingNeed(work, actor, locked.contact, (await decideMatter(work, locked)).answer);
  });
}
