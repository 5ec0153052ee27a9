import { Type } from 'typebox';
import { IdParams, Person } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import {
  StaffMessage,
  StaffMessagesQuery,
  UnreadFrom,
  WriteStaffMessage,
} from './staff-messages/staff-message-contract.ts';
import {
  listStaffColleagues,
  listStaffMessages,
  listUnread,
  readStaffMessages,
  writeStaffMessage,
} from './staff-messages/write-staff-message.ts';

const config = { right: 'staff-message:write' } as const;

export const staffMessageRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/staff-messages',
      {
        config,
        schema: {
          operationId: 'listStaffMessages',
          summary: 'What a colleague and I wrote each other, or what I wrote and got about a contact',
          querystring: StaffMessagesQuery,
          response: { 200: Type.Array(StaffMessage), ...refusalReplies },
        },
      },
      async (request) => listStaffMessages(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/staff-messages/colleagues',
      {
        config,
        schema: {
          operationId: 'listStaffColleagues',
          summary: 'Leads of my province, and who wrote with me before',
          response: { 200: Type.Array(Person), ...refusalReplies },
        },
      },
      async (request) => listStaffColleagues(centre, actorOf(request)),
    );

    app.get(
      '/api/staff-messages/unread',
      {
        config,
        schema: {
          operationId: 'listUnreadStaffMessages',
          summary: 'Who wrote to me what I have not read, and the latest of it',
          response: { 200: Type.Array(UnreadFrom), ...refusalReplies },
        },
      },
      async (request) => listUnread(centre, actorOf(request)),
    );

    app.post(
      '/api/people/:id/staff-messages',
      {
        config,
        schema: {
          operationId: 'writeStaffMessage',
          summary: 'Write to a colleague: a lead to whoever they lead, or the other way; no customer reads it',
          params: IdParams,
          body: WriteStaffMessage,
          response: { 201: StaffMessage, ...refusalReplies },
        },
      },
      async (request, reply) =>
        reply.status(201).send(await writeStaffMessage(centre, actorOf(request), request.params.id, request.body)),
    );

    app.post(
      '/api/people/:id/staff-messages/read',
      {
        config,
        schema: {
          operationId: 'readStaffMessages',
          summary: 'I have read what this colleague wrote to me',
          params: IdParams,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await readStaffMessages(centre, actorOf(request), request.params.id);
        return reply.status(204).send(null);
      },
    );
  };
