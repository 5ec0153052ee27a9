import { defineModule } from '../../platform/module.ts';
import { lists0020 } from './migrations/0020-lists.ts';
import { lists0030 } from './migrations/0030-search.ts';
import { lists0031 } from './migrations/0031-more-lists.ts';
import { lists0032 } from './migrations/0032-by-standing.ts';
import { ticketBulkRoutes } from './bulk/routes.ts';
import { RETENTION } from './export/ask-export.ts';
import { deleteExportsBefore, findOldestExport } from './export/export-store.ts';
import type { ListsCentre } from './export/centre.ts';
import { ticketChoiceRoutes } from './pages/choice-routes.ts';
import { ticketExportRoutes } from './export/routes.ts';
import { ticketListRoutes } from './pages/routes.ts';

export const lists = defineModule<ListsCentre>({
  name: 'lists',
  place: '076',
  tables: { openTicket: 'changed-often' },
  migrations: {
    '0020-lists': { ...lists0020, replaces: ['070-tickets/0020-lists'] },
    '0030-search': { ...lists0030, replaces: ['070-tickets/0030-search'] },
    '0031-more-lists': { ...lists0031, replaces: ['070-tickets/0031-more-lists'] },
    '0032-by-standing': lists0032,
  },
  retains: {
    [RETENTION]: { days: 1, leastDays: 1, mostDays: 30, oldestAt: findOldestExport, drop: deleteExportsBefore },
  },
  routes: (centre) => [
    { routes: ticketListRoutes(centre) },
    { routes: ticketChoiceRoutes(centre) },
    { routes: ticketBulkRoutes(centre) },
    { routes: ticketExportRoutes(centre) },
  ],
  resumes: async ({ exports }) => exports.nudge(),
  takesUp: async ({ exports }) => exports.nudge(),
  stops: ({ exports }) => exports.stop(),
});
