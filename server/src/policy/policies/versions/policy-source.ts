import type { PolicySource } from '@jieyi/policy/worker';
import type { PolicyCentre } from '../centre.ts';
import { noSuchPolicy } from '../refusals.ts';
import { versionOf } from './rename-version.ts';
import { findPolicyVersion } from './version-store.ts';
import { cutText } from '../../../platform/text/cut-text.ts';

/** A published version as the engine takes it. @throws noSuchPolicy */
export async function sourceOfVersion(centre: PolicyCentre, id: string): Promise<PolicySource> {
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
