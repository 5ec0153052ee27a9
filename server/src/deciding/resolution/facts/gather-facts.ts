import { evidenceChanged, factsAsked } from '../announcements.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { announceOfContact, findContact, findMatter, partyUnknown } from '../../../contact/contacts/index.ts';
import {
  BillingRefusal,
  BillingUnavailable,
  explain,
  findFact,
  type MatterAsk,
} from '../../../foundation/billing/index.ts';
import { findCustomer } from '../../../foundation/customers/index.ts';
import type { DecidingCentre } from '../centre.ts';
import { decideMatter } from '../decide-matter.ts';
import { type LockedMatter, lockMatter } from '../lock-matter.ts';
import { findEarlierComplaint, findOwnFacts, toEarlier } from './own-facts.ts';
import {
  blank,
  changeResolution,
  type FactRow,
  findExplanation,
  findResolution,
  listFacts,
  saveExplanation,
  saveFact,
  type ResolutionRow,
} from '../store.ts';

/**
 * Asks BOSS for every fact still being fetched, side by side; each comes onto the desk as it arrives. What BOSS does
 * not answer in time is shown as missing, with a retry. Safe to run twice: only what is still being fetched is saved.
 */
export async function gatherFacts(centre: DecidingCentre, contactId: string): Promise<void> {
  const asked = await prepareAsk(centre, contactId);
  if (!asked) return;
  const { ask } = asked;
  const fetching = (await listFacts(centre.db, contactId)).filter(({ state }) => state === 'fetching');
  const explanation = await findExplanation(centre.db, contactId);
  await Promise.all([
    ...fetching.map(async ({ fact }) => settleFact(centre, asked, await askForFact(centre, fact, ask))),
    ...(explanation?.state === 'fetching' ? [gatherExplanation(centre, asked)] : []),
  ]);
}

/** What BOSS was asked, and about which matter and earlier complaint. */
interface Asked {
  ask: MatterAsk;
  about: ResolutionRow;
}

async function prepareAsk(centre: DecidingCentre, contactId: string): Promise<Asked | null> {
  const contact = await findContact(centre.db, contactId);
  const resolution = await findResolution(centre.db, contactId);
  const matter = resolution && (await findMatter(centre.db, resolution.matterId));
  const customer = contact?.customerId ? await findCustomer(centre.db, contact.customerId) : undefined;
  if (!contact || !resolution || !matter || !customer) return null;
  const earlier = toEarlier(await findEarlierComplaint(centre, contact, resolution));
  const ask = { customerRef: customer.bossRef, type: matter.type, earlier, now: centre.clock.now() };
  return { ask, about: resolution };
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

async function settleFact(centre: DecidingCentre, asked: Asked, row: FactRow): Promise<void> {
  const { contactId } = asked.about;
  await inOneWork(centre, async (work) => {
    const locked = await lockMatter(centre, work, contactId);
    if (!locked || !isStillAsked(asked, locked)) return;
    const saved = await saveFact(work.db, contactId, row, work.now, ['fetching']);
    if (!saved) return;
    await decideMatter(work, locked.policy, locked.contact, locked.resolution);
    announceEvidence(work, locked);
  });
}

async function gatherExplanation(centre: DecidingCentre, asked: Asked): Promise<void> {
  const { contactId } = asked.about;
  const body = await explain(centre.billing, asked.ask).catch((error: unknown) => {
    if (!isBillingFailure(error)) centre.log.error({ error }, 'explaining failed');
    return null;
  });
  await inOneWork(centre, async (work) => {
    const locked = await lockMatter(centre, work, contactId);
    if (!locked || !isStillAsked(asked, locked)) return;
    await saveExplanation(work.db, contactId, body ? 'ready' : 'failed', body, work.now);
    announceEvidence(work, locked);
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
  const { contact, resolution, policy } = locked;
  const shown = new Map((await listFacts(work.db, contact.id)).map((row) => [row.fact, row]));
  for (const row of await findOwnFacts(work, contact, resolution)) {
    const before = shown.get(row.fact);
    // Where our records do not tell, what the agent was told stands.
    const told = row.state === 'untold' && before?.source === 'agent';
    if (before && !told) await saveFact(work.db, contact.id, row, work.now);
  }
  await decideMatter(work, policy, contact, resolution);
  announceEvidence(work, locked);
}

/** Puts what failed back to being fetched; the listener of `facts.asked` does the rest. @throws partyUnknown */
export async function askAgain(work: Work, locked: LockedMatter): Promise<void> {
  const { contact } = locked;
  if (contact.customerId === null) throw partyUnknown();
  for (const { fact, state } of await listFacts(work.db, contact.id)) {
    if (state === 'failed') await saveFact(work.db, contact.id, blank(fact, 'fetching'), work.now);
  }
  const explanation = await findExplanation(work.db, contact.id);
  if (explanation?.state === 'failed') await saveExplanation(work.db, contact.id, 'fetching', null, work.now);
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
  for (const { fact, source } of await listFacts(work.db, contact.id)) {
    if (askable.has(fact) && source !== 'agent')
      await saveFact(work.db, contact.id, blank(fact, fact === 'symptomSame' ? 'to-ask' : 'fetching'), work.now);
  }
  await saveOwnFacts(work, { ...locked, resolution });
  work.announce(factsAsked, { contactId: contact.id });
}
