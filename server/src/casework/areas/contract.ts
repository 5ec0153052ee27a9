import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, Named, nullable, Numbered, shape, Words } from '../../platform/contract-parts.ts';
import { sources } from './sources.ts';

const closed = { additionalProperties: false } as const;
const Place = Named;

export const AreaAlert = shape('AreaAlert', {
  id: Id,
  city: Place,
  about: Type.String({ description: 'A type of matter, or the category where no matter is known' }),
  hours: Type.Integer({ description: 'How long the window is' }),
  complaints: Type.Integer({ description: 'In the last hours, as last looked at' }),
  usual: Type.Number({ description: 'In such hours, on such a weekday' }),
  weeks: Type.Integer({ description: 'So many weeks tell what is usual' }),
  chance: Type.Number({ description: 'How likely so many would be if nothing were the matter' }),
  raisedAt: Instant,
  lookedAt: Instant,
  acknowledgedBy: nullable(InBoth),
  acknowledgedAt: nullable(Instant),
  note: nullable(Type.String()),
  massFault: nullable(Numbered),
  endedAt: nullable(Instant),
});
export type AreaAlert = Static<typeof AreaAlert>;

export const AcknowledgeAlert = shape('AcknowledgeAreaAlert', { note: Type.Optional(Words) }, closed);

export const RaiseEscalated = shape(
  'RaiseEscalatedComplaint',
  {
    key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }),
    source: Type.Enum(sources, {
      description: '10080: the group; 12381: the regulator; web: the ministry’s page; 12300: the appeal centre',
    }),
    sourceNumber: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }),
    customerId: Type.Optional(Id),
    phone: Type.Optional(Type.String({ minLength: 5, maxLength: 40, description: 'In any usual notation' })),
    cityId: Type.Optional(Type.String({ maxLength: 40, description: 'Where no number of ours is told' })),
    category: Type.String({ minLength: 1, maxLength: 60 }),
    summary: Words,
    place: Type.Optional(Type.String({ maxLength: 200 })),
    termAt: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'The term that came with it; needed where the source has no usual one',
      }),
    ),
    receivedAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When its source gave it to us; now, where nothing is said' }),
    ),
    demand: Type.Optional(Words),
    opens: Type.Optional(
      Type.Enum(['queue', 'mine'], {
        description:
          'Its contact waits in the queue, or rings with you; without, it is over at once and its ticket remains',
      }),
    ),
    ticketIds: Type.Optional(
      Type.Array(Id, { maxItems: 30, uniqueItems: true, description: 'What came before; without, what is proposed' }),
    ),
    contactIds: Type.Optional(Type.Array(Id, { maxItems: 30, uniqueItems: true })),
    promiseIds: Type.Optional(Type.Array(Id, { maxItems: 30, uniqueItems: true })),
  },
  closed,
);
export type RaiseEscalated = Static<typeof RaiseEscalated>;

export const Escalated = shape('EscalatedComplaint', {
  ticket: Numbered,
  source: Type.Enum(sources),
  sourceNumber: Type.String(),
  category: Type.String(),
  summary: Type.String(),
  state: Type.Enum(['open', 'closed'], { description: 'Of the ticket that it went into, where it was merged' }),
  stage: Type.String(),
  mergedInto: nullable(Numbered),
  city: nullable(Place),
  customerName: nullable(Type.String({ description: 'Masked' })),
  receivedAt: Instant,
  termAt: Instant,
  late: Type.Boolean({ description: 'Past its term and not ended, or ended after it' }),
  before: Type.Array(Numbered, { description: 'What came before it with us' }),
  contactId: nullable(Id),
  demand: nullable(Type.String()),
  nth: Type.Integer({ description: 'So often it went past us, this time included' }),
  contactsBefore: Type.Integer({ description: 'Contacts that it is linked to' }),
  promisesBefore: Type.Integer(),
  reply: nullable(shape('ReplyToSourceGiven', { words: Type.String(), at: Instant, by: nullable(InBoth) })),
});
export type Escalated = Static<typeof Escalated>;

export const EscalatedBefore = shape('BeforeEscalated', {
  tickets: Type.Array(
    Type.Object({
      ...Numbered.properties,
      summary: Type.String(),
      category: Type.String(),
      raisedAt: Instant,
      state: Type.Enum(['open', 'closed']),
      source: nullable(Type.Enum(sources, { description: 'Where it went past us before' })),
      proposed: Type.Boolean(),
    }),
  ),
  contacts: Type.Array(
    Type.Object({
      id: Id,
      wayIn: Type.String(),
      matterType: nullable(Type.String()),
      arrivedAt: Instant,
      proposed: Type.Boolean(),
    }),
  ),
  promises: Type.Array(
    Type.Object({
      id: Id,
      kind: Type.String(),
      words: Type.String(),
      dueAt: Instant,
      settled: Type.Boolean(),
      proposed: Type.Boolean(),
    }),
  ),
});
export type EscalatedBefore = Static<typeof EscalatedBefore>;

export const ReplyToSource = shape(
  'ReplyToSource',
  {
    words: Words,
    repliedAt: Type.Optional(Type.String({ format: 'date-time', description: 'Now, where nothing is said' })),
  },
  closed,
);
export type ReplyToSource = Static<typeof ReplyToSource>;

export const Area = shape('Area', {
  province: nullable(Place),
  city: nullable(Place),
  alerts: Type.Array(AreaAlert, { description: 'Going on, and ended in the last week' }),
  escalated: Type.Array(Escalated, { description: 'Open, and of the last 30 days' }),
  counts: Type.Object(
    { escalated: Type.Integer(), escalatedLate: Type.Integer(), alerts: Type.Integer() },
    { description: 'Of the last 30 days: what counts in the assessment of the area' },
  ),
});
export type Area = Static<typeof Area>;
