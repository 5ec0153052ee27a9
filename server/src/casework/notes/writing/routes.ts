import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { Colleague, ColleagueQuery, EditNote, Note, WriteNote } from '../note/contract.ts';
import { findColleagues } from '../mentions/find-colleagues.ts';
import type { On } from '../note/find-subject.ts';
import { editNote } from './edit-note.ts';
import { listNotes, readNote } from './read-notes.ts';
import { writeNote } from './write-note.ts';

interface Place {
  /** `/api/tickets/:id` */
  at: string;
  /** As operations are called: `listTicketNotes`. */
  name: 'Ticket' | 'Contact';
  read: string;
  write: string;
  on: (id: string) => On;
}

/** What can be noted on. */
const places: readonly Place[] = [
  {
    at: '/api/tickets/:id',
    name: 'Ticket',
    read: 'ticket:read',
    write: 'note:write',
    on: (ticketId) => ({ ticketId }),
  },
  {
    at: '/api/contacts/:id',
    name: 'Contact',
    read: 'contact:read',
    write: 'contact:handle',
    on: (contactId) => ({ contactId }),
  },
];

export const noteRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    for (const place of places) await app.register(notesOn(centre, place));

    app.put(
      '/api/notes/:id',
      {
        config: { right: 'note:write' },
        schema: {
          operationId: 'editNote',
          summary: 'Say it otherwise: by its author, within five minutes; what it said before is kept',
          params: IdParams,
          body: EditNote,
          response: { 200: Note, ...refusalReplies },
        },
      },
      async (request) => {
        await editNote(centre, actorOf(request), request.params.id, request.body.text);
        return readNote(centre, actorOf(request), request.params.id);
      },
    );
  };

const notesOn =
  (centre: Centre, { at, name, read, write, on }: Place): Routes =>
  async (app) => {
    app.get(
      `${at}/notes`,
      {
        config: { right: read },
        schema: {
          operationId: `list${name}Notes`,
          summary: 'What colleagues noted, the earliest first; no customer sees it',
          params: IdParams,
          response: { 200: Type.Array(Note), ...refusalReplies },
        },
      },
      async (request) => listNotes(centre, actorOf(request), on(request.params.id)),
    );

    app.post(
      `${at}/notes`,
      {
        config: { right: write },
        schema: {
          operationId: `write${name}Note`,
          summary: 'Write a note for colleagues; no customer sees it',
          params: IdParams,
          body: WriteNote,
          response: { 201: Note, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const id = await writeNote(centre, actorOf(request), on(request.params.id), request.body);
        return reply.status(201).send(await readNote(centre, actorOf(request), id));
      },
    );

    app.get(
      `${at}/colleagues`,
      {
        config: { right: write },
        schema: {
          operationId: `find${name}Colleagues`,
          summary: 'Who can be mentioned: those who may read it; at most 20',
          params: IdParams,
          querystring: ColleagueQuery,
          response: { 200: Type.Array(Colleague), ...refusalReplies },
        },
      },
      async (request) => findColleagues(centre, actorOf(request), on(request.params.id), request.query.named),
    );
  };
