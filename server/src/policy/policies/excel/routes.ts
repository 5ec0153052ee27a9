import { Type } from 'typebox';
import { EXCEL, takeExcel } from '../../../platform/excel/excel-body.ts';
import type { Routes } from '../../../platform/http.ts';
import { refusalReplies } from '../../../platform/refusal.ts';
import { actorOf } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import * as contract from './contract.ts';
import { type ExcelFile, exportPolicyTable, exportTable } from './export-table.ts';
import { importTable } from './import-table.ts';
import { LARGEST_FILE } from '../../../platform/excel/unpack-file.ts';

/** What is larger than a table may be is still taken in, so that the refusal can say so. */
const BODY_LIMIT = 8 * LARGEST_FILE;
const File = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' });

/** The file name in ASCII for old clients, and as it is for all others. */
function attached({ name }: ExcelFile): string {
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${name.replaceAll(/[^\w.-]/gu, '_')}"; filename*=UTF-8''${encoded}`;
}

/** A table of the policy as an Excel file, and back. */
export const excelRoutes =
  (centre: PolicyCentre): Routes =>
  async (app) => {
    takeExcel(app, BODY_LIMIT);

    app.get(
      '/api/policy-drafts/:id/tables/:table/excel',
      {
        config: { right: 'draft:read' },
        schema: {
          operationId: 'exportTable',
          summary: 'A table of a draft as an Excel file',
          produces: [EXCEL],
          params: contract.DraftTableParams,
          querystring: contract.ExportQuery,
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { id, table } = request.params;
        const { language } = request.query;
        const excel = await exportTable(centre, actorOf(request), id, { table, language });
        return reply.type(EXCEL).header('content-disposition', attached(excel)).send(excel.file);
      },
    );

    app.get(
      '/api/policies/:id/tables/:table/excel',
      {
        config: { right: 'policy:read' },
        schema: {
          operationId: 'exportPolicyTable',
          summary: 'A table of a version as an Excel file',
          produces: [EXCEL],
          params: contract.PolicyTableParams,
          querystring: contract.ExportQuery,
          response: { 200: File, ...refusalReplies },
        },
      },
      async (request, reply) => {
        const { id, table } = request.params;
        const { language } = request.query;
        const excel = await exportPolicyTable(centre, actorOf(request), id, { table, language });
        return reply.type(EXCEL).header('content-disposition', attached(excel)).send(excel.file);
      },
    );

    app.put(
      '/api/policy-drafts/:id/tables/:table/excel',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'policy:draft' },
        schema: {
          operationId: 'importTable',
          summary: 'Put the rules of an Excel file in the place of a table’s rules',
          consumes: [EXCEL],
          params: contract.DraftTableParams,
          querystring: contract.ImportQuery,
          body: Type.Unsafe<unknown>({ description: 'The Excel file' }),
          response: { 200: contract.TableImported, ...refusalReplies },
        },
      },
      async (request) => {
        const { id, table } = request.params;
        const { revision } = request.query;
        return importTable(centre, actorOf(request), id, { table, revision, file: request.body });
      },
    );
  };
