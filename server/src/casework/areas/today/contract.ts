import { type Static, Type } from 'typebox';
import { InBoth, Instant, nullable, Numbered, shape } from '../../../platform/contract-parts.ts';

const Course = Type.Array(Type.Integer(), { description: 'At this time of each of the days, today last' });

const Hour = shape('HourOfArea', {
  from: Instant,
  complaints: nullable(Type.Integer({ description: 'Null: the hour lies ahead' })),
  usual: nullable(
    Type.Object(
      { mean: Type.Number(), low: Type.Integer(), high: Type.Integer() },
      { description: 'What is usual in this hour of this weekday; null where no week tells it' },
    ),
  ),
  alert: Type.Boolean({ description: 'An alert went on in it' }),
});

/** Whether all is right today, against the days before. */
export const AreaToday = shape('AreaToday', {
  at: Instant,
  days: Type.Array(Type.String({ description: '2026-03-02, a day of the operator’s zone' })),
  openComplaints: Course,
  overdue: Course,
  dueSoon: Course,
  escalated: Course,
  soonMinutes: Type.Integer(),
  hours: Type.Array(Hour),
  weeks: Type.Integer({ description: 'So many weeks tell what is usual, at most' }),
});
export type AreaToday = Static<typeof AreaToday>;

export const DueQuery = Type.Object({
  hour: Type.Optional(
    Type.String({ format: 'date-time', description: 'Only what was raised in the hour that begins then' }),
  ),
});

export const DueTicket = shape('DueTicketOfArea', {
  ticket: Numbered,
  category: Type.String(),
  summary: Type.String(),
  clock: nullable(InBoth),
  dueAt: nullable(Instant),
  team: nullable(InBoth),
  holder: nullable(InBoth),
  raisedAt: Instant,
  remindedAt: nullable(Instant),
});
export type DueTicket = Static<typeof DueTicket>;

export const RemindOwner = shape(
  'RemindOwner',
  { key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }) },
  { additionalProperties: false },
);
