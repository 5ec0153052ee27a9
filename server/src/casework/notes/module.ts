import { defineModule } from '../../platform/module.ts';
import { mentionsChanged, noteChanged } from './note/announcements.ts';
import { dropFilesLeft } from './files/keep-note-file.ts';
import { noteFileRoutes } from './files/routes.ts';
import { mentionRoutes } from './mentions/routes.ts';
import { notes0068 } from './migrations/0068-notes.ts';
import { noteRoutes } from './writing/routes.ts';

export const notes = defineModule({
  name: 'notes',
  place: '077',
  tables: { noteMention: 'changed-often' },
  rights: {
    'note:read': ['agent', 'expert', 'team-lead', 'ticket-handler', 'area-manager'],
    'note:write': ['agent', 'expert', 'team-lead', 'ticket-handler', 'area-manager'],
  },
  migrations: {
    '0068-notes': notes0068,
  },
  announces: [noteChanged, mentionsChanged],
  routes: (centre) => [
    { routes: noteRoutes(centre) },
    { routes: noteFileRoutes(centre) },
    { routes: mentionRoutes(centre) },
  ],
  looksAfter: dropFilesLeft,
});
