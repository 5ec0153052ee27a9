import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { Contact } from './contract.ts';
import { joinContact, partFromContact } from './joining/join-contact.ts';
import { readContact } from './read-contact.ts';

export const joinRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    const moves = [
      ['join', 'joinContact', 'Enter a conversation beside its handler; the customer reads so', joinContact],
      ['part', 'partFromContact', 'Leave a conversation that I joined', partFromContact],
    ] as const;
    for (const [path, operationId, summary, move] of moves) {
      app.post(
        `/api/contacts/:id/${path}`,
        {
          config: { right: 'contact:join' },
          schema: { operationId, summary, params: IdParams, response: { 200: Contact, ...refusalReplies } },
        },
        async (request) => {
          const { id } = request.params;
          await move(centre, actorOf(request), id);
          return readContact(centre, actorOf(request), id);
        },
      );
    }
  };
