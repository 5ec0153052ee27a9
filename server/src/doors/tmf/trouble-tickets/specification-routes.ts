import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import type { Centre } from '../../../platform/work.ts';
import { chooseFields } from '../patches/choose-fields.ts';
import { ListParameters, readListQuery } from '../filters/read-list-query.ts';
import { describeFilters } from '../filters/find-attribute.ts';
import { listSpecifications, readSpecification, Specification, specificationTable } from './list-specifications.ts';
import { specificationKept } from '../refusals.ts';
import type { Representation } from '../representations/representation.ts';

const Params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

/** Kinds of tickets as version 5 has them: to be read. What would change them is refused by name. */
export const specificationRoutes =
  (centre: Centre, { base, always, version, shapes: { error } }: Representation): Routes =>
  async (app) => {
    const errors = { default: error };
    for (const hide of [false, true]) {
      const end = hide ? '/' : '';
      const common = { hide, security: [{ apiKey: [] }], tags: [`TMF621 ${version}`] };
      const refused = (operationId: string) => ({
        config: { right: 'tmf621:write' },
        schema: {
          ...common,
          operationId: `${operationId}V5`,
          summary: 'Refused: administrators change kinds of tickets',
          response: errors,
        },
      });

      app.get(
        `/troubleTicketSpecification${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...common,
            operationId: 'listTroubleTicketSpecificationsV5',
            summary: 'Kinds of tickets: their types, categories and forms',
            description: `${describeFilters(specificationTable)} Sorted by what stands in a specification once`,
            querystring: ListParameters,
            response: { 200: Type.Array(Specification), 206: Type.Array(Specification), ...errors },
          },
        },
        async (request, reply) => {
          const query = readListQuery(request.query);
          const { total, page } = await listSpecifications(centre, base, query);
          reply.status(query.isPage && page.length < total ? 206 : 200);
          reply.header('x-total-count', total).header('x-result-count', page.length);
          return reply.send(page.map((one) => chooseFields(one, query.fields, always, Specification)));
        },
      );

      app.get(
        `/troubleTicketSpecification/:id${end}`,
        {
          config: { right: 'tmf621:read' },
          schema: {
            ...common,
            operationId: 'retrieveTroubleTicketSpecificationV5',
            summary: 'One kind of ticket',
            params: Params,
            querystring: Type.Object({ fields: Type.Optional(Type.String({ maxLength: 2000 })) }),
            response: { 200: Specification, ...errors },
          },
        },
        async (request) =>
          chooseFields(
            await readSpecification(centre, base, request.params.id),
            request.query.fields,
            always,
            Specification,
          ),
      );

      const refuse = async (_: FastifyRequest, reply: FastifyReply) => {
        reply.header('allow', 'GET, HEAD, OPTIONS');
        throw specificationKept();
      };
      app.post(`/troubleTicketSpecification${end}`, refused('createTroubleTicketSpecification'), refuse);
      app.patch(`/troubleTicketSpecification/:id${end}`, refused('patchTroubleTicketSpecification'), refuse);
      app.delete(`/troubleTicketSpecification/:id${end}`, refused('deleteTroubleTicketSpecification'), refuse);
    }
  };
