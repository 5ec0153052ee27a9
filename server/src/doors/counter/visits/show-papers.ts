import { operatorDayStart } from '../../../platform/clock.ts';
import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import {
  type BillingCentre,
  compareOriginal,
  type CustomerRow,
  findCustomer,
  recordPapers,
} from '../../../foundation/customers/index.ts';
import { type Actor, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import {
  findMainParty,
  knowByPapers,
  lockMyContact,
  partyUnknown,
  writeTimeline,
} from '../../../contact/contacts/index.ts';
import type { ShowPapers } from '../contract.ts';
import { nobodyRepresented, papersLocked, papersNotValid } from '../refusals.ts';
import { demandOpenVisit } from './hold-visit.ts';
import { findFaults, isProven, tailOf, toOriginal } from './judge-papers.ts';
import type { PapersOutcome } from '../visit-kinds.ts';
import { countDiffering, findPapersOfKey, listPapers, savePapers } from './visit-store.ts';

/** How often the papers of one customer may differ in a day: so that nobody finds out a number by trying. */
export const DIFFERING_A_DAY = 5;

/**
 * An original was in the hands of whoever records it. The customer's is compared with BOSS, and its number forgotten; once
 * all that are needed match, the customer is known and their identity checked in this contact. BOSS is asked between two
 * works. The same key shows them once.
 * @throws papersNotValid, nobodyRepresented, partyUnknown, papersLocked, billingUnavailable, visitFinished, those of lockMyContact
 */
export async function showPapers(centre: BillingCentre, actor: Actor, contactId: string, shown: ShowPapers) {
  const faults = findFaults(shown);
  if (faults.length > 0) throw papersNotValid(faults);
  const begun = await inOneWork(centre, (work) => demandShowing(work, actor, contactId, shown));
  if (begun === 'repeated') return;
  const outcome = await compare(centre, begun.customer, shown);
  await inOneWork(centre, (work) => record(work, actor, contactId, shown, { customer: begun.customer, outcome }));
}

async function demandShowing(work: Work, actor: Actor, contactId: string, shown: ShowPapers) {
  await lockMyContact(work, actor, contactId);
  const visit = await demandOpenVisit(work, contactId);
  const earlier = await findPapersOfKey(work.db, shown.key);
  if (earlier && earlier.contactId !== contactId) throw keyUsed();
  if (earlier) return 'repeated' as const;
  if (shown.holder === 'representative' && !visit.forAnother) throw nobodyRepresented();
  if (shown.holder === 'representative') return { customer: null };
  const { customerId } = await findMainParty(work.db, contactId);
  const customer = customerId === null ? undefined : await findCustomer(work.db, customerId);
  if (!customer) throw partyUnknown();
  const differed = await countDiffering(work.db, customer.id, operatorDayStart(work.now));
  if (differed >= DIFFERING_A_DAY) throw papersLocked();
  return { customer };
}

async function compare(centre: BillingCentre, customer: CustomerRow | null, shown: ShowPapers): Promise<PapersOutcome> {
  if (customer === null) return 'noted';
  return (await compareOriginal(centre, customer, toOriginal(shown))) ? 'matches' : 'differs';
}

async function record(
  work: Work,
  actor: Actor,
  contactId: string,
  { key, holder, kind, number, name }: ShowPapers,
  { customer, outcome }: { customer: CustomerRow | null; outcome: PapersOutcome },
): Promise<void> {
  const contact = await lockMyContact(work, actor, contactId);
  const visit = await demandOpenVisit(work, contactId);
  if (await findPapersOfKey(work.db, key)) return;
  const seen = { seenBy: actor.accountId, seenAt: work.now };
  const said = { holder, kind, numberTail: tailOf(number), outcome };
  const customerId = customer?.id ?? null;
  await savePapers(work.db, { id: newId(work.now), key, contactId, customerId, name, ...said, ...seen });
  await saveAuditEntry(work.db, work.now, actor, 'papers.shown', { customerId, contactId, holder, kind, outcome });
  await writeTimeline(work, contact, actor.accountId, 'papers-shown', said);
  await proveBy(work, actor, contactId, visit.forAnother, key);
}

/** Whoever is there by now may be somebody else than whom the papers were compared with. */
async function proveBy(work: Work, actor: Actor, contactId: string, forAnother: boolean, key: string): Promise<void> {
  const { customerId } = await findMainParty(work.db, contactId);
  const customer = customerId === null ? undefined : await findCustomer(work.db, customerId);
  if (!customer) return;
  const papers = await listPapers(work.db, contactId);
  if (!isProven(papers, { forAnother, customerId: customer.id })) return;
  await recordPapers(work, actor, { customer, contactId, key });
  await knowByPapers(work, actor, contactId, customer.id);
}
