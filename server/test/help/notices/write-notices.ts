import { randomUUID } from 'node:crypto';
import type { Notice, NoticeContent, NoticeDetail } from '../../../src/foundation/notices/notice/contract.ts';
import type { Person } from '../person.ts';

/** A tariff for all of Zhejiang, until further notice. */
const TARIFF: NoticeContent = {
  kind: 'tariff',
  importance: 'ordinary',
  title: { zh: '国际漫游资费调整', en: null },
  text: { zh: '港澳台漫游日包由 25 元调整为 19 元。', en: null },
  say: { zh: null, en: null },
  from: null,
  until: null,
  openEnded: true,
  audience: { province: 'zj', cities: [], posts: [], teams: [], skills: [] },
  places: { provinces: [], cities: [] },
  types: [],
  outageId: null,
};

type Other = Partial<Omit<NoticeContent, 'audience'>> & { audience?: Partial<NoticeContent['audience']> };

export function noticeOf({ audience, ...more }: Other = {}): NoticeContent {
  return { ...TARIFF, ...more, audience: { ...TARIFF.audience, ...audience } };
}

export async function drafted(who: Person, other: Other = {}): Promise<NoticeDetail> {
  const content = noticeOf(other);
  return who.must(who.send<NoticeDetail>('PUT', `/api/notices/${randomUUID()}`, { revision: 0, content }));
}

export async function published(who: Person, other: Other = {}): Promise<NoticeDetail> {
  const { id, revision } = await drafted(who, other);
  return who.must(who.post<NoticeDetail>(`/api/notices/${id}/publish`, { revision }));
}

/** The titles of what somebody has not read. */
export async function unreadOf(who: Person): Promise<string[]> {
  const { unread } = await who.must(who.get<{ unread: Notice[] }>('/api/me/notices'));
  return unread.map(({ title }) => title.zh);
}

export async function listed(who: Person, query: string): Promise<string[]> {
  const { notices } = await who.must(who.get<{ notices: Notice[] }>(`/api/notices?${query}`));
  return notices.map(({ title }) => title.zh);
}
