import type { PolicySource } from '@jieyi/policy/worker';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { noSuchDraft, noSuchPolicy } from '../refusals.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { findInForce } from '../versions/in-force-store.ts';
import { idInForce } from '../versions/policies.ts';
import { refine, sourceOfVersion } from '../versions/policy-source.ts';
import { findPolicyVersion } from '../versions/version-store.ts';
import { type DraftRow, findDraft } from './draft-store.ts';
import { listAcknowledgements } from './acknowledgement-store.ts';

const DRAFT = 'draft:';

/** What a draft would decide by: its file, and for a province's part the group's version that it refines. */
export async function sourceOfDraft(
  centre: PolicyCentre,
  draft: Pick<DraftRow, 'id' | 'dmn' | 'provinceId'>,
): Promise<PolicySource> {
  const acknowledged = (await listAcknowledgements(centre.db, draft.id)).map(({ key }) => key);
  if (draft.provinceId === null) return { dmn: draft.dmn, own: null, acknowledged };
  const groupId = await idInForce(centre.db, null, centre.clock.now());
  const group = groupId === null ? undefined : await findPolicyVersion(centre.db, groupId);
  if (!group) throw noSuchPolicy();
  return refine(group.dmn, draft.dmn, [...group.acknowledged, ...acknowledged]);
}

/**
 * A version id or `draft:<id>` as the engine takes it; with a province, its own part in force before the group's.
 * @throws noSuchPolicy, noSuchDraft
 */
export async function sourceOf(
  centre: PolicyCentre,
  actor: Actor,
  ref: string,
  provinceId: string | null,
): Promise<PolicySource> {
  const source = ref.startsWith(DRAFT)
    ? await sourceOfNamedDraft(centre, actor, ref.slice(DRAFT.length))
    : await sourceOfVersion(centre, ref);
  if (provinceId === null || source.own !== null) return source;
  const own = (await findInForce(centre.db, provinceId, centre.clock.now()))?.policyId;
  const part = own ? await findPolicyVersion(centre.db, own) : undefined;
  return part ? refine(source.dmn, part.dmn, [...source.acknowledged, ...part.acknowledged]) : source;
}

async function sourceOfNamedDraft(centre: PolicyCentre, actor: Actor, id: string): Promise<PolicySource> {
  const draft = /^[0-9a-f-]{36}$/u.test(id) ? await findDraft(centre.db, id) : undefined;
  const seen = draft && actor.rights.has('draft:read') && seesPolicyOf(actor, draft.provinceId);
  if (!draft || !seen) throw noSuchDraft();
  return sourceOfDraft(centre, draft);
}
