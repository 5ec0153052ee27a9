import { defineModule } from '../platform/module.ts';
import { join } from 'node:path';
import { admitSamplePeople } from '../foundation/organisation/index.ts';
import type { SampleCentre } from './centre.ts';
import { sampleRoutes } from './routes.ts';
import { seedChatSites } from './seed-chat-sites.ts';
import { seedSample } from './seed-sample.ts';

export const sample = defineModule<SampleCentre>({
  name: 'sample',
  place: '100',
  routes: (centre, { config: { sampleData }, content }) => [
    { routes: sampleRoutes(centre, { folder: join(content, 'sample'), sampleData }) },
  ],
  ships: async (centre, { config: { sampleData }, content, openTickets }) => {
    const folder = join(content, 'sample');
    if (sampleData) await seedSample(centre, centre.boss, { folder, openWork: openTickets });
    if (sampleData) await seedChatSites(centre, folder);
    await admitSamplePeople(centre.db, sampleData, centre.clock.now());
  },
});
