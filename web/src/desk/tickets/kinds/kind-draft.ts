import type { RefusalError } from '../../../api/refusal.ts';
import type { TicketKind } from '../../../api/types.ts';
import type { OneDraft } from '../../parts/use-versioned-drafts.ts';

/** What an administrator edits of a kind: all but who made it so, and when. */
export type KindBody = Omit<TicketKind, 'changedAt' | 'changedBy'>;

/** A kind as somebody edits it. */
export interface KindDraft extends OneDraft<KindBody> {
  /** As it is on the server now; null for one that was never saved. */
  latest: TicketKind | null;
}

/** What the server found wrong, and where: `life.states.3`. */
export interface Fault {
  field: string;
  message: string;
}

/** The page's parts of a kind, and what of a kind is in each. */
export const parts = ['life', 'times', 'categories', 'form', 'basics'] as const;
export type Part = (typeof parts)[number];

const partOfKey: Readonly<Record<string, Part>> = {
  life: 'life',
  clocks: 'times',
  categoryClocks: 'times',
  acceptMinutes: 'times',
  acceptCounts: 'times',
  categories: 'categories',
  form: 'form',
};

export const partOf = (field: string): Part => partOfKey[field.split('.')[0] ?? ''] ?? 'basics';

export function bodyOf(kind: TicketKind): KindBody {
  const { changedAt: _, changedBy: __, ...body } = kind;
  return body;
}

/** Those of a place and of what is in it. */
export function faultsAt(faults: readonly Fault[], place: string): Fault[] {
  return faults.filter(({ field }) => field === place || field.startsWith(`${place}.`));
}

/** A body that is none at all is refused in the words of its schema: they are told as what they come to. */
export function faultsOf({ code, details }: RefusalError): Fault[] {
  if (code !== 'malformed-request') return [...details];
  const told = details.map(({ field }) => ({ field, message: toldAs(field) }));
  return told.filter((one, at) => told.findIndex((other) => other.field === one.field) === at);
}

function toldAs(field: string): string {
  if (/^form\.\d+\.name$/u.test(field)) return 'malformed-field';
  return /(?:^|\.)(?:id|name|value)$/u.test(field) ? 'malformed-id' : 'malformed';
}

/** The whole kind with a state called otherwise: its moves and the clocks that rest in it go with it. */
export function renameState(kind: KindBody, from: string, to: string): KindBody {
  const same = (id: string) => (id === from ? to : id);
  const clocks = (rules: KindBody['clocks']) =>
    rules.map((rule) => (rule.pausesIn ? { ...rule, pausesIn: rule.pausesIn.map(same) } : rule));
  return {
    ...kind,
    life: {
      states: kind.life.states.map((state) => ({ ...state, id: same(state.id) })),
      moves: kind.life.moves.map((move) => ({ ...move, from: move.from.map(same), to: same(move.to) })),
    },
    clocks: clocks(kind.clocks),
    categoryClocks: Object.fromEntries(
      Object.entries(kind.categoryClocks).map(([id, rules]) => [id, clocks(rules)] as const),
    ),
  };
}
