import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { changeSite, listSites } from './change-sites.ts';
import { ChatSite, SaveChatSite, SiteParams } from '../chat/site-contract.ts';

/** Where the chat stands, for an administrator. */
export const siteRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/chat-sites',
      {
        config: { right: 'chat-site:read' },
        schema: {
          operationId: 'listChatSites',
          summary: 'Sites that have the chat',
          response: { 200: Type.Array(ChatSite), ...refusalReplies },
        },
      },
      async (request) => listSites(centre, actorOf(request)),
    );

    app.put(
      '/api/chat-sites/:id',
      {
        config: { right: 'chat-site:change' },
        schema: {
          operationId: 'saveChatSite',
          summary: 'Make a site, or change one',
          params: SiteParams,
          body: SaveChatSite,
          response: { 200: Type.Array(ChatSite), ...refusalReplies },
        },
      },
      async (request) => {
        await changeSite(centre, actorOf(request), request.params.id, request.body);
        return listSites(centre, actorOf(request));
      },
    );
  };
