import type { ChatSettings, ChatState, Marks, Message } from '../wire/shapes.ts';
import type { Waiting } from './outbox.ts';

/** One chat of the visitor, as far as it was read. */
export interface Section {
  chat: string;
  begunAt: string;
  messages: readonly Message[];
}

export interface State {
  /** loading: nothing is known yet; closed to us: no such site, or not for this page. */
  phase: 'loading' | 'unreachable' | 'no-site' | 'before' | 'chatting';
  settings: ChatSettings | null;
  chat: ChatState | null;
  /** Oldest first; the last is the present one. */
  sections: readonly Section[];
  marks: Marks | null;
  waiting: readonly Waiting[];
  /** Of what is being sent: its key, and how far a file is. */
  sending: { key: string; far: number } | null;
  /** What was tried without an answer, until it is tried again. */
  untold: string | null;
  /** Staff are typing. */
  typing: boolean;
  line: 'up' | 'down';
  /** The chat on this device was given up by the centre. */
  ended: boolean;
}

export const atFirst: State = {
  phase: 'loading',
  settings: null,
  chat: null,
  sections: [],
  marks: null,
  waiting: [],
  sending: null,
  untold: null,
  typing: false,
  line: 'up',
  ended: false,
};

/** The last place that is there of the present chat; 0 where there is none. Pure. */
export const lastSeq = ({ sections }: Pick<State, 'sections'>) => sections.at(-1)?.messages.at(-1)?.seq ?? 0;

/** The chat that is the present one now: another one stands below those before it. Pure. */
export function putChat(sections: readonly Section[], { chat, begunAt }: ChatState): readonly Section[] {
  return sections.some((one) => one.chat === chat) ? sections : [...sections, { chat, begunAt, messages: [] }];
}

/** Messages of a chat where they belong, each once, in the order of their places. Pure. */
export function putMessages(sections: readonly Section[], chat: string, come: readonly Message[]): readonly Section[] {
  return sections.map((section) => {
    if (section.chat !== chat) return section;
    const known = new Set(section.messages.map(({ seq }) => seq));
    const fresh = come.filter(({ seq }) => !known.has(seq));
    if (fresh.length === 0) return section;
    return { ...section, messages: [...section.messages, ...fresh].toSorted((one, other) => one.seq - other.seq) };
  });
}

/** The last of the present chat that came to the customer; 0 where nothing did. Pure. */
export function lastIncome({ sections }: Pick<State, 'sections'>): number {
  return sections.at(-1)?.messages.findLast(({ direction }) => direction === 'out')?.seq ?? 0;
}

/** What people wrote and the customer has not seen. Pure. */
export function countUnread({ sections, marks }: Pick<State, 'sections' | 'marks'>): number {
  const seen = marks?.readByCustomer ?? 0;
  const messages = sections.at(-1)?.messages ?? [];
  return messages.filter(({ direction, kind, seq }) => direction === 'out' && kind !== 'system' && seq > seen).length;
}
