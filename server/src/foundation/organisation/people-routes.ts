import { Type } from 'typebox';
import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from './sign-ins/guard-routes.ts';
import { disablePerson, enablePerson, readHoldings } from './people/disable-person.ts';
import { listPeople, readPerson, readPlaces } from './people/list-people.ts';
import * as contract from './people/people-contract.ts';
import { changePerson, makePerson } from './people/save-person.ts';

/** People as whoever administers them sees and changes them. */
export const peopleRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/people',
      {
        config: { right: 'account:read' },
        schema: {
          operationId: 'listPeople',
          summary: 'People I administer, by user name, a page at a time',
          querystring: contract.PeopleQuery,
          response: { 200: Type.Array(contract.ManagedPerson), ...refusalReplies },
        },
      },
      async (request) => listPeople(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/people/places',
      {
        config: { right: 'account:read' },
        schema: {
          operationId: 'readPlaces',
          summary: 'Provinces, cities and teams that I may put people in',
          response: { 200: contract.Places, ...refusalReplies },
        },
      },
      async (request) => readPlaces(centre, actorOf(request)),
    );

    app.get(
      '/api/people/:id',
      {
        config: { right: 'account:read' },
        schema: {
          operationId: 'readPerson',
          summary: 'A person I administer',
          params: IdParams,
          response: { 200: contract.ManagedPerson, ...refusalReplies },
        },
      },
      async (request) => readPerson(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/people/:id/holdings',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'readHoldings',
          summary: 'What somebody has in hand, and who could take it over',
          params: IdParams,
          response: { 200: Type.Array(contract.Held), ...refusalReplies },
        },
      },
      async (request) => readHoldings(centre, actorOf(request), request.params.id),
    );

    await app.register(changingRoutes(centre));
  };

const changingRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.post(
      '/api/people',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'makePerson',
          summary: 'Take somebody in; the link by which they choose a password is told this once',
          body: contract.MakePerson,
          response: { 201: contract.MadePerson, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { id, link } = await makePerson(centre, actorOf(request), request.body);
        return reply.status(201).send({ person: await readPerson(centre, actorOf(request), id), link });
      },
    );

    app.put(
      '/api/people/:id',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'changePerson',
          summary: 'Change name, province, city, posts and teams',
          params: IdParams,
          body: contract.ChangePerson,
          response: { 200: contract.ManagedPerson, ...refusalReplies },
        },
      },
      async (request) => {
        await changePerson(centre, actorOf(request), request.params.id, request.body);
        return readPerson(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/people/:id/disable',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'disablePerson',
          summary: 'They sign in no more; what they hold goes to whoever is named',
          params: IdParams,
          body: contract.DisablePerson,
          response: { 200: contract.ManagedPerson, ...refusalReplies },
        },
      },
      async (request) => {
        await disablePerson(centre, actorOf(request), request.params.id, request.body);
        return readPerson(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/people/:id/enable',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'enablePerson',
          summary: 'They may sign in again',
          params: IdParams,
          body: Type.Object({ version: Type.Integer() }, { additionalProperties: false }),
          response: { 200: contract.ManagedPerson, ...refusalReplies },
        },
      },
      async (request) => {
        await enablePerson(centre, actorOf(request), request.params.id, request.body.version);
        return readPerson(centre, actorOf(request), request.params.id);
      },
    );
  };
