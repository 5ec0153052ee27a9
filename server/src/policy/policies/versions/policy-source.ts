import type { PolicySource } from '@jieyi/policy/worker';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { type DraftRow, findDraft } from '../drafts/draft-store.ts';
import { listAcknowledgements } from '../examples/example-store.ts';
import { seesPolicyOf } from '../drafts/hold-my-draft.ts';
import { findHolding } from './in-force-store.ts';
import { idInForce } from './policies.ts';
import { noSuchDraft, noSuchPolicy } from '../refusals.ts';
import { versionOf } from '../drafts/rename-version.ts';
import { findPolicyVersion } from './version-store.ts';
import { cutText } from '../../../platform/cut-text.ts';

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
  const own = (await findHolding(centre.db, provinceId, centre.clock.now()))?.policyId;
  const part = own ? await findPolicyVersion(centre.db, own) : undefined;
  return part ? refine(source.dmn, part.dmn, [...source.acknowledged, ...part.acknowledged]) : source;
}

async function sourceOfNamedDraft(centre: PolicyCentre, actor: Actor, id: string): Promise<PolicySource> {
  const draft = /^[0-9a-f-]{36}$/u.test(id) ? await findDraft(centre.db, id) : undefined;
  const seen = draft && actor.rights.has('draft:read') && seesPolicyOf(actor, draft.provinceId);
  if (!draft || !seen) throw noSuchDraft();
  return sourceOfDraft(centre, draft);
}

async function sourceOfVersion(centre: PolicyCentre, id: string): Promise<PolicySource> {
  const row = await findPolicyVersion(centre.db, id);
  if (!row || row.role === 'refinement') throw noSuchPolicy([{ field: 'policy', message: cutText(id, 80) }]);
  const base = row.baseId === null ? undefined : await findPolicyVersion(centre.db, row.baseId);
  const part = row.refinementId === null ? undefined : await findPolicyVersion(centre.db, row.refinementId);
  // A merged version has its province's part already: as two parts, so that it is not put before it once more.
  if (base && part) return refine(base.dmn, part.dmn, row.acknowledged);
  return { dmn: row.dmn, own: null, acknowledged: row.acknowledged };
}

export function refine(groupDmn: string, ownDmn: string, acknowledged: readonly string[]): PolicySource {
  const version = mergedVersion(versionOf(groupDmn) ?? '', versionOf(ownDmn) ?? '');
  return { dmn: groupDmn, own: { dmn: ownDmn, version }, acknowledged };
}

/** Ids of XML have letters, digits, points, hyphens. */
export function mergedVersion(groupId: string, ownId: string): string {
  return `${groupId}.${ownId}`;
}
