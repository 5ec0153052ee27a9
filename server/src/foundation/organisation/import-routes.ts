import { Type } from 'typebox';
import { EXCEL, takeExcel } from '../../platform/excel/excel-body.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { openXlsx } from '../../platform/tables/write-xlsx.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from './sign-ins/guard-routes.ts';
import { columns } from './import/import-columns.ts';
import { Imported, ImportPreview } from './import/import-contract.ts';
import { applyImport, previewImport } from './import/import-people.ts';

/** Looked at before anything of it is read; the reader's own bounds come after. */
const BODY_LIMIT = 1024 * 1024;
const File = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' });
const Given = Type.Unsafe<unknown>({ description: 'The Excel file, of 1 MB and 500 people at most' });

/** People from an Excel file: looked at first, then taken in exactly so. */
export const importRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    takeExcel(app, BODY_LIMIT);

    app.get(
      '/api/people/import/template',
      {
        config: { right: 'account:change' },
        schema: {
          operationId: 'readImportTemplate',
          summary: 'An Excel file to fill in',
          produces: [EXCEL],
          response: { 200: File, ...refusalReplies },
        },
      },
      async (_, reply) => {
        const widths = columns.map(({ width }) => width);
        const headings = columns.map(({ zh, en }) => `${zh} ${en}`);
        const writer = openXlsx({ sheet: 'people', headings, widths });
        const file = Buffer.concat([writer.add([]), writer.end()]);
        return reply.type(EXCEL).header('content-disposition', 'attachment; filename="people.xlsx"').send(file);
      },
    );

    app.post(
      '/api/people/import/preview',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'account:change' },
        schema: {
          operationId: 'previewImport',
          summary: 'What a file of people would do, row by row',
          consumes: [EXCEL],
          body: Given,
          response: { 200: ImportPreview, ...refusalReplies },
        },
      },
      async (request) => previewImport(centre, actorOf(request), request.body),
    );

    app.post(
      '/api/people/import',
      {
        bodyLimit: BODY_LIMIT,
        config: { right: 'account:change' },
        schema: {
          operationId: 'importPeople',
          summary: 'Do what the preview said, all of it or nothing',
          consumes: [EXCEL],
          querystring: Type.Object({ fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
          body: Given,
          response: { 200: Imported, ...refusalReplies },
        },
      },
      async (request) => applyImport(centre, actorOf(request), request.body, request.query.fingerprint),
    );
  };
