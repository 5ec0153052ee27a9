/** Tickets found again: lists, search, filters, bulk moves, exports. */
export { type ExportRunner, openExportRunner } from './export/run-exports.ts';
export { lookReader } from './read-look.ts';
export type { ListsCentre } from './centre.ts';
