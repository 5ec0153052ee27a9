import { textIn } from '../../platform/stored.ts';
import { type Move, moves, withoutUndoneMoves } from '../../casework/tickets/index.ts';
import type { Progress } from './contract.ts';

interface Entry {
  at: Date;
  kind: string;
  detail: unknown;
}

type Line = Progress['history'][number];

/**
 * What of a ticket's history its customer sees, in order: the listed moves only, and of these only what was said to the
 * customer or by them; what was taken back never was. Names, teams, results, notes and reasons stay inside. Pure.
 */
export function presentHistory(entries: readonly Entry[]): Line[] {
  const lines = withoutUndoneMoves(entries).flatMap(({ at, kind, detail }): Line[] => {
    const shown = shownEntries[kind] ?? shownMoves.get(kind);
    if (!shown) return [];
    const mine = textIn(detail, 'by') === 'customer';
    const words = shown.words && (shown.said === 'to-them' || mine) ? textIn(detail, shown.words) : null;
    return [{ at: at.toISOString(), what: shown.what, words, mine: mine || shown.mine === true }];
  });
  return lines.filter(({ what }, index) => what !== lines[index - 1]?.what || !merged.has(what));
}

type Shown = NonNullable<Move['seen']> & { mine?: boolean };

/** Of a move what it says itself; beside them what is no move. */
const shownEntries: Readonly<Record<string, Shown>> = {
  raised: { what: 'raised', mine: true },
  'raised-again': { what: 'raised', mine: true },
  remarked: { what: 'remarked', words: 'words', said: 'by-them' },
  attached: { what: 'attached', words: 'name', said: 'by-them' },
  merged: { what: 'merged' },
};
const shownMoves = new Map<string, Shown | undefined>(moves.map((move) => [move.verb, move.seen]));

/** Twice in a row they tell a customer nothing new. */
const merged = new Set(['passed-on', 'in-hand', 'looked-into']);
