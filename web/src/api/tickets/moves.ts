import { useMutation, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { TicketDetail, TicketVerb } from '../types.ts';

/** What is said with a move; which of it a verb takes, `move-fields.ts` says. */
export interface MoveWords {
  teamId?: string;
  reason?: string;
  note?: string;
  question?: string;
  answer?: string;
  result?: string;
  outcome?: Outcome;
  reply?: string;
  words?: string;
}
export type Outcome = 'cannot-solve-now' | 'normal-use' | 'not-border-roaming' | 'refund-promised' | 'solved' | 'other';

interface Move {
  id: string;
  verb: TicketVerb;
  /** Chosen once per intention: a double click is one move. */
  key: string;
  /** The ticket as it was seen. */
  version?: number;
  words: MoveWords;
}

/** A move is answered with the ticket as it is then. Throws `ticket-moved` where somebody was faster. */
export function useMoveTicket() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (ticket) => queries.setQueryData(keys.ticket(ticket.id), ticket),
    onError: (_, { id }) => void queries.invalidateQueries({ queryKey: keys.ticket(id) }),
    onSettled: () => {
      for (const queryKey of [keys.ticketLists, keys.ticketCounts, keys.tickets]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}

function send({ id, verb, key, version, words }: Move): Promise<TicketDetail> {
  const params = { path: { id } };
  const moving = { key, ...(version !== undefined && { version }) };
  const { teamId = '', reason = '', question = '', answer = '', result = '', outcome = 'other', reply = '' } = words;
  const note = words.note ? { note: words.note } : {};
  const said = words.words ? { words: words.words } : {};
  switch (verb) {
    case 'assign':
      return take(centre.POST('/api/tickets/{id}/assign', { params, body: { ...moving, teamId, ...note } }));
    case 'accept':
      return take(centre.POST('/api/tickets/{id}/accept', { params, body: moving }));
    case 'give-back':
      return take(centre.POST('/api/tickets/{id}/give-back', { params, body: { ...moving, reason } }));
    case 'pass-on':
      return take(centre.POST('/api/tickets/{id}/pass-on', { params, body: { ...moving, teamId, reason } }));
    case 'ask-back':
      return take(centre.POST('/api/tickets/{id}/ask-back', { params, body: { ...moving, question } }));
    case 'answer':
      return take(centre.POST('/api/tickets/{id}/answer', { params, body: { ...moving, answer } }));
    case 'hold':
      return take(centre.POST('/api/tickets/{id}/hold', { params, body: { ...moving, reason } }));
    case 'resume':
      return take(centre.POST('/api/tickets/{id}/resume', { params, body: moving }));
    case 'return-result':
      return take(centre.POST('/api/tickets/{id}/return-result', { params, body: { ...moving, result, outcome } }));
    case 'reply':
      return take(centre.POST('/api/tickets/{id}/reply', { params, body: { ...moving, reply } }));
    case 'satisfied':
      return take(
        centre.POST('/api/tickets/{id}/satisfaction', { params, body: { ...moving, satisfied: true, ...said } }),
      );
    case 'dissatisfied':
      return take(
        centre.POST('/api/tickets/{id}/satisfaction', { params, body: { ...moving, satisfied: false, ...said } }),
      );
    case 'close':
      return take(centre.POST('/api/tickets/{id}/close', { params, body: { ...moving, ...note } }));
    case 'cancel':
      return take(centre.POST('/api/tickets/{id}/cancel', { params, body: { ...moving, reason } }));
    default:
      return Promise.reject(new TypeError(`unknown verb ${String(verb)}`));
  }
}
