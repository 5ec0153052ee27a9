import { proposalsChanged } from '../announcements.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import { findContact } from '../../../contact/contacts/index.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { Propose } from './proposal-contract.ts';
import { noSuchContactNamed } from '../refusals.ts';
import { saveProposal } from './proposal-store.ts';

/** Anybody proposes a change, with reasons, and with the contacts that showed it. @throws noSuchContactNamed */
export async function propose(centre: PolicyCentre, actor: Actor, wanted: Propose): Promise<string> {
  return inOneWork(centre, async (work) => {
    const { kind, definition = null, rules = [], types = [], reason, contacts = [] } = wanted;
    for (const contactId of contacts) await refuseUnseen(work, actor, contactId);
    const id = newId(work.now);
    const { accountId, provinceId } = actor;
    const what = { kind, definition, rules, types, reason };
    await saveProposal(work.db, { id, ...what, accountId, provinceId, madeIn: null, at: work.now }, contacts);
    announceProposals(work, [accountId]);
    return id;
  });
}

async function refuseUnseen(work: Work, actor: Actor, contactId: string): Promise<void> {
  const contact = await findContact(work.db, contactId);
  if (!contact || !seesProvince(actor, contact.provinceId))
    throw noSuchContactNamed([{ field: 'contacts', message: contactId }]);
}

/** One click in a contact that fits a definition but no type; once a contact. */
export async function proposeFromContact(
  work: Work,
  accountId: string,
  contact: { id: string; provinceId: string },
  { definition, reason }: { definition: string; reason: string },
): Promise<void> {
  const what = { kind: 'add' as const, definition, rules: [], types: [], reason };
  const from = { accountId, provinceId: contact.provinceId, madeIn: contact.id, at: work.now };
  await saveProposal(work.db, { id: newId(work.now), ...what, ...from }, [contact.id]);
  announceProposals(work, [accountId]);
}

/** Told to those who answer proposals, and to those who made these. */
export function announceProposals(work: Work, proposers: readonly string[]): void {
  const audience = ['policy-makers', ...new Set(proposers.map((accountId) => `account:${accountId}`))];
  work.announce(proposalsChanged, {}, audience);
}
