import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { Contact, readContact } from '../contacts/index.ts';
import { reassignContact } from './steering/reassign-contact.ts';
import { Reassign } from './steering/steering-contract.ts';

export const steeringRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.post(
      '/api/contacts/:id/reassign',
      {
        config: { right: 'contact:reassign' },
        schema: {
          operationId: 'reassignContact',
          summary: 'Give a contact to a colleague who is there, or back to its queue, with the reason',
          params: IdParams,
          body: Reassign,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => {
        await reassignContact(centre, actorOf(request), request.params.id, request.body);
        return readContact(centre, actorOf(request), request.params.id);
      },
    );
  };
