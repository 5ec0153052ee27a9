import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, actorOf, demandRight } from '../../../foundation/organisation/index.ts';
import { TicketWithHistory } from '../history/contract.ts';
import { saidIn } from '../moves/fields.ts';
import { moveOf, moves, reasoned, type TicketMove as TicketMoveRow, type TicketVerb } from '../moves/moves.ts';
import { makeMove } from '../moving/make-move.ts';
import { undoMove } from '../moving/undo-move.ts';
import { bodyOf, MoveTicket, Satisfaction, TicketMove, UndoMove } from './move-contract.ts';
import { readTicket } from './read-ticket.ts';

interface Sent {
  key: string;
  version?: number;
}

/** What is done to a ticket; each move answers with the ticket as it is then. */
export const ticketMoveRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const answer = async (actor: Actor, id: string, verb: TicketVerb, sent: Sent) => {
      const { key, version } = sent;
      await makeMove(centre, actor, id, verb, { key, version, said: saidIn(moveOf(verb).words, sent) });
      return readTicket(centre, actor, id);
    };
    const response = { 200: TicketWithHistory, ...refusalReplies };

    for (const move of moves) {
      if (!('operation' in move) || !move.operation) continue;
      const { id: operationId, summary } = move.operation;
      app.post(
        `/api/tickets/:id/${move.verb}`,
        {
          config: { right: move.right },
          schema: { operationId, summary, params: IdParams, body: bodyOf(move), response },
        },
        async (request) => answer(actorOf(request), request.params.id, move.verb, request.body),
      );
    }

    app.post(
      '/api/tickets/:id/satisfaction',
      {
        config: { right: moveOf('satisfied').right },
        schema: {
          operationId: 'recordSatisfaction',
          summary: 'How the customer took the reply',
          params: IdParams,
          body: Satisfaction,
          response,
        },
      },
      async (request) => {
        const verb = request.body.satisfied ? 'satisfied' : 'dissatisfied';
        return answer(actorOf(request), request.params.id, verb, request.body);
      },
    );

    app.post(
      '/api/tickets/:id/moves',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'moveTicket',
          summary: 'Any move by its verb, with what /api/ticket-moves says it takes',
          params: IdParams,
          body: MoveTicket,
          response,
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { verb } = request.body;
        await demandRight(centre, actor, moveOf(verb).right);
        return answer(actor, request.params.id, verb, request.body);
      },
    );

    app.post(
      '/api/tickets/:id/undo-move',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'undoTicketMove',
          summary: 'Takes your latest move back within five minutes, where nothing happened since',
          params: IdParams,
          body: UndoMove,
          response,
        },
      },
      async (request) => {
        const actor = actorOf(request);
        await undoMove(centre, actor, request.params.id, request.body);
        return readTicket(centre, actor, request.params.id);
      },
    );

    app.get(
      '/api/ticket-moves',
      {
        config: { right: 'ticket-kind:read' },
        schema: {
          operationId: 'listTicketMoves',
          summary: 'What can be done to tickets, and what has to be said with it',
          response: { 200: Type.Array(TicketMove), ...refusalReplies },
        },
      },
      async () =>
        moves.map(({ verb, bulk, words, reversible }: TicketMoveRow) => ({
          verb,
          bulk,
          reasoned: reasoned.includes(verb),
          reversible: reversible === true,
          fields: askedOf(words),
        })),
    );
  };

function askedOf(words: ReturnType<typeof moveOf>['words']) {
  return Object.entries(words).flatMap(([name, { type, required, asked }]) =>
    asked ? [{ name, type, required }] : [],
  );
}
