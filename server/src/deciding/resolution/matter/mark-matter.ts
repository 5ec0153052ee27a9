import { isDeepStrictEqual } from 'node:util';
import { evidenceChanged } from '../announcements.ts';
import type { Static } from 'typebox';
import type { Policy } from '@jieyi/policy';
import { inOneWork } from '../../../platform/work.ts';
import { announceOfContact, findLastDone, partyUnknown, writeTimeline } from '../../../contact/contacts/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { proposeFromContact } from '../../../policy/policies/index.ts';
import { factsToFind } from './begin-matter.ts';
import type { DecidingCentre } from '../centre.ts';
import type { AnswerFact, MarkCustomer, ProposeExtension } from '../contract.ts';
import { decideMatter } from '../decide-matter.ts';
import { askAgain, pointToComplaint } from '../facts/gather-facts.ts';
import { listOwnTickets } from '../facts/own-facts.ts';
import { lockMyMatter } from '../lock-matter.ts';
import { acceptedUnexplained, factIsKnown, noSuchComplaint, noSuchFact, notOrdinary } from '../refusals.ts';
import { changeResolution, type FactRow, listFacts, saveFact } from '../store.ts';

/**
 * The agent marks whether it was explained, and whether the customer accepts it. The same marked twice running, as by a
 * double click, is told once. @throws acceptedUnexplained
 */
export async function markCustomer(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  marks: Static<typeof MarkCustomer>,
): Promise<void> {
  if (marks.accepted && !marks.explained)
    throw acceptedUnexplained([{ field: 'accepted', message: 'implies explained' }]);
  await inOneWork(centre, async (work) => {
    const { contact, resolution, policy } = await lockMyMatter(centre, work, actor, contactId);
    const said = { kind: 'marked', detail: marks, accountId: actor.accountId };
    await changeResolution(work.db, contactId, marks);
    if (!isDeepStrictEqual({ ...(await findLastDone(work.db, contactId)) }, said))
      await writeTimeline(work, contact, actor.accountId, 'marked', marks);
    await decideMatter(work, policy, contact, { ...resolution, ...marks });
  });
}

/** The answer to a fact that only a person can know, or that it cannot be had. @throws noSuchFact, factIsKnown */
export async function answerFact(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  answered: Static<typeof AnswerFact>,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { contact, resolution, policy, type } = await lockMyMatter(centre, work, actor, contactId);
    const value = answered.unobtainable ? null : (answered.value ?? null);
    refuseUnknown(policy, type, answered.fact, value, answered.unobtainable ?? false);
    const row = (await listFacts(work.db, contactId)).find(({ fact }) => fact === answered.fact);
    if (row?.state === 'known' && row.source !== 'agent')
      throw factIsKnown([{ field: answered.fact, message: 'is known' }]);
    await saveFact(work.db, contactId, toRow(answered.fact, value, row, work.now), work.now);
    const detail = { fact: answered.fact, value, unobtainable: answered.unobtainable ?? false };
    await writeTimeline(work, contact, actor.accountId, 'fact-answered', detail);
    await decideMatter(work, policy, contact, resolution);
    announceOfContact(work, contact, evidenceChanged);
  });
}

function refuseUnknown(
  policy: Policy,
  type: string,
  fact: string,
  value: FactRow['value'],
  unobtainable: boolean,
): void {
  if (!factsToFind(policy, type).includes(fact))
    throw noSuchFact([{ field: 'fact', message: `not a fact of ${type}` }]);
  if (unobtainable) return;
  const judged = policy.decide({ [fact]: value });
  if (value === null || judged.status === 'invalid')
    throw noSuchFact([{ field: 'value', message: `not a value of ${fact}` }]);
}

function toRow(fact: string, value: FactRow['value'], before: FactRow | undefined, now: Date): FactRow {
  const state = value === null ? 'unobtainable' : 'known';
  return {
    fact,
    state,
    value,
    source: 'agent',
    records: before?.records ?? [],
    note: before?.note ?? null,
    settledAt: now,
  };
}

/** Asks BOSS again for what failed. @throws partyUnknown */
export async function retryFacts(centre: DecidingCentre, actor: Actor, contactId: string): Promise<void> {
  await inOneWork(centre, async (work) => askAgain(work, await lockMyMatter(centre, work, actor, contactId)));
}

/** The agent points to another earlier complaint of this customer, or back to the latest. @throws noSuchComplaint, partyUnknown */
export async function chooseEarlierComplaint(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  ticketId: string | null,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockMyMatter(centre, work, actor, contactId);
    if (locked.contact.customerId === null) throw partyUnknown();
    const tickets = await listOwnTickets(work.db, locked.contact);
    const fits = tickets.some(({ id, kind }) => id === ticketId && kind === 'complaint');
    if (ticketId && !fits) throw noSuchComplaint();
    await writeTimeline(work, locked.contact, actor.accountId, 'complaint-pointed-to', { ticketId });
    await pointToComplaint(work, locked, ticketId);
  });
}

/** A matter that fits one of the six definitions but no type: a proposal to extend the policy. @throws notOrdinary */
export async function proposeExtension(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  proposal: Static<typeof ProposeExtension>,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { contact, type } = await lockMyMatter(centre, work, actor, contactId);
    if (type !== 'ordinary') throw notOrdinary();
    await proposeFromContact(work, actor.accountId, contact, proposal);
    await writeTimeline(work, contact, actor.accountId, 'extension-proposed', proposal);
  });
}
