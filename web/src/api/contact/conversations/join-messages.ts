import type { Message, Shapes } from '../../types.ts';

type Page = Shapes['Messages'];

/** What this page knows of a conversation: its last messages in their order, without a gap, and how far all have come. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly marks: Page['marks'];
}

/** With what was read later: each place once, and every message as far as it is by now. Pure. */
export function joinMessages(before: Conversation | undefined, { messages, marks, undelivered }: Page): Conversation {
  const all = new Map([...(before?.messages ?? []), ...messages].map((one) => [one.seq, one]));
  const inOrder = [...all.values()].toSorted((one, other) => one.seq - other.seq);
  return { marks, messages: inOrder.map((one) => asFarAs(one, marks, undelivered)) };
}

/** With one that was just written; what stands between is read with the next. Pure. */
export function withMessage(before: Conversation, message: Message): Conversation {
  if (before.messages.some(({ seq }) => seq === message.seq)) return before;
  const messages = [...before.messages, message].toSorted((one, other) => one.seq - other.seq);
  return { ...before, messages };
}

/** The place after which to ask: the last one that nothing is missing before. Pure. */
export function lastInOrder({ messages }: Conversation): number {
  let last = messages[0]?.seq ?? 0;
  for (const { seq } of messages) if (seq === last + 1) last = seq;
  return last;
}

function asFarAs(message: Message, marks: Page['marks'], undelivered: Page['undelivered']): Message {
  const { seq, direction, delivery } = message;
  if (direction === 'in') return seq <= marks.readByStaff ? { ...message, delivery: 'read' } : message;
  const left = undelivered.find((one) => one.seq === seq);
  if (left) return { ...message, delivery: left.delivery, failure: left.failure };
  const reached = seq <= marks.readByCustomer ? 'read' : seq <= marks.deliveredToCustomer ? 'delivered' : null;
  const sent = delivery === 'queued' || delivery === 'failed' ? 'sent' : delivery;
  return { ...message, delivery: reached ?? sent, failure: null };
}
