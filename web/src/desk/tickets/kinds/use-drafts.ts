import { useState } from 'react';
import type { TicketKind } from '../../../api/types.ts';
import { bodyOf, type KindBody } from './kind-draft.ts';

/** A kind as somebody edits it. */
export interface KindDraft {
  /** As it is edited. */
  body: KindBody;
  /** What the editing began from. */
  base: KindBody;
  /** As it is on the server now; null for one that was never saved. */
  latest: TicketKind | null;
  changed: boolean;
}

/** Every kind that is edited on the page, so that going from one to another loses nothing. */
export function useDrafts(kinds: readonly TicketKind[]) {
  const [edited, setEdited] = useState<Readonly<Record<string, { base: KindBody; body: KindBody }>>>({});
  const put = (key: string, one: { base: KindBody; body: KindBody } | null) =>
    setEdited((before) => {
      const { [key]: _, ...rest } = before;
      return one ? { ...rest, [key]: one } : rest;
    });
  const draftOf = (key: string): KindDraft | null => {
    const latest = kinds.find(({ id }) => id === key) ?? null;
    const kept = edited[key] ?? (latest && { base: bodyOf(latest), body: bodyOf(latest) });
    return kept && { ...kept, latest, changed: JSON.stringify(kept.base) !== JSON.stringify(kept.body) };
  };
  return {
    draftOf,
    /** The kinds that are not saved as they stand here. */
    unsaved: Object.keys(edited).filter((key) => draftOf(key)?.changed),
    edit: (key: string, body: KindBody) => put(key, { base: draftOf(key)?.base ?? body, body }),
    begin: (key: string, body: KindBody, base = body) => put(key, { base, body }),
    drop: (key: string) => put(key, null),
  };
}
