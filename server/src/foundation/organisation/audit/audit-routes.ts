import { Type } from 'typebox';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { actorOf } from '../guard-routes.ts';
import { AuditEntry, AuditQuery } from './audit-contract.ts';
import { readAudit } from './read-audit.ts';

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
  };
