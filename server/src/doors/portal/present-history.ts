import type { Progress } from './contract.ts';

interface Entry {
  at: Date;
  kind: string;
  detail: unknown;
}

type Line = Progress['history'][number];

/**
 * What of a ticket's history its customer sees, in order: the listed moves only, and of these only what was said to the
 * customer or by them. Names, teams, results, notes and reasons stay inside. Pure.
 */
export function presentHistory(entries: readonly Entry[]): Line[] {
  const lines = entries.flatMap(({ at, kind, detail }): Line[] => {
    const shown = shownMoves[kind];
    if (!shown) return [];
    const mine = textIn(detail, 'by') === 'customer';
    const words = shown.words && (shown.said === 'to-them' || mine) ? textIn(detail, shown.words) : null;
    return [{ at: at.toISOString(), what: shown.what, words, mine: mine || shown.said === 'always-theirs' }];
  });
  return lines.filter(({ what }, index) => what !== lines[index - 1]?.what || !merged.has(what));
}

interface Shown {
  what: string;
  words?: string;
  said?: 'to-them' | 'by-them' | 'always-theirs';
}

const shownMoves: Readonly<Record<string, Shown>> = {
  raised: { what: 'raised', said: 'always-theirs' },
  'raised-again': { what: 'raised', said: 'always-theirs' },
  assign: { what: 'passed-on' },
  'pass-on': { what: 'passed-on' },
  accept: { what: 'in-hand' },
  'ask-back': { what: 'asked', words: 'question', said: 'to-them' },
  answer: { what: 'answered', words: 'answer', said: 'by-them' },
  hold: { what: 'paused' },
  resume: { what: 'in-hand' },
  'return-result': { what: 'looked-into' },
  reply: { what: 'replied', words: 'reply', said: 'to-them' },
  satisfied: { what: 'content', words: 'words', said: 'by-them' },
  dissatisfied: { what: 'not-content', words: 'words', said: 'by-them' },
  remarked: { what: 'remarked', words: 'words', said: 'by-them' },
  attached: { what: 'attached', words: 'name', said: 'by-them' },
  merged: { what: 'merged' },
  close: { what: 'closed' },
  cancel: { what: 'cancelled' },
};

/** Twice in a row they tell a customer nothing new. */
const merged = new Set(['passed-on', 'in-hand', 'looked-into']);

export function textIn(detail: unknown, name: string): string | null {
  if (typeof detail !== 'object' || detail === null || !(name in detail)) return null;
  const value: unknown = Reflect.get(detail, name);
  return typeof value === 'string' ? value : null;
}
