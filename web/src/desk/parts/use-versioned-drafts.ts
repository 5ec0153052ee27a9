import { useState } from 'react';
import { afterSaving, beginFrom, type Edited, judgeDraft, type Standing } from './versioned-draft.ts';

export interface OneDraft<T> extends Edited<T>, Standing {}

interface Wishes<T> {
  /** As the centre has it; null for one that it has none of yet. */
  latestOf: (name: string) => T | null;
  contentOf: (one: T) => unknown;
}

/**
 * Drafts of several things on one page, by name: going from one to another loses nothing, nor does an answer that comes
 * when somebody is at another already. What nobody edits is as the centre has it.
 */
export function useVersionedDrafts<T extends { version: number }>({ latestOf, contentOf }: Wishes<T>) {
  const [all, setAll] = useState<Readonly<Record<string, Edited<T>>>>({});
  const find = (name: string, among = all): Edited<T> | null => {
    const latest = latestOf(name);
    return among[name] ?? (latest && beginFrom(latest));
  };
  const draftOf = (name: string): OneDraft<T> | null => {
    const edited = find(name);
    return edited && { ...edited, ...judgeDraft(edited, latestOf(name), contentOf) };
  };
  const put = (name: string, edited: Edited<T>) => setAll((before) => ({ ...before, [name]: edited }));
  return {
    draftOf,
    /** The names of those that are not saved as they stand here. */
    unsaved: Object.keys(all).filter((name) => draftOf(name)?.changed),
    edit: (name: string, draft: T) =>
      setAll((before) => ({ ...before, [name]: { base: find(name, before)?.base ?? draft, draft } })),
    /** The editing goes on from another base, or from what is given itself. */
    begin: (name: string, draft: T, base = draft) => put(name, { base, draft }),
    drop: (name: string) => setAll((before) => without(before, name)),
    /** The centre has what was sent; what was new may be called otherwise from now on. */
    saved: (name: string, sent: T, version: number, as = name) =>
      setAll((before) => ({
        ...without(before, name),
        [as]: afterSaving(before[name] ?? beginFrom(sent), sent, version),
      })),
  };
}

function without<T>(all: Readonly<Record<string, T>>, name: string): Record<string, T> {
  const { [name]: _, ...rest } = all;
  return rest;
}
