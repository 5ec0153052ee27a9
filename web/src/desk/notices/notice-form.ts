import type { Notice, NoticeAudience, NoticeContent } from '../../api/foundation/notices.ts';
import { posts } from '../organisation/posts.ts';
import { toInstant, toLocal } from '../parts/local-time.ts';
import type { Fields } from '../parts/use-unsent-fields.ts';
import { isWithin } from '../../ui/words/judge-length.ts';

/** What is typed, by name; several are joined by a line break. */
export interface NoticeForm {
  kind: NoticeContent['kind'];
  importance: NoticeContent['importance'];
  titleZh: string;
  titleEn: string;
  textZh: string;
  textEn: string;
  sayZh: string;
  sayEn: string;
  from: string;
  until: string;
  openEnded: boolean;
  /** Empty until it is chosen; `WHOLE_GROUP` for all. */
  province: string;
  cities: string[];
  posts: NoticeAudience['posts'];
  teams: string[];
  skills: string[];
  places: string[];
  types: string[];
  outage: string;
  asksAnew: boolean;
}

export const WHOLE_GROUP = '*';
export const LONGEST = { title: 80, text: 4000, say: 300 } as const;

export function emptyForm(province: string): NoticeForm {
  return {
    kind: 'tariff',
    importance: 'ordinary',
    titleZh: '',
    titleEn: '',
    textZh: '',
    textEn: '',
    sayZh: '',
    sayEn: '',
    from: '',
    until: '',
    openEnded: false,
    province,
    cities: [],
    posts: [],
    teams: [],
    skills: [],
    places: [],
    types: [],
    outage: '',
    asksAnew: true,
  };
}

const local = (at: string | null) => (at === null ? '' : toLocal(new Date(at)));
const ids = (named: readonly { id: string }[]) => named.map(({ id }) => id);

export function formOf(notice: Notice): NoticeForm {
  const { title, text, say, audience, places } = notice;
  return {
    kind: notice.kind,
    importance: notice.importance,
    titleZh: title.zh,
    titleEn: title.en ?? '',
    textZh: text.zh,
    textEn: text.en ?? '',
    sayZh: say.zh ?? '',
    sayEn: say.en ?? '',
    from: local(notice.from),
    until: local(notice.until),
    openEnded: notice.openEnded,
    province: notice.province?.id ?? WHOLE_GROUP,
    cities: ids(audience.cities),
    posts: audience.posts,
    teams: ids(audience.teams),
    skills: audience.skills,
    places: [...ids(places.provinces), ...ids(places.cities)],
    types: notice.types,
    outage: notice.outageId ?? '',
    asksAnew: true,
  };
}

/** As words are kept until they are sent. */
export function toFields(form: Partial<NoticeForm>): Fields {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : String(value)]),
  );
}

/** What was kept, over what it was begun from. */
export function withFields(form: NoticeForm, fields: Fields): NoticeForm {
  const text = (name: keyof NoticeForm & string, otherwise: string) => fields[name] ?? otherwise;
  const yes = (name: string, otherwise: boolean) => (fields[name] === undefined ? otherwise : fields[name] === 'true');
  const list = (name: string, otherwise: string[]) => fields[name]?.split('\n').filter(Boolean) ?? otherwise;
  return {
    kind: oneOf(kinds, fields['kind'], form.kind),
    importance: oneOf(importances, fields['importance'], form.importance),
    titleZh: text('titleZh', form.titleZh),
    titleEn: text('titleEn', form.titleEn),
    textZh: text('textZh', form.textZh),
    textEn: text('textEn', form.textEn),
    sayZh: text('sayZh', form.sayZh),
    sayEn: text('sayEn', form.sayEn),
    from: text('from', form.from),
    until: text('until', form.until),
    openEnded: yes('openEnded', form.openEnded),
    province: text('province', form.province),
    cities: list('cities', form.cities),
    posts: posts.filter((post) => list('posts', form.posts).includes(post)),
    teams: list('teams', form.teams),
    skills: list('skills', form.skills),
    places: list('places', form.places),
    types: list('types', form.types),
    outage: text('outage', form.outage),
    asksAnew: yes('asksAnew', form.asksAnew),
  };
}

export const kinds = ['tariff', 'campaign', 'fault', 'process', 'other'] as const;
const importances = ['ordinary', 'must-read'] as const;

function oneOf<const T extends string>(list: readonly T[], kept: string | undefined, otherwise: T): T {
  return list.find((one) => one === kept) ?? otherwise;
}

/** A fault and a campaign are over some day. */
export const endsSurely = (kind: NoticeForm['kind']) => kind === 'fault' || kind === 'campaign';

/** Null: it is not chosen yet. */
export function audienceOf({ province, cities, posts: whom, teams, skills }: NoticeForm): NoticeAudience | null {
  if (province === '') return null;
  return { province: province === WHOLE_GROUP ? null : province, cities, posts: whom, teams, skills };
}

const orNull = (text: string) => text.trim() || null;

/** What the centre takes. @param provinces their ids: the other places are cities */
export function contentOf(form: NoticeForm, audience: NoticeAudience, provinces: readonly string[]): NoticeContent {
  const isFault = form.kind === 'fault';
  const places = isFault ? form.places : [];
  return {
    kind: form.kind,
    importance: form.importance,
    title: { zh: form.titleZh.trim(), en: orNull(form.titleEn) },
    text: { zh: form.textZh.trim(), en: orNull(form.textEn) },
    say: { zh: orNull(form.sayZh), en: orNull(form.sayEn) },
    from: toInstant(form.from),
    until: toInstant(form.until),
    openEnded: form.openEnded && form.until === '' && !endsSurely(form.kind),
    audience,
    places: {
      provinces: places.filter((id) => provinces.includes(id)),
      cities: places.filter((id) => !provinces.includes(id)),
    },
    types: form.types,
    outageId: isFault && form.outage !== '' ? form.outage : null,
  };
}

export type Hindrance = 'province' | 'title' | 'text' | 'until' | 'past' | 'order' | 'long';

/** Why it cannot be published yet; null where nothing hinders it. Pure. */
export function judgeForm(form: NoticeForm, now: number): Hindrance | null {
  if (form.province === '') return 'province';
  if (isTooLong(form)) return 'long';
  if (form.titleZh.trim() === '') return 'title';
  if (form.textZh.trim() === '') return 'text';
  return judgeTimes(form, now);
}

function judgeTimes({ kind, from, until, openEnded }: NoticeForm, now: number): Hindrance | null {
  const ends = toInstant(until);
  if (ends === null) return openEnded && !endsSurely(kind) ? null : 'until';
  const begins = toInstant(from);
  if (new Date(ends).getTime() <= now) return 'past';
  return begins !== null && ends <= begins ? 'order' : null;
}

export function isTooLong(form: NoticeForm): boolean {
  const { title, text, say } = LONGEST;
  const limits = [
    [form.titleZh, title],
    [form.titleEn, title],
    [form.textZh, text],
    [form.textEn, text],
    [form.sayZh, say],
    [form.sayEn, say],
  ] as const;
  return limits.some(([words, limit]) => !isWithin(words, limit));
}
