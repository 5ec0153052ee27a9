import { Type } from 'typebox';
import { Id, IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { mediaTypes } from '../../../platform/tables/media-types.ts';
import { actorOf, keptSince } from '../../../foundation/organisation/index.ts';
import { askExport, openExportFile, readExport, RETENTION, stopExport } from './ask-export.ts';
import * as contract from './contract.ts';
import { listExports } from './export-store.ts';
import type { ListsCentre } from './centre.ts';

const File = Type.Unsafe<NodeJS.ReadableStream>({ type: 'string', format: 'binary' });

/** Tickets as files, written in the background; each belongs to whoever ordered it, for a day unless set otherwise. */
export const ticketExportRoutes =
  (centre: ListsCentre): Routes =>
  async (app) => {
    app.post(
      '/api/ticket-exports',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'askTicketExport',
          summary: 'Order a file of all tickets of a filter',
          body: contract.AskExport,
          response: { 201: Type.Object({ id: Id }), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const id = await askExport(centre, actorOf(request), request.body);
        centre.exports.nudge();
        return reply.status(201).send({ id });
      },
    );

    app.get(
      '/api/ticket-exports',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listTicketExports',
          summary: 'My files that are still kept, the newest first',
          response: { 200: Type.Array(contract.TicketExport), ...refusalReplies },
        },
      },
      async (request) => listExports(centre.db, actorOf(request).accountId, await keptSince(centre, RETENTION)),
    );

    app.get(
      '/api/ticket-exports/:id',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'readTicketExport',
          summary: 'How far a file of mine is',
          params: IdParams,
          response: { 200: contract.TicketExport, ...refusalReplies },
        },
      },
      async (request) => readExport(centre, actorOf(request), request.params.id),
    );

    app.post(
      '/api/ticket-exports/:id/cancel',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'cancelTicketExport',
          summary: 'Write no more of it',
          params: IdParams,
          response: { 200: contract.TicketExport, ...refusalReplies },
        },
      },
      async (request) => stopExport(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/ticket-exports/:id/file',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'readTicketExportFile',
          summary: 'The file itself',
          produces: Object.values(mediaTypes),
          params: IdParams,
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { name, format, content } = await openExportFile(centre, actorOf(request), request.params.id);
        return reply
          .type(mediaTypes[format])
          .header('content-disposition', `attachment; filename="${name}"`)
          .send(content);
      },
    );
  };
