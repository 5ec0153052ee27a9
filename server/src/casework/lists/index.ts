/** Tickets found again: lists, search, filters, bulk moves, exports. */
export { openExportRunner } from './export/run-exports.ts';
export { lookReader } from './pages/read-look.ts';
export type { ListsCentre } from './export/centre.ts';
