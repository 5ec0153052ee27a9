import type { Kept, KeptKind } from '../../../platform/keeping/keep.ts';
import { storedAs } from '../../../platform/stored.ts';
import { chatSiteChanged } from '../chat/announcements.ts';
import { noSuchSite } from '../chat/refusals.ts';
import { ChatSiteBody } from '../chat/site-contract.ts';
import { listSiteRows } from './site-store.ts';

const readBody = storedAs(ChatSiteBody, 'chat_site.body');

/** A site as a visitor comes to it. */
export interface Site {
  id: string;
  provinceId: string;
  body: ChatSiteBody;
}

const sites: KeptKind<readonly Site[]> = {
  name: 'chat-sites',
  until: [chatSiteChanged],
  read: async (db) =>
    (await listSiteRows(db)).map(({ id, provinceId, body }) => ({ id, provinceId, body: readBody(body) })),
  rowsIn: (all) => all.length,
};

/** @throws noSuchSite, also where it is switched off */
export async function siteOf(kept: Kept, id: string): Promise<Site> {
  const site = (await kept.get(sites)).find((one) => one.id === id);
  if (!site?.body.enabled) throw noSuchSite();
  return site;
}
