import type { Routes } from '../../platform/http.ts';
import { networkOf } from '../../platform/reaching/network-of.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { ChatCentre } from './chat/centre.ts';
import { PortalProof } from '../portal/index.ts';
import { askCallback } from './callback/ask-callback.ts';
import * as contract from './chat/contract.ts';
import { askChatProof } from './limits/count-begun.ts';
import { beginChat } from './visiting/begin-chat.ts';
import { guardSites, siteAsked } from './visiting/guard-visitors.ts';
import { readSettings } from './visiting/read-settings.ts';
import { resumeChat } from './visiting/resume-chat.ts';

/** Sent from one address in a minute: a village, or many customers of a mobile network, share one. */
const open = { right: 'public', judgesOrigin: true, rateLimit: { max: 600, timeWindow: 60_000 } } as const;
const LARGEST = 64 * 1024;

/** What anybody may ask who has a site's page before them: public by name, for pages that the site lists. */
export const chatRoutes =
  (centre: ChatCentre): Routes =>
  async (app) => {
    guardSites(app, centre);

    app.options(
      '/chat/:site/*',
      { config: open, schema: { hide: true, params: contract.OfSite } },
      async (_request, reply) => reply.status(204).send(),
    );

    app.get(
      '/chat/:site/settings',
      {
        config: open,
        schema: {
          operationId: 'readChatSettings',
          summary: 'What a page needs before it offers the chat: greeting, form, whether it is open',
          params: contract.OfSite,
          response: { 200: contract.ChatSettings, ...refusalReplies },
        },
      },
      async (request) => readSettings(centre, siteAsked(request)),
    );

    app.get(
      '/chat/:site/proof',
      {
        config: open,
        schema: {
          operationId: 'askChatProof',
          summary: 'A small sum to do before a chat or a callback is asked for',
          params: contract.OfSite,
          querystring: contract.AskChatProof,
          response: { 200: PortalProof, ...refusalReplies },
        },
      },
      async (request) => askChatProof(centre, networkOf(request.ip), request.query.bits),
    );

    app.post(
      '/chat/:site/chats',
      {
        config: open,
        bodyLimit: LARGEST,
        schema: {
          operationId: 'beginChat',
          summary: 'Begin a chat; gives the token that everything else goes with',
          params: contract.OfSite,
          body: contract.BeginChat,
          response: { 201: contract.ChatBegun, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const begun = await beginChat(centre, siteAsked(request), request.body, networkOf(request.ip));
        return reply.status(201).send(begun);
      },
    );

    app.post(
      '/chat/:site/resume',
      {
        config: { ...open, rateLimit: { max: 60, timeWindow: 60_000 } },
        bodyLimit: LARGEST,
        schema: {
          operationId: 'resumeChat',
          summary: 'Go on with a chat on this device, by the code that the other one shows',
          params: contract.OfSite,
          body: contract.ResumeChat,
          response: { 201: contract.ChatBegun, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const resumed = await resumeChat(centre, siteAsked(request), request.body, networkOf(request.ip));
        return reply.status(201).send(resumed);
      },
    );

    app.post(
      '/chat/:site/callbacks',
      {
        config: open,
        bodyLimit: LARGEST,
        schema: {
          operationId: 'askCallback',
          summary: 'Ask to be called back, at any hour',
          params: contract.OfSite,
          body: contract.AskCallback,
          response: { 201: contract.CallbackAsked, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const asked = await askCallback(centre, siteAsked(request), request.body, networkOf(request.ip));
        return reply.status(201).send(asked);
      },
    );
  };
