import type { ComponentType } from 'react';

/** A part in one of its states. */
export interface Case {
  name: string;
  Show: ComponentType;
}

export interface Part {
  /** In lower case and hyphens, as its file; its address too. */
  name: string;
  /** Below `web/src/ui/`. */
  file: string;
  /** What it is for, in a sentence. */
  about: string;
  /** Docked to the page, or listening to its keys: only one of its cases is on the page at a time. */
  single?: true;
  cases: readonly Case[];
}

/** `Cannot be saved yet` as `cannot-be-saved-yet`. Pure. */
export const addressOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
