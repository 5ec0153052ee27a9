import type { Kept, KeptKind } from '../../../platform/keeping/keep.ts';
import type { Work } from '../../../platform/work.ts';
import { ladderChanged, laddersShipped } from './announcements.ts';
import type { Ladder } from './ladder-contract.ts';
import { readLadders } from './ladder-store.ts';

type Ladders = Awaited<ReturnType<typeof readLadders>>;

const ladders: KeptKind<Ladders> = {
  name: 'ladders',
  until: [ladderChanged, laddersShipped],
  read: readLadders,
  rowsIn: ({ inForce }) => inForce.length,
};

/** The newest of each place, of the group and the province named; of all where none is. */
export async function listLadders(kept: Kept, provinceId: string | null): Promise<readonly Ladder[]> {
  return ofProvince(await kept.get(ladders), provinceId);
}

/**
 * The same for a work that saves what it computes with them.
 * @param newest the newest version there is: what this process has not heard of yet is read
 */
export async function laddersToSaveBy(work: Work, provinceId: string, newest: number): Promise<readonly Ladder[]> {
  const kept = await work.kept.get(ladders);
  return ofProvince(kept.newest === newest ? kept : await readLadders(work.db), provinceId);
}

function ofProvince({ inForce }: Ladders, provinceId: string | null): readonly Ladder[] {
  if (provinceId === null) return inForce;
  return inForce.filter((ladder) => ladder.provinceId === null || ladder.provinceId === provinceId);
}
