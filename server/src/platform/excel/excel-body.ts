import type { FastifyInstance } from 'fastify';

/** The media type of an Excel file (ECMA-376). */
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Routes of this scope take an Excel file as it is, of so many bytes at most: looked at before anything of it is read. */
export function takeExcel(app: Pick<FastifyInstance, 'addContentTypeParser'>, bodyLimit: number): void {
  app.addContentTypeParser(EXCEL, { parseAs: 'buffer', bodyLimit }, async (_: unknown, body: Buffer) => body);
}
