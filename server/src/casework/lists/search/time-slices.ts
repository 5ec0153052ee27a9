import { quoted } from './search-condition-store.ts';

const DAY_MS = 86_400_000;

/** As `ticket_day` counts in migration 0030. */
export const dayOf = (at: Date) => Math.floor(at.getTime() / DAY_MS);

/**
 * The slices in which a page is looked for, each holding the one before: two days, then two blocks of eight, then two of
 * sixty-four, then everything. Few matches in a slice mean few in the next, which is a few times as long: so no step has
 * to read many rows, however common the words are. Written as lexemes; null: everything. Pure.
 */
export function timeSlices(day: number, direction: 'asc' | 'desc', provinceId: string | null): (string | null)[] {
  const step = direction === 'desc' ? -1 : 1;
  const place = provinceId === null ? '' : quoted(provinceId);
  const slices = [0, 3, 6].map((level) => {
    const block = day >> level;
    return [block, block + step].map((one) => `'${place}~${level}:${one}'`).join(' | ');
  });
  return [...slices, null];
}
