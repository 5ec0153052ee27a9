import { type Centre, inOneWork } from '../../../platform/work.ts';
import { calendarsOf } from '../../../foundation/calendar/index.ts';
import { type Actor, findProvince, saveAuditEntry, seesProvince } from '../../../foundation/organisation/index.ts';
import { storedAs } from '../../../platform/stored.ts';
import { chatSiteChanged } from '../chat/announcements.ts';
import { noSuchSite, siteChangedMeanwhile, siteInvalid } from '../chat/refusals.ts';
import { judgeSite } from './judge-site.ts';
import { type ChatSite, ChatSiteBody, type SaveChatSite } from '../chat/site-contract.ts';
import { listSiteRows, lockSite, saveSite, updateSite } from './site-store.ts';

const readBody = storedAs(ChatSiteBody, 'chat_site.body');

/** Those of the person's province. */
export async function listSites(centre: Centre, actor: Actor): Promise<ChatSite[]> {
  const rows = (await listSiteRows(centre.db)).filter(({ provinceId }) => seesProvince(actor, provinceId));
  return rows.map(({ nameZh, nameEn, changedAt, ...row }) => ({
    id: row.id,
    provinceId: row.provinceId,
    version: row.version,
    changedAt: changedAt.toISOString(),
    changedBy: nameZh && nameEn ? { zh: nameZh, en: nameEn } : null,
    body: readBody(row.body),
  }));
}

/** Makes a site, or changes one as it was seen. @throws noSuchSite, siteInvalid, siteChangedMeanwhile */
export async function changeSite(centre: Centre, actor: Actor, id: string, wanted: SaveChatSite): Promise<void> {
  const { provinceId, version, body } = wanted;
  const faults = judgeSite(body);
  if (faults.length > 0) throw siteInvalid(faults);
  if (!seesProvince(actor, provinceId)) throw noSuchSite();
  await inOneWork(centre, async (work) => {
    if (!(await findProvince(work.kept, provinceId)))
      throw siteInvalid([{ field: 'provinceId', message: 'no province' }]);
    (await calendarsOf(work.kept, provinceId))(body.calendar);
    const before = await lockSite(work.db, id);
    if (before && before.provinceId !== provinceId) throw noSuchSite();
    if ((before?.version ?? 0) !== version)
      throw siteChangedMeanwhile([{ field: 'version', message: String(before?.version ?? 0) }]);
    const change = { version: version + 1, changedAt: work.now, changedBy: actor.accountId, body };
    if (before) await updateSite(work.db, id, change);
    else if (!(await saveSite(work.db, { ...change, id, provinceId }))) throw siteChangedMeanwhile();
    await saveAuditEntry(work.db, work.now, actor, 'chat-site.changed', {
      siteId: id,
      version: String(change.version),
    });
    work.announce(chatSiteChanged, { siteId: id }, ['everyone']);
  });
}
