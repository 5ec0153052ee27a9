import type { Words } from '../document/outline.ts';

/** How the grid shows things; set from the page, read by the grid's components when they draw. */
export interface Look {
  readOnly: boolean;
  /** FEEL as it is in the file, instead of words. */
  asWritten: boolean;
  /** Counts how often everything had to be drawn anew. */
  round: number;
  words: GridWords;
  marks: Marks;
}

/** A cell in the reader's words. `tone` names the disposition whose colours it wears. */
export interface Worded {
  readonly text: string;
  readonly faint?: boolean;
  readonly tone?: string;
}

export interface GridWords {
  input(fact: string, text: string): Worded;
  output(name: string, text: string): Worded;
  fact(name: string): string;
  outputName(name: string, label: string | null): string;
  readonly reasonZh: string;
  readonly reasonEn: string;
  readonly addRule: string;
  readonly moveRule: string;
  /** What a row calls its rule; rows count from 1. */
  readonly rule: (name: Words | null, row: number) => string;
  /** Stands where a rule has no name. */
  readonly nameless: string;
  readonly moreOf: (rule: string) => string;
  readonly editing: (rule: string, column: string) => string;
}

/** What is wrong at a row or a cell, said in full for a tooltip. */
export interface Mark {
  readonly severity: 'error' | 'unproven' | 'note';
  readonly words: readonly string[];
}

export interface Marks {
  /** By rule id. */
  readonly rows: ReadonlyMap<string, Mark>;
  /** By rule id and column, joined with a colon. */
  readonly cells: ReadonlyMap<string, Mark>;
  /** Rules held up to the eye beside each other: the two of a conflict. */
  readonly lit: ReadonlySet<string>;
}

/** What a rule is about and what it answers stay in sight while the rest is scrolled sideways. */
export function frozen(column: string): string {
  if (column === 'type') return 'frozen frozen-left';
  return column === 'disposition' ? 'frozen frozen-right' : '';
}

export const noMarks: Marks = { rows: new Map(), cells: new Map(), lit: new Set() };

const plain = (text: string): Worded => ({ text });

/** Before the page has said how to word things. */
export const noWords: GridWords = {
  input: (_, text) => plain(text),
  output: (_, text) => plain(text),
  fact: (name) => name,
  outputName: (name) => name,
  reasonZh: '',
  reasonEn: '',
  addRule: '',
  moveRule: '',
  rule: (name, row) => name?.zh ?? String(row),
  nameless: '',
  moreOf: (rule) => rule,
  editing: (rule, column) => `${rule} ${column}`,
};
