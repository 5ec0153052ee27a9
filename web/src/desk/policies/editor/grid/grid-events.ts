/** Where the reader is: a rule and, of it, one column. */
export interface Place {
  readonly rule: string;
  /** A fact, an output, `zh` or `en`; null for the rule as a whole. */
  readonly column: string | null;
  readonly kind: 'input' | 'output' | 'reason' | 'rule';
  readonly text: string;
}

/** What the grid tells the page. */
export interface GridEvents {
  /** Something in the file changed. */
  changed(): void;
  selected(place: Place | null): void;
  menu(rule: string, at: { readonly x: number; readonly y: number }): void;
  /** A rule is wanted at this position of the table. */
  ruleWanted(index: number): void;
  key(name: GridKey): void;
}

/** What a key asks for; the last four of the rule that is selected. */
export type GridKey = 'undo' | 'redo' | 'cell' | 'addBelow' | 'copy' | 'moveUp' | 'moveDown';
