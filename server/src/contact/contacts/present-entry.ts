import type { Static } from 'typebox';
import type { TimelineEntry } from './contract.ts';

interface StoredEntry {
  id: number;
  at: Date;
  kind: string;
  detail: unknown;
  nameZh: string | null;
  nameEn: string | null;
}

/** An entry of a timeline or a history as it crosses the wire. */
export function presentEntry({ id, at, kind, detail, nameZh, nameEn }: StoredEntry): Static<typeof TimelineEntry> {
  return {
    id,
    at: at.toISOString(),
    by: nameZh && nameEn ? { zh: nameZh, en: nameEn } : null,
    kind,
    detail: { ...Object(detail) },
  };
}
