import { evidenceChanged, factsAsked } from '../announcements.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { announceOfContact, findContact, partyUnknown } from '../../../contact/contacts/index.ts';
import {
  arriveTogether,
  BillingRefusal,
  BillingUnavailable,
  explain,
  findFact,
  type MatterAsk,
} from '../../../foundation/billing/index.ts';
import type { DecidingCentre } from '../centre.ts';
import { decideMatter } from '../decide-matter.ts';
import { type LockedMatter, lockMatter } from '../lock-matter.ts';
import { findEarlierComplaint, findOwnFacts, toEarlier } from './own-facts.ts';
import { findToAsk } from '../matter-store.ts';
import {
  blank,
  changeResolution,
  type FactRow,
  findWords,
  listFacts,
  type NewExplanation,
  type ResolutionRow,
  saveEvidence,
} from '../store.ts';

/** What BOSS answers within so long of its first answer comes onto the desk at once. */
const MOMENT_MS = 200;

/**
 * Asks BOSS for every fact still being fetched, side by side; what it answers in one moment is saved in one work and comes
 * onto the desk together. What BOSS does not answer in time is shown as missing, with a retry. Safe to run twice: only what
 * is still being fetched is saved.
 */
export async function gatherFacts(centre: DecidingCentre, contactId: string): Promise<void> {
  const asked = await prepareAsk(centre, contactId);
  if (!asked) return;
  const { ask, fetching, explaining } = asked;
  const coming = [
    ...fetching.map(async (fact): Promise<Answered> => ({ fact: await askForFact(centre, fact, ask) })),
    ...(explaining ? [askForExplanation(centre, ask)] : []),
  ];
  await arriveTogether(coming, MOMENT_MS, (answered) => settle(centre, asked, answered));
}

/** One answer of BOSS: a fact, or what is explained to the customer. */
type Answered = { fact: FactRow } | { explanation: NewExplanation };

/** What BOSS was asked, and about which matter and earlier complaint. */
interface Asked {
  ask: MatterAsk;
  about: ResolutionRow;
  fetching: string[];
  explaining: boolean;
}

async function prepareAsk(centre: DecidingCentre, contactId: string): Promise<Asked | null> {
  const found = await findToAsk(centre.db, contactId);
  if (!found) return null;
  const { contact, resolution, type, bossRef, explaining } = found;
  const earlier = toEarlier(await findEarlierComplaint(centre, contact, resolution));
  const ask = { customerRef: bossRef, type, earlier, now: centre.clock.now() };
  const facts = await listFacts(centre.db, contactId);
  const fetching = facts.filter(({ state }) => state === 'fetching').map(({ fact }) => fact);
  return { ask, about: resolution, fetching, explaining };
}

/** An answer is only of use if meanwhile nobody named another matter or pointed to another complaint. */
function isStillAsked({ about }: Asked, { resolution }: LockedMatter): boolean {
  return (
    resolution.matterId === about.matterId &&
    resolution.policyId === about.policyId &&
    resolution.earlierComplaintId === about.earlierComplaintId
  );
}

// Where the records do not tell, the customer can: these are compared with the earlier complaint.
const askable = new Set(['placeSame', 'baseStationSame', 'symptomSame']);

async function askForFact(centre: DecidingCentre, fact: string, ask: MatterAsk): Promise<FactRow> {
  try {
    const { value, records, note } = await findFact(centre.billing, fact, ask);
    const untold = askable.has(fact) ? 'to-ask' : 'untold';
    const found = { fact, value, records: [...records], note: note ?? null, settledAt: centre.clock.now() };
    return value === null ? { ...found, state: untold, source: null } : { ...found, state: 'known', source: 'boss' };
  } catch (error) {
    if (!isBillingFailure(error)) centre.log.error({ error, fact }, 'finding a fact failed');
    return { ...blank(fact, 'failed'), settledAt: centre.clock.now() };
  }
}

function isBillingFailure(error: unknown): boolean {
  return error instanceof BillingUnavailable || error instanceof BillingRefusal;
}

async function askForExplanation(centre: DecidingCentre, ask: MatterAsk): Promise<Answered> {
  const body = await explain(centre.billing, ask).catch((error: unknown) => {
    if (!isBillingFailure(error)) centre.log.error({ error }, 'explaining failed');
    return null;
  });
  return { explanation: { state: body ? 'ready' : 'failed', body } };
}

async function settle(centre: DecidingCentre, asked: Asked, answered: readonly Answered[]): Promise<void> {
  const { contactId } = asked.about;
  const facts = answered.flatMap((one) => ('fact' in one ? [one.fact] : []));
  const explanation = answered.flatMap((one) => ('explanation' in one ? [one.explanation] : []))[0];
  await inOneWork(centre, async (work) => {
    const locked = await lockMatter(centre, work, contactId);
    if (!locked || !isStillAsked(asked, locked)) return;
    const evidence = { contactId, facts, explanation, at: work.now, onlyFrom: ['fetching'] } as const;
    const saved = await saveEvidence(work.db, evidence);
    if (saved.length > 0) await decideMatter(work, locked);
    if (saved.length > 0 || explanation) announceEvidence(work, locked);
  });
}

/** Our own records again, after something changed in them (an identity check, another earlier complaint). */
export async function refreshOwnFacts(centre: DecidingCentre, contactId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await findContact(work.db, contactId);
    if (!contact?.matterId) return;
    const locked = await lockMatter(centre, work, contactId);
    if (locked) await saveOwnFacts(work, locked);
  });
}

export async function saveOwnFacts(work: Work, locked: LockedMatter): Promise<void> {
  const { contact, resolution } = locked;
  const shown = new Map((await listFacts(work.db, contact.id)).map((row) => [row.fact, row]));
  const facts = (await findOwnFacts(work, contact, resolution)).filter((row) => {
    const before = shown.get(row.fact);
    // Where our records do not tell, what the agent was told stands.
    const told = row.state === 'untold' && before?.source === 'agent';
    return before && !told;
  });
  await saveEvidence(work.db, { contactId: contact.id, facts, at: work.now });
  await decideMatter(work, locked);
  announceEvidence(work, locked);
}

/** Puts what failed back to being fetched; the listener of `facts.asked` does the rest. @throws partyUnknown */
export async function askAgain(work: Work, locked: LockedMatter): Promise<void> {
  const { contact } = locked;
  if (contact.customerId === null) throw partyUnknown();
  const failed = (await listFacts(work.db, contact.id)).filter(({ state }) => state === 'failed');
  const { explanation } = await findWords(work.db, contact.id);
  await saveEvidence(work.db, {
    contactId: contact.id,
    facts: failed.map(({ fact }) => blank(fact, 'fetching')),
    explanation: explanation?.state === 'failed' ? { state: 'fetching', body: null } : undefined,
    at: work.now,
  });
  work.announce(factsAsked, { contactId: contact.id });
  announceEvidence(work, locked);
}

function announceEvidence(work: Work, { contact }: LockedMatter): void {
  announceOfContact(work, contact, evidenceChanged);
}

/** The agent says which earlier complaint this is about; what is compared with it is fetched anew. */
export async function pointToComplaint(work: Work, locked: LockedMatter, ticketId: string | null): Promise<void> {
  const { contact } = locked;
  await changeResolution(work.db, contact.id, { earlierComplaintId: ticketId });
  const resolution = { ...locked.resolution, earlierComplaintId: ticketId };
  const compared = (await listFacts(work.db, contact.id)).filter(
    ({ fact, source }) => askable.has(fact) && source !== 'agent',
  );
  const facts = compared.map(({ fact }) => blank(fact, fact === 'symptomSame' ? 'to-ask' : 'fetching'));
  await saveEvidence(work.db, { contactId: contact.id, facts, at: work.now });
  await saveOwnFacts(work, { ...locked, resolution });
  work.announce(factsAsked, { contactId: contact.id });
}
