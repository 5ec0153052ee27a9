import type { Static } from 'typebox';
import type { Policy } from '@jieyi/policy';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { contactFor, nameMatter, type NameMatter } from '../../../contact/contacts/index.ts';
import { factsFound } from '../../../foundation/billing/index.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { isStanding } from '../act/judge-act.ts';
import type { DecidingCentre } from '../centre.ts';
import { decideMatter } from '../decide-matter.ts';
import { findOwnFacts } from '../facts/own-facts.ts';
import { matterSettled, noSuchType } from '../refusals.ts';
import { listActs } from '../act/act-store.ts';
import type { LockedMatter } from '../lock-matter.ts';
import { beginResolution, blank, saveEvidence } from '../store.ts';

/**
 * Says what a contact is about, and begins to resolve it: own facts at once, those of BOSS as they come.
 * @throws noSuchType, matterSettled, and those of nameMatter
 */
export async function beginMatter(
  centre: DecidingCentre,
  actor: Actor,
  contactId: string,
  named: Static<typeof NameMatter>,
): Promise<void> {
  const { provinceId } = await contactFor(centre, actor, contactId);
  const policy = await centre.policies.inForce(provinceId);
  if (!policy.types.includes(named.type))
    throw noSuchType([{ field: 'type', message: 'not a type of the policy in force' }]);
  await inOneWork(centre, async (work) => {
    const { contact, matterId } = await nameMatter(work, actor, contactId, named);
    if ((await listActs(work.db, contactId)).some(isStanding)) throw matterSettled();
    const resolution = {
      contactId,
      matterId,
      policyId: policy.version,
      explained: false,
      accepted: false,
      earlierComplaintId: null,
    };
    await beginResolution(work.db, resolution);
    const matter = { contact, resolution, policy, type: named.type };
    await lineUpFacts(work, matter);
    await decideMatter(work, matter);
  });
}

/**
 * The explanation, and one row for each fact the policy reads for this type: known, being fetched, or to be asked. What
 * only BOSS tells is not asked while nobody knows whose records to ask for.
 * @param told by the agent, and left as it is unless our records tell
 */
export async function lineUpFacts(
  work: Work,
  { contact, resolution, policy, type }: LockedMatter,
  told: ReadonlySet<string> = new Set(),
): Promise<void> {
  const fromBoss = contact.customerId === null ? 'unasked' : 'fetching';
  const own = new Map((await findOwnFacts(work, contact, resolution)).map((row) => [row.fact, row]));
  const rows = factsToFind(policy, type).map(
    (fact) => own.get(fact) ?? blank(fact, factsFound.includes(fact) ? fromBoss : 'to-ask'),
  );
  const facts = rows.filter(({ fact, state }) => state === 'known' || !told.has(fact));
  const explanation = { state: fromBoss, body: null } as const;
  await saveEvidence(work.db, { contactId: contact.id, facts, explanation, at: work.now });
}

const fromConversation = new Set(['type', 'explained', 'accepted']);

/** The facts that evidence must be found for. */
export function factsToFind(policy: Policy, type: string): string[] {
  return policy.factsOf(type).filter((fact) => !fromConversation.has(fact));
}
