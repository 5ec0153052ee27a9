import { Type } from 'typebox';
import { operatorDay } from '../../platform/clock.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { mediaTypes } from '../../platform/tables/media-types.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from './sign-ins/guard-routes.ts';
import { AuditDeed, AuditEntry, AuditExportQuery, AuditQuery } from './audit/audit-contract.ts';
import { deeds } from './audit/deed-words.ts';
import { exportAudit } from './audit/export-audit.ts';
import { readAudit } from './audit/read-audit.ts';

const File = Type.Unsafe<NodeJS.ReadableStream>({ type: 'string', format: 'binary' });

export const auditRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/audit',
      {
        config: { right: 'audit:read' },
        schema: {
          operationId: 'readAudit',
          summary: 'Who did, and read, what; newest first, a page at a time',
          querystring: AuditQuery,
          response: { 200: Type.Array(AuditEntry), ...refusalReplies },
        },
      },
      async (request) => readAudit(centre, actorOf(request), request.query),
    );

    app.get(
      '/api/audit/deeds',
      {
        config: { right: 'audit:read' },
        schema: {
          operationId: 'listAuditDeeds',
          summary: 'What is recorded, in words',
          response: { 200: Type.Array(AuditDeed), ...refusalReplies },
        },
      },
      async () => [...deeds],
    );

    app.get(
      '/api/audit/export',
      {
        config: { right: 'audit:export' },
        schema: {
          operationId: 'exportAudit',
          summary: 'All entries of a filter as a file; taking it is on record',
          produces: Object.values(mediaTypes),
          querystring: AuditExportQuery,
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { format } = request.query;
        const content = await exportAudit(centre, actorOf(request), request.query);
        const name = `audit-${operatorDay(centre.clock.now())}.${format}`;
        return reply
          .type(mediaTypes[format])
          .header('content-disposition', `attachment; filename="${name}"`)
          .send(content);
      },
    );
  };
