import type { Static } from 'typebox';
import { storedAs } from '../../platform/stored.ts';
import { TimelineEntry } from './contract.ts';

interface StoredEntry {
  id: number;
  at: Date;
  kind: string;
  detail: unknown;
  nameZh: string | null;
  nameEn: string | null;
}

/**
 * Says how entries of a timeline or a history are shown.
 * @param place table and column of what they say: `contact_entry.detail`
 */
export function entriesOf(place: string): (entry: StoredEntry) => Static<typeof TimelineEntry> {
  const readDetail = storedAs(TimelineEntry.properties.detail, place);
  return ({ id, at, kind, detail, nameZh, nameEn }) => ({
    id,
    at: at.toISOString(),
    by: nameZh && nameEn ? { zh: nameZh, en: nameEn } : null,
    kind,
    detail: readDetail(detail),
  });
}
