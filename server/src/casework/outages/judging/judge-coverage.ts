/** The area an outage covers, and which tickets are of it. */
export interface Coverage {
  cityId: string | null;
  placeWords: readonly string[];
  kinds: readonly string[];
  categories: readonly string[];
  since: Date;
}

export interface Told {
  kind: string;
  category: string;
  cityId: string | null;
  raisedAt: Date;
  /** Where it happens, as the customer told it: the place, the recorded place of the call. */
  places: readonly string[];
}

/** Raised so long before the outage was noticed, it may still be of it. */
export const HOURS_BEFORE = 24;

/**
 * Whether a ticket is of an outage: `covered` attaches by itself, `offered` is shown to a person, because its place or city
 * was not told, or it was raised before the outage was noticed. Pure.
 */
export function judgeCoverage(fault: Coverage, ticket: Told): 'covered' | 'offered' | 'no' {
  const parts = [
    judgeWhat(fault, ticket),
    judgeCity(fault, ticket),
    judgePlace(fault, ticket),
    judgeTime(fault, ticket),
  ];
  if (parts.includes('no')) return 'no';
  return parts.includes('offered') ? 'offered' : 'covered';
}

/** Whether an agent whose customer lives there and speaks of that is to know. Null: what it is about is not known yet. Pure. */
export function isKnownTo(fault: Coverage, caller: { cityId: string | null; category: string | null }): boolean {
  const here = fault.cityId === null || caller.cityId === fault.cityId;
  return here && (caller.category === null || fault.categories.some((one) => ofCategory(one, caller.category ?? '')));
}

function judgeWhat({ kinds, categories }: Coverage, { kind, category }: Told) {
  return kinds.includes(kind) && categories.some((one) => ofCategory(one, category)) ? 'covered' : 'no';
}

/** A category covers its own parts: `network` covers `network/signal`. */
function ofCategory(covered: string, category: string): boolean {
  return category === covered || category.startsWith(`${covered}/`);
}

function judgeCity(fault: Coverage, { cityId }: Told) {
  if (fault.cityId === null || fault.cityId === cityId) return 'covered';
  return cityId === null ? 'offered' : 'no';
}

function judgePlace({ placeWords }: Coverage, { places }: Told) {
  if (placeWords.length === 0) return 'covered';
  const told = places.map(plain).filter(Boolean);
  if (told.length === 0) return 'offered';
  return placeWords.some((word) => told.some((place) => place.includes(plain(word)))) ? 'covered' : 'no';
}

function judgeTime({ since }: Coverage, { raisedAt }: Told) {
  if (raisedAt >= since) return 'covered';
  return raisedAt.getTime() >= since.getTime() - HOURS_BEFORE * 3_600_000 ? 'offered' : 'no';
}

/** Full-width letters, spaces and capitals make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
}
