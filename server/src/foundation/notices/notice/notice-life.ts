/** What a notice can be. One that was published is never a draft again: what was read stays on record. */
export const noticeStates = ['draft', 'published', 'withdrawn', 'ended'] as const;
export type NoticeState = (typeof noticeStates)[number];

interface Move {
  from: NoticeState;
  to: NoticeState;
}

/** From where to where; `docs/rules/notices.md#life`. What is corrected stays published, in another version. */
const moves = {
  write: { from: 'draft', to: 'draft' },
  discard: { from: 'draft', to: 'draft' },
  publish: { from: 'draft', to: 'published' },
  correct: { from: 'published', to: 'published' },
  remind: { from: 'published', to: 'published' },
  withdraw: { from: 'published', to: 'withdrawn' },
  end: { from: 'published', to: 'ended' },
} as const satisfies Record<string, Move>;
export type NoticeMove = keyof typeof moves;

/** Where a move leads; null where it cannot be made from there. Pure. */
export function moveNotice(state: NoticeState, move: NoticeMove): NoticeState | null {
  const { from, to } = moves[move];
  return state === from ? to : null;
}

/** As people see it: what is published may be still to come, or over though nobody has noted it yet. */
export const noticePhases = ['draft', 'coming', 'in-effect', 'ended', 'withdrawn'] as const;
export type NoticePhase = (typeof noticePhases)[number];

interface Standing {
  state: NoticeState;
  startsAt: Date | null;
  endsAt: Date | null;
}

/** Until its end, the moment itself not included. Pure. */
export function phaseOf({ state, startsAt, endsAt }: Standing, now: Date): NoticePhase {
  if (state !== 'published') return state;
  if (endsAt !== null && endsAt <= now) return 'ended';
  return startsAt !== null && startsAt > now ? 'coming' : 'in-effect';
}
