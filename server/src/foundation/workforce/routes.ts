import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import { Presence, PresenceState } from './contract.ts';
import { readPresence, setPresence } from './set-presence.ts';

export const workforceRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/me/presence',
      {
        config: { right: 'presence:set' },
        schema: { operationId: 'readPresence', summary: 'My presence', response: { 200: Presence, ...refusalReplies } },
      },
      async (request) => readPresence(centre, actorOf(request)),
    );

    app.put(
      '/api/me/presence',
      {
        config: { right: 'presence:set' },
        schema: {
          operationId: 'setPresence',
          summary: 'Say whether contacts can reach me',
          body: Type.Object({ state: PresenceState }, { additionalProperties: false }),
          response: { 200: Presence, ...refusalReplies },
        },
      },
      async (request) => setPresence(centre, actorOf(request), request.body.state),
    );
  };
