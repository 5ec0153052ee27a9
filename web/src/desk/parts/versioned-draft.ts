/* What somebody edits of something that has versions, onto which of them, and whether somebody else has saved a newer one. */

interface Versioned {
  version: number;
}

export interface Edited<T> {
  /** What the editing began from: the draft goes onto its version. */
  readonly base: T;
  /** As it is edited. */
  readonly draft: T;
}

export interface Standing {
  /** The draft says otherwise than what it began from. */
  readonly changed: boolean;
  /** Somebody else saved meanwhile: their version is never written over. */
  readonly overtaken: boolean;
}

export const beginFrom = <T>(base: T): Edited<T> => ({ base, draft: base });

/** `latest`: as the centre has it, which may be of before our own saving; null where it has none. Pure. */
export function judgeDraft<T extends Versioned>(
  { base, draft }: Edited<T>,
  latest: Versioned | null,
  contentOf: (one: T) => unknown,
): Standing {
  return {
    changed: JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(base)),
    overtaken: latest !== null && latest.version > base.version,
  };
}

/** `sent` is the centre's as `version`; what was edited while it was sent is of that version, and not saved yet. Pure. */
export function afterSaving<T extends Versioned>({ draft }: Edited<T>, sent: T, version: number): Edited<T> {
  return { base: { ...sent, version }, draft: { ...draft, version } };
}
