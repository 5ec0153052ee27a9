import { type Centre, inOneWork } from '../../../platform/work.ts';
import { chatSiteChanged } from '../chat/announcements.ts';
import type { ChatSiteBody } from '../chat/site-contract.ts';
import { saveSite } from './site-store.ts';

/** Puts in sites that are not there yet; those that are stay as they were changed. */
export async function shipSites(
  centre: Centre,
  sites: readonly { id: string; provinceId: string; body: ChatSiteBody }[],
): Promise<void> {
  await inOneWork(centre, async (work) => {
    for (const site of sites) {
      const saved = await saveSite(work.db, { ...site, version: 1, changedAt: work.now, changedBy: null });
      if (saved) work.announce(chatSiteChanged, { siteId: site.id });
    }
  });
}
