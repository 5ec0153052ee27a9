import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from 'typebox';
import { storedAs } from '../../platform/stored.ts';
import type { Centre } from '../../platform/work.ts';
import { ChatSiteBody, shipSites } from '../../doors/web-chat/index.ts';

const readSites = storedAs(
  Type.Array(Type.Object({ id: Type.String(), provinceId: Type.String(), body: ChatSiteBody })),
  'chat-sites.json',
);

/** The chat on our own portal page, and on a page of another site on this machine. */
export async function seedChatSites(centre: Centre, folder: string): Promise<void> {
  const text = await readFile(join(folder, 'chat-sites.json'), 'utf8');
  await shipSites(centre, readSites(JSON.parse(text)));
}
