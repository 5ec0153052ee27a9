import { allOf, oneOf } from '../../../platform/stored.ts';
import { posts } from '../../organisation/index.ts';
import { importances, type NoticeContent, noticeKinds } from '../notice/contract.ts';
import type { NoticeWords } from '../stores/notice-store.ts';

/** What its author wrote, as it is kept. */
export function contentOf(notice: NoticeWords): NoticeContent {
  return {
    kind: oneOf(noticeKinds, notice.kind, 'notice.kind'),
    importance: oneOf(importances, notice.importance, 'notice.importance'),
    title: { zh: notice.titleZh, en: notice.titleEn },
    text: { zh: notice.textZh, en: notice.textEn },
    say: { zh: notice.sayZh, en: notice.sayEn },
    from: notice.startsAt?.toISOString() ?? null,
    until: notice.endsAt?.toISOString() ?? null,
    openEnded: notice.openEnded,
    audience: {
      province: notice.provinceId,
      cities: notice.cities,
      posts: allOf(posts, notice.posts, 'notice.posts'),
      teams: notice.teams,
      skills: notice.skills,
    },
    places: { provinces: notice.placeProvinces, cities: notice.placeCities },
    types: notice.types,
    outageId: notice.outageId,
  };
}
