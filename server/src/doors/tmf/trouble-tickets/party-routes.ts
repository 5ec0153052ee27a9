import { Type } from 'typebox';
import { IdParams, nullable, shape } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { readTicket } from '../../../casework/tickets/index.ts';
import { findGiven } from './ticket-store.ts';

const Maybe = nullable(Type.String());
const PartyElsewhere = shape('PartyElsewhere', {
  id: Type.String({ description: 'In the other system' }),
  name: Maybe,
  role: Maybe,
  type: Maybe,
});

/** For staff: whom another system named with a ticket, beside its customer. */
export const partyRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/tickets/:id/parties-elsewhere',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listPartiesElsewhere',
          summary: 'Whom another system named with a ticket, beside its customer',
          params: IdParams,
          response: { 200: Type.Array(PartyElsewhere), ...refusalReplies },
        },
      },
      async (request) => {
        const { id, customerId } = await readTicket(centre, actorOf(request), request.params.id);
        const given = await findGiven(centre.db, id);
        return (given?.parties ?? [])
          .filter((party) => party.id !== customerId)
          .map(({ referredType: type, ...party }) => ({ id: party.id, name: party.name, role: party.role, type }));
      },
    );
  };
