/** Words that are kept for who types them until they are sent. */
export interface KeptWords {
  words: string;
  /** The words as they are now: what was typed a moment ago, which the page knows of only later, is in them. */
  now: () => string;
  type: (words: string) => void;
  /**
   * These words are on their way. Once they came through they are forgotten, unless somebody typed on meanwhile; where they
   * did not, or where nobody knows, they stay.
   */
  sentOnce: (came: Promise<boolean>) => void;
  /** Where they are kept: `safe` on every machine, `here` in this browser alone as too long, `nowhere` in this page alone. */
  kept: 'safe' | 'here' | 'nowhere';
  /** Newer words from another machine or window, until one of the two is chosen. */
  elsewhere: WordsElsewhere | null;
  /** Where what is kept is more than words: what of it somebody wrote, to be read. */
  shown?: (kept: string) => string;
}

export type KeptStanding = Pick<KeptWords, 'kept' | 'elsewhere' | 'shown'>;

export interface WordsElsewhere {
  words: string;
  /** An instant. */
  at: string;
  use: () => void;
  keep: () => void;
}
