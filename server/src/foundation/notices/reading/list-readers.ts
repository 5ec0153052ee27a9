import type { Centre } from '../../../platform/work.ts';
import { inOneWork } from '../../../platform/work.ts';
import { type Actor, concerned, findCity } from '../../organisation/index.ts';
import { noticeReminded } from '../notice/announcements.ts';
import type { NoticeAudience, NoticeReaders } from '../notice/contract.ts';
import { phaseOf } from '../notice/notice-life.ts';
import { demandReach } from '../publishing/judge-reach.ts';
import { lockFor, mayPublish, recordDeed } from '../publishing/write-notice.ts';
import { noSuchNotice, noticeStateRefuses, noticeWasReminded } from '../notice/refusals.ts';
import { countAudience, countReaders, listReaders } from '../stores/audience-store.ts';
import { changeNotice, findNotice } from '../stores/notice-store.ts';

const MOST_NAMES = 200;
/** So many are reminded at once; an audience beyond it is told by its list. */
const MOST_REMINDED = 5000;

/** Whom a notice would reach. @throws noticeAudienceRefused */
export async function countReached(centre: Centre, actor: Actor, audience: NoticeAudience): Promise<number> {
  await demandReach(centre.kept, actor, { audience, places: { provinces: [], cities: [] } });
  const { province, ...rest } = audience;
  return countAudience(centre.db, { provinceId: province, ...rest });
}

/** Who has read it and who has not; of the version that is to be read, or of one after it. @throws noSuchNotice */
export async function readReaders(
  centre: Centre,
  actor: Actor,
  id: string,
  who: 'unread' | 'read',
): Promise<NoticeReaders> {
  const notice = await findNotice(centre.db, id);
  if (!notice || notice.state === 'draft' || !mayPublish(actor, notice)) throw noSuchNotice();
  const counts = await countReaders(centre.db, notice, notice);
  const rows = await listReaders(centre.db, notice, notice, { read: who === 'read', limit: MOST_NAMES });
  const people = rows.map(async ({ id: accountId, nameZh, nameEn, cityId, version, ...at }) => ({
    id: accountId,
    person: { zh: nameZh, en: nameEn },
    city: await nameCity(centre, cityId),
    shownAt: at.shownAt?.toISOString() ?? null,
    openedAt: at.openedAt?.toISOString() ?? null,
    confirmedAt: at.confirmedAt?.toISOString() ?? null,
    version,
  }));
  return { ...counts, people: await Promise.all(people) };
}

async function nameCity({ kept }: Centre, id: string | null) {
  const city = id === null ? undefined : await findCity(kept, id);
  return city ? { id: city.id, name: { zh: city.nameZh, en: city.nameEn } } : null;
}

/**
 * Whoever has not read it sees it again, with a word that they are reminded; once for what is to be read.
 * @throws noSuchNotice, noticeStateRefuses, noticeWasReminded
 */
export async function remindReaders(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { notice } = await lockFor(work, actor, id, 'remind');
    if (phaseOf(notice, work.now) !== 'in-effect') throw noticeStateRefuses();
    if (notice.remindedVersion === notice.askedVersion) throw noticeWasReminded();
    await changeNotice(work.db, id, { remindedVersion: notice.askedVersion, remindedAt: work.now });
    const unread = await listReaders(work.db, notice, notice, { read: false, limit: MOST_REMINDED });
    await recordDeed(work, actor, 'notice.reminded', id, { people: unread.length });
    const whom = unread.map((person) => person.id);
    work.announce(noticeReminded, { noticeId: id }, concerned([...whom, actor.accountId]));
  });
}
