import { type Static, Type } from 'typebox';
import { InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day of the operator’s zone' });
const Interval = Type.Tuple(
  [
    Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
    Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' }),
  ],
  { description: 'From the first until before the second; 24:00 is the end of the day' },
);
const Intervals = Type.Array(Interval, { maxItems: 12 });

export const HolidayYear = shape(
  'HolidayYear',
  {
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
    document: Type.String({ minLength: 1, maxLength: 200, description: 'The notice that arranges it' }),
    source: Type.String({ minLength: 1, maxLength: 300, description: 'Where the notice can be read' }),
    holidays: Type.Array(Type.Object({ name: InBoth, from: Day, to: Day }, closed), { maxItems: 40 }),
    makeUpDays: Type.Array(Day, { maxItems: 40, description: 'Days of a weekend that are worked for a holiday' }),
  },
  closed,
);

export const CalendarBody = shape(
  'CalendarBody',
  {
    name: InBoth,
    week: Type.Array(Intervals, { minItems: 7, maxItems: 7, description: 'Monday first' }),
    makeUpDay: Type.Array(Interval, { maxItems: 12, description: 'The hours of a make-up working day' }),
    observesHolidays: Type.Boolean({ description: 'False: worked on public holidays too, and needs no years' }),
    years: Type.Array(HolidayYear, { maxItems: 100 }),
    exceptions: Type.Array(Type.Object({ day: Day, intervals: Intervals }, closed), {
      maxItems: 400,
      description: 'Days of its own, before holidays and make-up days; no interval: closed',
    }),
  },
  closed,
);
export type CalendarBody = Static<typeof CalendarBody>;

export const CalendarName = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
const Province = nullable(Type.String({ maxLength: 40 }));

export const CalendarVersion = shape('CalendarVersion', {
  calendar: CalendarName,
  provinceId: Type.Union([Type.String(), Type.Null()], { description: 'Null for the group’s' }),
  version: Type.Integer({ description: 'The newest holds' }),
  reason: Type.String(),
  by: nullable(InBoth),
  at: Instant,
  body: CalendarBody,
});
export type CalendarVersion = Static<typeof CalendarVersion>;

export const ChangeCalendar = shape(
  'ChangeCalendar',
  {
    version: Type.Integer({ minimum: 0, description: 'The one you changed; 0 where there is none yet' }),
    provinceId: Type.Optional(Province),
    reason: Words,
    body: CalendarBody,
  },
  closed,
);
export type ChangeCalendar = Static<typeof ChangeCalendar>;

export const WorkingTimeQuery = Type.Object(
  {
    from: Instant,
    minutes: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    provinceId: Type.Optional(Type.String({ maxLength: 40 })),
  },
  closed,
);
export const VersionsQuery = Type.Object({ provinceId: Type.Optional(Type.String({ maxLength: 40 })) }, closed);
