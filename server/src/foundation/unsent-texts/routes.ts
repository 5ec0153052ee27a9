import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import { ForgetUnsentText, KeepUnsentText, PlaceParams, UnsentText } from './contract.ts';
import { forgetUnsentText, keepUnsentText, listUnsentTexts } from './keep-unsent-text.ts';

export const unsentTextRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/me/unsent-texts',
      {
        config: { right: 'unsent-text:keep' },
        schema: {
          operationId: 'listUnsentTexts',
          summary: 'What I typed and have not sent, latest first',
          response: { 200: Type.Array(UnsentText), ...refusalReplies },
        },
      },
      async (request) => listUnsentTexts(centre, actorOf(request)),
    );

    app.put(
      '/api/me/unsent-texts/:place',
      {
        config: { right: 'unsent-text:keep' },
        schema: {
          operationId: 'keepUnsentText',
          summary: 'Keep what I typed at a place, unless newer words are kept there that I have not seen',
          params: PlaceParams,
          body: KeepUnsentText,
          response: { 200: UnsentText, ...refusalReplies },
        },
      },
      async (request) => keepUnsentText(centre, actorOf(request), { ...request.params, ...request.body }),
    );

    app.delete(
      '/api/me/unsent-texts/:place',
      {
        config: { right: 'unsent-text:keep' },
        schema: {
          operationId: 'forgetUnsentText',
          summary: 'Forget what I typed at a place, unless it was changed since',
          params: PlaceParams,
          querystring: ForgetUnsentText,
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await forgetUnsentText(centre, actorOf(request), request.params.place, request.query.over);
        return reply.status(204).send(null);
      },
    );
  };
