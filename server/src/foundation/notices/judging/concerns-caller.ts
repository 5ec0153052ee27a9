/** What is known of a caller: where they are at home, and what it is about once that is named. */
export interface Caller {
  /** Of whoever it is; of the number, where nobody knows who it is. */
  provinceId: string;
  cityId: string | null;
  /** A type of the policy: billing.roaming. */
  type: string | null;
}

interface Placed {
  kind: string;
  provinceId: string | null;
  placeProvinces: readonly string[];
  placeCities: readonly string[];
  types: readonly string[];
}

/**
 * Whether whoever speaks with this caller is shown it (docs/rules/notices.md#on-a-call): a fault where they are at home,
 * before anything was asked; anything else once what it is about is named. Pure.
 */
export function concernsCaller(notice: Placed, caller: Caller): boolean {
  if (!isAtHome(notice, caller)) return false;
  if (notice.kind === 'fault') return notice.types.length === 0 || caller.type === null || isAbout(notice, caller.type);
  return caller.type !== null && isAbout(notice, caller.type);
}

function isAtHome({ provinceId, placeProvinces, placeCities }: Placed, caller: Caller): boolean {
  if (placeProvinces.length === 0 && placeCities.length === 0)
    return provinceId === null || provinceId === caller.provinceId;
  return placeProvinces.includes(caller.provinceId) || (caller.cityId !== null && placeCities.includes(caller.cityId));
}

/** A first part stands for all of its types: `network` for `network.signal`. */
function isAbout({ types }: Placed, type: string): boolean {
  return types.some((one) => one === type || type.startsWith(`${one}.`));
}
