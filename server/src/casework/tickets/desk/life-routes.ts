import type { TSchema } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { cancelTicket, closeTicket, recordSatisfaction, replyToCustomer } from '../moves/answer-customer.ts';
import { TicketWithHistory } from '../history/contract.ts';
import * as wire from '../moves/life-contract.ts';
import { readTicket } from './read-ticket.ts';
import {
  acceptTicket,
  answerQuestion,
  askBack,
  assignTicket,
  giveBackTicket,
  holdTicketBack,
  passTicketOn,
  resumeTicket,
  returnResult,
} from '../moves/work-on-ticket.ts';

const moveSchema = <T extends TSchema>(operationId: string, summary: string, body: T) => ({
  operationId,
  summary,
  params: IdParams,
  body,
  response: { 200: TicketWithHistory, ...refusalReplies },
});

/** What is done to a ticket; each move answers with the ticket as it is then. */
export const ticketLifeRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.post(
      '/api/tickets/:id/assign',
      {
        config: { right: 'ticket:dispatch' },
        schema: moveSchema('assignTicket', 'Send it to a department or branch', wire.AssignTicket),
      },
      async (request) => {
        await assignTicket(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/accept',
      { config: { right: 'ticket:handle' }, schema: moveSchema('acceptTicket', 'Take it in hand', wire.Move) },
      async (request) => {
        await acceptTicket(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/give-back',
      {
        config: { right: 'ticket:handle' },
        schema: moveSchema('giveBackTicket', 'Give it back, with the reason', wire.MoveWithReason),
      },
      async (request) => {
        await giveBackTicket(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/pass-on',
      {
        config: { right: 'ticket:handle' },
        schema: moveSchema('passTicketOn', 'Pass it on to another team', wire.PassOn),
      },
      async (request) => {
        await passTicketOn(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/ask-back',
      {
        config: { right: 'ticket:handle' },
        schema: moveSchema('askBack', 'Ask what has to be known first', wire.AskBack),
      },
      async (request) => {
        await askBack(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/answer',
      {
        config: { right: 'ticket:dispatch' },
        schema: moveSchema('answerQuestion', 'Answer what was asked back', wire.AnswerQuestion),
      },
      async (request) => {
        await answerQuestion(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/hold',
      {
        config: { right: 'ticket:handle' },
        schema: moveSchema('holdTicket', 'Put it aside for a stated reason', wire.MoveWithReason),
      },
      async (request) => {
        await holdTicketBack(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/resume',
      { config: { right: 'ticket:handle' }, schema: moveSchema('resumeTicket', 'Go on with it', wire.Move) },
      async (request) => {
        await resumeTicket(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/return-result',
      {
        config: { right: 'ticket:handle' },
        schema: moveSchema('returnResult', 'Return what was found and done', wire.ReturnResult),
      },
      async (request) => {
        await returnResult(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/reply',
      {
        config: { right: 'ticket:dispatch' },
        schema: moveSchema('replyToCustomer', 'Tell the customer', wire.Reply),
      },
      async (request) => {
        await replyToCustomer(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/satisfaction',
      {
        config: { right: 'ticket:dispatch' },
        schema: moveSchema('recordSatisfaction', 'How the customer took the reply', wire.Satisfaction),
      },
      async (request) => {
        await recordSatisfaction(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/close',
      {
        config: { right: 'ticket:dispatch' },
        schema: moveSchema('closeTicket', 'Close what was replied to', wire.CloseTicket),
      },
      async (request) => {
        await closeTicket(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/tickets/:id/cancel',
      {
        config: { right: 'ticket:dispatch' },
        schema: moveSchema('cancelTicket', 'Give it up, with the reason', wire.MoveWithReason),
      },
      async (request) => {
        await cancelTicket(centre, actorOf(request), request.params.id, request.body);
        return readTicket(centre, actorOf(request), request.params.id);
      },
    );
  };
