import { type Static, Type } from 'typebox';
import {
  component,
  Id,
  InBoth,
  Instant,
  Named,
  nullable,
  Person,
  shape,
  textUpTo,
  Words,
} from '../../../platform/contract-parts.ts';
import { posts } from '../../organisation/index.ts';
import { noticePhases } from './notice-life.ts';

const closed = { additionalProperties: false } as const;
export const noticeKinds = ['tariff', 'campaign', 'fault', 'process', 'other'] as const;
export const importances = ['ordinary', 'must-read'] as const;

const Name = Type.String({ minLength: 1, maxLength: 60 });
const names = (most: number, description: string) => Type.Array(Name, { maxItems: most, description });
/** Chinese as it is written first; English where somebody wrote it. A draft may be without either. */
const written = (longest: number) =>
  Type.Object({ zh: textUpTo(longest), en: nullable(textUpTo(longest, { minLength: 1 })) }, closed);

const NoticeKind = Type.Enum(noticeKinds, component('NoticeKind'));
const Importance = Type.Enum(importances, component('NoticeImportance'));
const Post = Type.Enum(posts);

/** Whom it is for: whoever fits each of these; an empty list fits everybody. */
export const NoticeAudience = shape(
  'NoticeAudience',
  {
    province: nullable(Type.String({ maxLength: 40, description: 'Null: the whole group' })),
    cities: names(60, 'Where people work'),
    posts: Type.Array(Post, { maxItems: posts.length }),
    teams: names(60, 'Whoever works in one of them'),
    skills: names(30, 'Whoever is asked about one of them: expert:billing'),
  },
  closed,
);
export type NoticeAudience = Static<typeof NoticeAudience>;

export const NoticeContent = shape(
  'NoticeContent',
  {
    kind: NoticeKind,
    importance: Importance,
    title: written(80),
    text: written(4000),
    say: Type.Object(
      { zh: nullable(textUpTo(300, { minLength: 1 })), en: nullable(textUpTo(300, { minLength: 1 })) },
      { ...closed, description: 'What the customer is told, to be read out' },
    ),
    from: nullable(Instant),
    until: nullable(Instant),
    openEnded: Type.Boolean({ description: 'Until further notice, and said so' }),
    audience: NoticeAudience,
    places: Type.Object(
      { provinces: names(40, 'Whole provinces'), cities: names(400, 'Cities') },
      { ...closed, description: 'Where a fault is; none of both: everywhere in its province' },
    ),
    types: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
      maxItems: 40,
      description: 'Types of the policy that it concerns, or their first parts: billing.roaming, network',
    }),
    outageId: nullable(Id),
  },
  closed,
);
export type NoticeContent = Static<typeof NoticeContent>;

const Revision = Type.Integer({ minimum: 0, description: 'As you saw it; 0: it is new' });
export const WriteNotice = shape('WriteNotice', { revision: Revision, content: NoticeContent }, closed);
export const PublishNotice = shape('PublishNotice', { revision: Revision }, closed);
export const CorrectNotice = shape(
  'CorrectNotice',
  {
    revision: Revision,
    content: NoticeContent,
    asksAnew: Type.Boolean({ description: 'Whoever read it before is asked to read it anew' }),
  },
  closed,
);
export const WithdrawNotice = shape('WithdrawNotice', { reason: Words }, closed);
export const NoticeVersionRead = shape('NoticeVersionRead', { version: Type.Integer({ minimum: 1 }) }, closed);
export const ShownNotices = shape(
  'ShownNotices',
  {
    shown: Type.Array(Type.Object({ id: Id, version: Type.Integer({ minimum: 1 }) }, closed), {
      minItems: 1,
      maxItems: 100,
    }),
  },
  closed,
);
export const AudienceCount = shape('NoticeAudienceCount', { people: Type.Integer() });

export const NoticePlaces = shape('NoticePlaces', {
  whole: Type.Boolean({ description: 'You may address the whole group' }),
  provinces: Type.Array(
    Type.Object({ id: Type.String(), name: InBoth, cities: Type.Array(Named), teams: Type.Array(Named) }),
    { description: 'Those you see, with the teams that you may address' },
  ),
});
export type NoticePlaces = Static<typeof NoticePlaces>;

const InBothOrZh = shape(
  'NoticeText',
  { zh: Type.String(), en: nullable(Type.String()) },
  { description: 'English is null where nobody wrote it' },
);
const Deed = Type.Object({ by: Person, at: Instant });

export const MyReading = shape('MyNoticeReading', {
  shownAt: nullable(Instant),
  openedAt: nullable(Instant),
  confirmedAt: nullable(Instant),
  read: Type.Boolean({ description: 'Nothing is left to do: opened, or confirmed where that is asked for' }),
});
export type MyReading = Static<typeof MyReading>;

const NamedAudience = shape('NamedNoticeAudience', {
  cities: Type.Array(Named),
  posts: Type.Array(Post),
  teams: Type.Array(Named),
  skills: Type.Array(Type.String()),
});

export const Notice = shape('Notice', {
  id: Id,
  phase: Type.Enum(noticePhases, component('NoticePhase')),
  version: Type.Integer(),
  revision: Type.Integer(),
  kind: NoticeKind,
  importance: Importance,
  title: InBothOrZh,
  text: InBothOrZh,
  say: Type.Object({ zh: nullable(Type.String()), en: nullable(Type.String()) }),
  from: nullable(Instant),
  until: nullable(Instant),
  openEnded: Type.Boolean(),
  province: nullable(Named),
  audience: NamedAudience,
  places: Type.Object({ provinces: Type.Array(Named), cities: Type.Array(Named) }),
  types: Type.Array(Type.String()),
  outageId: nullable(Id),
  written: Deed,
  published: nullable(Deed),
  withdrawn: nullable(Type.Object({ by: Person, at: Instant, reason: Type.String() })),
  remindedAt: nullable(Type.String({ format: 'date-time', description: 'Of the version that is to be read' })),
  mine: nullable(MyReading),
  mayPublish: Type.Boolean({ description: 'You may correct and withdraw it, and see who has read it' }),
});
export type Notice = Static<typeof Notice>;

export const NoticeDetail = shape('NoticeDetail', {
  ...Notice.properties,
  versions: Type.Array(
    Type.Object({
      version: Type.Integer(),
      by: Person,
      at: Instant,
      asksAnew: Type.Boolean(),
      title: InBothOrZh,
      text: InBothOrZh,
    }),
    { description: 'The newest first' },
  ),
});
export type NoticeDetail = Static<typeof NoticeDetail>;

export const noticeLists = ['in-effect', 'coming', 'past', 'drafts'] as const;
export const NoticeQuery = Type.Object({
  list: Type.Enum(noticeLists),
  words: Type.Optional(Type.String({ maxLength: 100 })),
  kind: Type.Optional(Type.Enum(noticeKinds)),
  city: Type.Optional(Type.String({ maxLength: 40, description: 'Of faults there, or for those who work there' })),
  skip: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
});
export const NoticePage = shape('NoticePage', { notices: Type.Array(Notice), more: Type.Boolean() });

export const MyNotices = shape('MyNotices', {
  unread: Type.Array(Notice, { description: 'Those to be confirmed first, then the newest' }),
});

export const ReadersQuery = Type.Object({ who: Type.Enum(['unread', 'read']) });
export const NoticeReaders = shape('NoticeReaders', {
  reached: Type.Integer(),
  shown: Type.Integer(),
  opened: Type.Integer(),
  confirmed: Type.Integer(),
  read: Type.Integer({ description: 'Nothing is left for them to do' }),
  people: Type.Array(
    Type.Object({
      person: InBoth,
      id: Id,
      city: nullable(Named),
      shownAt: nullable(Instant),
      openedAt: nullable(Instant),
      confirmedAt: nullable(Instant),
      version: nullable(Type.Integer({ description: 'The latest that they have seen' })),
    }),
    { description: 'By name, 200 at most' },
  ),
});
export type NoticeReaders = Static<typeof NoticeReaders>;
