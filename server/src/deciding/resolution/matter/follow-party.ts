import type { Work } from '../../../platform/work.ts';
import {
  actedForParty,
  announceOfContact,
  type ContactFollower,
  findContact,
  findMatter,
} from '../../../contact/contacts/index.ts';
import type { PolicyCentre } from '../../../policy/policies/index.ts';
import { listActs } from '../act/act-store.ts';
import { isStanding } from '../act/judge-act.ts';
import { evidenceChanged, factsAsked } from '../announcements.ts';
import { lineUpFacts } from './begin-matter.ts';
import { decideMatter } from '../decide-matter.ts';
import { changeResolution, lockResolution, listFacts } from '../store.ts';

/** Evidence is of whom the contact is about: with another party, or one that is known now, it is gathered anew. */
export function partyFollower(policies: PolicyCentre['policies']): ContactFollower {
  return {
    mayPart: async ({ db }, contactId) => ((await listActs(db, contactId)).some(isStanding) ? actedForParty() : null),
    follow: async (work, { id }, { kind }) => {
      if (kind === 'party-known' || kind === 'party-joined') await renew(policies, work, id);
    },
  };
}

/** What the agent was told stands; everything else is of the party now there. */
async function renew(policies: PolicyCentre['policies'], work: Work, contactId: string): Promise<void> {
  const before = await lockResolution(work.db, contactId);
  const contact = before && (await findContact(work.db, contactId));
  const matter = contact?.matterId ? await findMatter(work.db, contact.matterId) : undefined;
  if (!before || !contact || !matter) return;
  const resolution = { ...before, matterId: matter.id, earlierComplaintId: null };
  await changeResolution(work.db, contactId, { matterId: matter.id, earlierComplaintId: null });
  if (contact.state === 'closed') return;
  const policy = await policies.version(before.policyId);
  const facts = await listFacts(work.db, contactId);
  const told = new Set(facts.filter((row) => row.source === 'agent' && row.state === 'known').map(({ fact }) => fact));
  const renewed = { contact, resolution, policy, type: matter.type };
  await lineUpFacts(work, renewed, told);
  await decideMatter(work, renewed);
  announceOfContact(work, contact, evidenceChanged);
  if (contact.customerId !== null) work.announce(factsAsked, { contactId });
}
