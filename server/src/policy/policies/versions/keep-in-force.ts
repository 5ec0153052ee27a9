import type { Kept, KeptKind } from '../../../platform/keeping/keep.ts';
import { policyChanged } from '../announcements.ts';
import { type HoldingRow, readHoldings } from './in-force-store.ts';
import { type MergedRow, readMerged } from './version-store.ts';

interface InForce {
  /** What holds, held and will hold, without what was called off; what holds last from an instant on comes first. */
  holdings: readonly HoldingRow[];
  merged: readonly MergedRow[];
}

const inForce: KeptKind<InForce> = {
  name: 'policies-in-force',
  until: [policyChanged],
  read: async (db) => ({ holdings: await readHoldings(db), merged: await readMerged(db) }),
  rowsIn: ({ holdings, merged }) => holdings.length + merged.length,
};

/** The id of the version that decides in a province at an instant, as this process has heard; by the clock, not by news. */
export async function findIdInForce(kept: Kept, provinceId: string | null, at: Date): Promise<string | null> {
  const { holdings, merged } = await kept.get(inForce);
  const holdsIn = (scope: string | null) =>
    holdings.find((one) => one.provinceId === scope && one.holdsFrom <= at)?.policyId ?? null;
  const group = holdsIn(null);
  const own = provinceId === null ? null : holdsIn(provinceId);
  if (group === null || own === null) return group;
  return merged.find((one) => one.baseId === group && one.refinementId === own)?.id ?? null;
}
