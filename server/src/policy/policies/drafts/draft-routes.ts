import { Type } from 'typebox';
import { IdParams } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import { beginDraft } from './begin-draft.ts';
import type { PolicyCentre } from '../centre.ts';
import { checkDraft } from './check-draft.ts';
import * as contract from './draft-contract.ts';
import { listDrafts, readDraft } from './read-drafts.ts';
import { readImported, LARGEST_DRAFT, refuseTooLarge } from './read-imported.ts';
import { renameDraft, saveDraft } from './save-draft.ts';

/** What is somewhat larger than a draft may be, or has many escapes, is still read, so that the refusal can say so. */
const BODY_LIMIT = 1.5 * LARGEST_DRAFT;
const done = { 204: Type.Null(), ...refusalReplies };

/** The life of a draft: begin, save, check, submit, return, publish. */
export const draftRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    app.get(
      '/api/policy-drafts',
      {
        config: { right: 'draft:read' },
        schema: {
          operationId: 'listDrafts',
          summary: 'Drafts, the last changed first',
          response: { 200: Type.Array(contract.DraftSummary), ...refusalReplies },
        },
      },
      async (request) => listDrafts(centre, actorOf(request)),
    );

    app.post(
      '/api/policy-drafts',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'beginDraft',
          summary: 'Begin a draft from a version or a DMN file',
          body: contract.BeginDraft,
          response: { 201: contract.Draft, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const id = await beginDraft(centre, actorOf(request), request.body);
        return reply.status(201).send(await readDraft(centre, actorOf(request), id));
      },
    );

    app.get(
      '/api/policy-drafts/:id',
      {
        config: { right: 'draft:read' },
        schema: {
          operationId: 'readDraft',
          summary: 'A draft with its content, examples and history',
          params: IdParams,
          response: { 200: contract.Draft, ...refusalReplies },
        },
      },
      async (request) => readDraft(centre, actorOf(request), request.params.id),
    );

    app.patch(
      '/api/policy-drafts/:id',
      {
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'renameDraft',
          summary: 'Give a draft another title',
          params: IdParams,
          body: contract.RenameDraft,
          response: done,
        },
      },
      async (request, reply) => {
        await renameDraft(centre, actorOf(request), request.params.id, request.body.title);
        return reply.status(204).send(null);
      },
    );

    app.put(
      '/api/policy-drafts/:id/content',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'saveDraft',
          summary: 'Keep the content, unless somebody else saved in between',
          params: IdParams,
          body: contract.SaveDraft,
          response: { 200: contract.DraftSaved, ...refusalReplies },
        },
      },
      async (request) => saveDraft(centre, actorOf(request), request.params.id, request.body),
    );

    app.put(
      '/api/policy-drafts/:id/import',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'importIntoDraft',
          summary: 'Put a DMN file (1.1 to 1.5) in the place of the content',
          params: IdParams,
          body: contract.SaveDraft,
          response: { 200: contract.DraftSaved, ...refusalReplies },
        },
      },
      async (request) => {
        const { dmn, revision } = request.body;
        refuseTooLarge(dmn);
        const content = { dmn: await readImported(centre, dmn), revision };
        return saveDraft(centre, actorOf(request), request.params.id, content, 'imported');
      },
    );

    app.get(
      '/api/policy-drafts/:id/check',
      {
        config: { right: 'draft:read' },
        schema: {
          operationId: 'checkDraft',
          summary: 'What is wrong, which examples fail, what stands in the way of publishing',
          params: IdParams,
          response: { 200: contract.DraftCheck, ...refusalReplies },
        },
      },
      async (request) => checkDraft(centre, actorOf(request), request.params.id),
    );

    app.get(
      '/api/policy-drafts/:id/dmn',
      {
        config: { right: 'draft:read' },
        schema: {
          operationId: 'exportDraft',
          summary: 'A draft as a DMN file',
          params: IdParams,
          response: { 200: Type.String(), ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { dmn } = await readDraft(centre, actorOf(request), request.params.id);
        return reply
          .type('application/xml; charset=utf-8')
          .header('content-disposition', 'attachment; filename="draft.dmn"')
          .send(dmn);
      },
    );
  };
