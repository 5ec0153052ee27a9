import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { networkOf } from '../../platform/reaching/network-of.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import { addRemark, answerAsked, judgeReply } from './answer-as-customer.ts';
import * as contract from './contract.ts';
import { beginSession, endSession, openProgress, PROGRESS_COOKIE, guardProgress, ticketOf } from './open-progress.ts';
import { noteOwn, OWN_COOKIE, OWN_SECONDS } from './own-numbers.ts';
import { presentForm } from './present-form.ts';
import { askProof } from './prove-effort.ts';
import { readProgress } from './read-progress.ts';
import { sendForm } from './send-form.ts';

interface Settings {
  secureCookies: boolean;
}

/** Sent from one address in a minute: a village, or many customers of a mobile network, share one. */
const calm = { max: 600, timeWindow: 60_000 };
const open = { right: 'public', rateLimit: calm } as const;

const cookieFor = (secure: boolean) => ({ path: '/api/portal', httpOnly: true, sameSite: 'strict', secure }) as const;
const ownCookie = (secure: boolean) => ({ ...cookieFor(secure), maxAge: OWN_SECONDS });
const ownIn = (request: FastifyRequest) => request.cookies[OWN_COOKIE] ?? '';

/** What anybody may ask of the portal: public by name. */
export const portalRoutes =
  (centre: BillingCentre, { secureCookies }: Settings): Routes =>
  async (app) => {
    const cookie = cookieFor(secureCookies);
    const own = ownCookie(secureCookies);

    app.get(
      '/api/portal/form',
      {
        config: { right: 'public', rateLimit: calm },
        schema: {
          operationId: 'readPortalForm',
          summary: 'The forms that customers can send, and the cities',
          response: { 200: contract.PortalForm, ...refusalReplies },
        },
      },
      async () => presentForm(centre),
    );

    app.get(
      '/api/portal/proof',
      {
        config: open,
        schema: {
          operationId: 'askPortalProof',
          summary: 'A small sum to do before a form is sent',
          querystring: contract.AskProof,
          response: { 200: contract.Proof, ...refusalReplies },
        },
      },
      async (request) => askProof(centre, networkOf(request.ip), request.query.bits),
    );

    app.post(
      '/api/portal/forms',
      {
        config: open,
        schema: {
          operationId: 'sendPortalForm',
          summary: 'Send a complaint, a suggestion and the like; gives number and code',
          body: contract.SendForm,
          response: { 201: contract.FormSent, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { ticketId, ...sent } = await sendForm(centre, request.body, networkOf(request.ip));
        reply.setCookie(PROGRESS_COOKIE, await beginSession(centre, ticketId), cookie);
        return reply.status(201).send(sent);
      },
    );

    app.post(
      '/api/portal/progress',
      {
        config: open,
        schema: {
          operationId: 'openPortalProgress',
          summary: 'Number and code open the progress page for half an hour',
          body: contract.OpenProgress,
          response: { 200: contract.Progress, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const from = { address: request.ip, own: ownIn(request) };
        const opened = await openProgress(centre, request.body, from);
        reply.setCookie(PROGRESS_COOKIE, opened.token, cookie);
        reply.setCookie(OWN_COOKIE, opened.own, own);
        return readProgress(centre, opened.ticketId);
      },
    );

    app.delete(
      '/api/portal/progress',
      {
        config: { right: 'public' },
        schema: {
          operationId: 'closePortalProgress',
          summary: 'Close the progress page, on a phone that others use too',
          response: { 204: Type.Null(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        await endSession(centre, request.cookies[PROGRESS_COOKIE] ?? '');
        reply.clearCookie(PROGRESS_COOKIE, cookie).clearCookie(OWN_COOKIE, cookie);
        return reply.status(204).send(null);
      },
    );
  };

/** What the code's session opens: one ticket, as its customer sees it. Public by name, guarded by the session. */
export const progressRoutes =
  (centre: BillingCentre, { secureCookies }: Settings): Routes =>
  async (app) => {
    app.decorateRequest('progressOf', null);
    guardProgress(app, centre);
    const progress = { 200: contract.Progress, ...refusalReplies };

    app.get(
      '/api/portal/progress',
      {
        config: { right: 'public' },
        schema: { operationId: 'readPortalProgress', summary: 'Where my ticket stands', response: progress },
      },
      async (request, reply) => {
        const read = await readProgress(centre, ticketOf(request));
        reply.setCookie(OWN_COOKIE, await noteOwn(centre, ownIn(request), read.number), ownCookie(secureCookies));
        return read;
      },
    );

    app.post(
      '/api/portal/progress/satisfaction',
      {
        config: open,
        schema: {
          operationId: 'judgePortalReply',
          summary: 'Content with the reply, or not and why',
          body: contract.JudgeReply,
          response: progress,
        },
      },
      async (request) => {
        await judgeReply(centre, ticketOf(request), request.body);
        return readProgress(centre, ticketOf(request));
      },
    );

    app.post(
      '/api/portal/progress/answer',
      {
        config: open,
        schema: {
          operationId: 'answerPortalQuestion',
          summary: 'Answer what was asked back',
          body: contract.AnswerAsked,
          response: progress,
        },
      },
      async (request) => {
        await answerAsked(centre, ticketOf(request), request.body);
        return readProgress(centre, ticketOf(request));
      },
    );

    app.post(
      '/api/portal/progress/remarks',
      {
        config: open,
        schema: {
          operationId: 'addPortalRemark',
          summary: 'Add something while it is open',
          body: contract.AddRemark,
          response: progress,
        },
      },
      async (request) => {
        await addRemark(centre, ticketOf(request), request.body);
        return readProgress(centre, ticketOf(request));
      },
    );
  };
