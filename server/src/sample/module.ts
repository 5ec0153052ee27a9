import { defineModule } from '../platform/module.ts';
import { join } from 'node:path';
import { admitSamplePeople } from '../foundation/organisation/index.ts';
import type { SampleCentre } from './centre.ts';
import { crowdDue } from './crowd/crowd-due.ts';
import { crowdRoutes } from './crowd/routes.ts';
import { sample0090 } from './migrations/0090-crowd.ts';
import { sampleRoutes } from './routes.ts';
import { seedChatSites } from './seeding/seed-chat-sites.ts';
import { seedSample } from './seeding/seed-sample.ts';

export const sample = defineModule<SampleCentre>({
  name: 'sample',
  place: '100',
  migrations: { '0090-crowd': sample0090 },
  becomesDue: crowdDue,
  routes: (centre, { config: { sampleData }, content }) => [
    { routes: sampleRoutes(centre, { folder: join(content, 'sample'), sampleData }) },
    { routes: crowdRoutes(centre, { folder: join(content, 'sample'), sampleData }) },
  ],
  ships: async (centre, { config: { sampleData }, content, openTickets }) => {
    const folder = join(content, 'sample');
    if (sampleData) await seedSample(centre, centre.boss, { folder, openWork: openTickets });
    if (sampleData) await seedChatSites(centre, folder);
    await admitSamplePeople(centre.db, sampleData, centre.clock.now());
  },
});
