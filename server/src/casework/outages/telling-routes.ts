import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { MassFault } from './contract.ts';
import { listMessagesOf, readMassFault } from './read-mass-faults.ts';
import { exportUntold, revealWhomToTell, tellCustomer } from './tell-customers.ts';
import { undoTelling } from './undo-telling.ts';
import * as contract from './telling/telling-contract.ts';

const File = Type.Unsafe<Buffer>({ description: 'The file, to be saved' });

/** Whom the reply to an outage is told to, one by one. */
export const tellingRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const tell = { config: { right: 'mass-fault:tell' } };

    app.get(
      '/api/mass-faults/:id/messages',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listFaultMessages',
          summary: 'Whom the reply is told to and who was told, a hundred at a time',
          params: IdParams,
          querystring: contract.MessagesQuery,
          response: { 200: Type.Array(contract.MessageToSend), ...refusalReplies },
        },
      },
      async (request) => listMessagesOf(centre, actorOf(request), request.params.id, request.query),
    );

    app.post(
      '/api/mass-faults/:id/messages/:messageId/told',
      {
        ...tell,
        schema: {
          operationId: 'tellCustomerOfReply',
          summary: 'A customer was told: their tickets are closed',
          params: contract.OneMessage,
          body: contract.TellCustomer,
          response: { 200: MassFault, ...refusalReplies },
        },
      },
      async (request) => {
        await tellCustomer(centre, actorOf(request), request.params, request.body);
        return readMassFault(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/mass-faults/:id/messages/:messageId/undo-told',
      {
        ...tell,
        schema: {
          operationId: 'undoTellingOfReply',
          summary: 'Takes back within five minutes that you told a customer: their tickets are open again',
          params: contract.OneMessage,
          response: { 200: MassFault, ...refusalReplies },
        },
      },
      async (request) => {
        await undoTelling(centre, actorOf(request), request.params);
        return readMassFault(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/mass-faults/:id/messages/:messageId/reveal',
      {
        ...tell,
        schema: {
          operationId: 'revealWhomToTell',
          summary: 'Name and number in full of who is to be told, on record',
          params: contract.OneMessage,
          response: { 200: contract.WhomToTell, ...refusalReplies },
        },
      },
      async (request) => revealWhomToTell(centre, actorOf(request), request.params),
    );

    app.get(
      '/api/mass-faults/:id/untold',
      {
        config: { right: 'mass-fault:export' },
        schema: {
          operationId: 'exportUntold',
          summary: 'Everybody who is still to be told, in full, as CSV; on record',
          produces: ['text/csv'],
          params: IdParams,
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="to-be-told.csv"')
          .header('cache-control', 'private, no-store')
          .send(await exportUntold(centre, actorOf(request), request.params.id)),
    );
  };
