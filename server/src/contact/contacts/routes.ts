import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import {
  type BillingCentre,
  CheckIdentity,
  IdentityChecked,
  Reveal,
  Revealed,
} from '../../foundation/customers/index.ts';
import { type Actor, actorOf } from '../../foundation/organisation/index.ts';
import { Contact, ContactSummary, HistoryQuery, LeftContact, LetIn, Note, PastContact, TakeOver } from './contract.ts';
import { answerContact, closeContact, endContact, noteContact } from './handle-contact.ts';
import { letInContact } from './let-in-contact.ts';
import { listHistory, listMyContacts, readContact } from './read-contact.ts';
import { resumeContact } from './return-contact.ts';
import { listLeftContacts, takeOverContact } from './take-over.ts';
import { revealCaller, verifyCaller } from './verify-caller.ts';

export const contactRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.get(
      '/api/contacts',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listMyContacts',
          summary: 'My contacts that are not closed, oldest first',
          response: { 200: Type.Array(ContactSummary), ...refusalReplies },
        },
      },
      async (request) => listMyContacts(centre, actorOf(request)),
    );

    app.post(
      '/api/contacts',
      {
        config: { right: 'contact:let-in' },
        schema: {
          operationId: 'letInContact',
          summary: 'Record that somebody comes in (a visit, a call from elsewhere), known or not',
          body: LetIn,
          response: { 201: Contact, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const id = await letInContact(centre, actor, { ...request.body, offerTo: actor.accountId });
        return reply.status(201).send(await readContact(centre, actor, id));
      },
    );

    app.get(
      '/api/contacts/:id',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'readContact',
          summary: 'A contact with its timeline',
          params: IdParams,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => readContact(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/customers/:id/contacts',
      {
        config: { right: 'contact:read' },
        schema: {
          operationId: 'listHistory',
          summary: 'Earlier contacts of a customer, newest first',
          params: IdParams,
          querystring: HistoryQuery,
          response: { 200: Type.Array(PastContact), ...refusalReplies },
        },
      },
      async (request) => listHistory(centre, actorOf(request), request.params.id, request.query),
    );

    app.get(
      '/api/left-contacts',
      {
        config: { right: 'contact:take-over' },
        schema: {
          operationId: 'listLeftContacts',
          summary: 'Open contacts whose handler is gone, the oldest first',
          response: { 200: Type.Array(LeftContact), ...refusalReplies },
        },
      },
      async (request) => listLeftContacts(centre, actorOf(request)),
    );

    app.post(
      '/api/contacts/:id/take-over',
      {
        config: { right: 'contact:take-over' },
        schema: {
          operationId: 'takeOverContact',
          summary: 'Go on with a contact whose handler is gone, or, with a reason, from one who is there',
          params: IdParams,
          body: TakeOver,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => {
        await takeOverContact(centre, actorOf(request), request.params.id, request.body.reason);
        return readContact(centre, actorOf(request), request.params.id);
      },
    );

    await app.register(movesOf(centre));
    await app.register(callerRoutes(centre));
  };

type Move = (centre: Centre, actor: Actor, id: string) => Promise<void>;

const movesOf =
  (centre: Centre): Routes =>
  async (app) => {
    const moves: [string, string, string, string, Move][] = [
      ['answer', 'contact:answer', 'answerContact', 'Answer a contact that rings for me', answerContact],
      ['resume', 'contact:handle', 'resumeContact', 'Go on with a call that came back and waits for me', resumeContact],
      ['end', 'contact:handle', 'endContact', 'The conversation is over', endContact],
      ['close', 'contact:handle', 'closeContact', 'Done with it', closeContact],
    ];
    for (const [path, right, operationId, summary, move] of moves) {
      app.post(
        `/api/contacts/:id/${path}`,
        {
          config: { right },
          schema: { operationId, summary, params: IdParams, response: { 200: Contact, ...refusalReplies } },
        },
        async (request) => {
          const { id } = request.params;
          await move(centre, actorOf(request), id);
          return readContact(centre, actorOf(request), id);
        },
      );
    }

    app.post(
      '/api/contacts/:id/note',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'noteContact',
          summary: 'Write a note on the timeline',
          params: IdParams,
          body: Note,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => {
        await noteContact(centre, actorOf(request), request.params.id, request.body.text);
        return readContact(centre, actorOf(request), request.params.id);
      },
    );
  };

const callerRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/customers/:id/reveal',
      {
        config: { right: 'customer:reveal' },
        schema: {
          operationId: 'revealCustomer',
          summary: 'Name and number in full, for a stated purpose, on record',
          params: IdParams,
          body: Reveal,
          response: { 200: Revealed, ...refusalReplies },
        },
      },
      async (request) => revealCaller(centre, actorOf(request), request.params.id, request.body),
    );

    app.post(
      '/api/customers/:id/identity-checks',
      {
        config: { right: 'customer:verify' },
        schema: {
          operationId: 'checkIdentity',
          summary: 'Verify who is calling; five failures a day lock until tomorrow',
          params: IdParams,
          body: CheckIdentity,
          response: { 200: IdentityChecked, ...refusalReplies },
        },
      },
      async (request) => verifyCaller(centre, actorOf(request), request.params.id, request.body),
    );
  };
