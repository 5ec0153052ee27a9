import type { Holding } from '../../../api/types.ts';

/** Provinces whose own part goes before the group's policy now. */
export function refiningProvinces(rows: readonly Holding[]) {
  return rows
    .filter(({ state, policy }) => state === 'holds' && policy !== null)
    .flatMap(({ province }) => (province ? [province] : []));
}
