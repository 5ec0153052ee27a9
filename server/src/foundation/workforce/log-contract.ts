import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape } from '../../platform/contract-parts.ts';
import { BreakReasonName, LoggedState, PresenceNow, presenceReasons } from './contract.ts';

const Day = Type.String({ format: 'date', description: 'A day of the operator’s zone: 2026-03-02' });

export const DayQuery = Type.Object({ day: Type.Optional(Day) }, { additionalProperties: false });

export const PresenceInterval = shape('PresenceInterval', {
  state: LoggedState,
  from: Instant,
  until: Type.String({ format: 'date-time', description: 'Of the one that goes on: the moment of asking' }),
  because: nullable(Type.Enum(presenceReasons)),
  reason: nullable(BreakReasonName),
  plannedUntil: nullable(Instant),
});

export const PresenceSum = shape('PresenceSum', { state: LoggedState, seconds: Type.Integer() });

const logged = {
  intervals: Type.Array(PresenceInterval, { description: 'In order, without a gap from the first' }),
  sums: Type.Array(PresenceSum, { description: 'States that they never were are left out' }),
  overdueSeconds: Type.Integer({ description: 'How long breaks went on beyond what was planned' }),
};

export const PresenceLog = shape('PresenceLog', { day: Day, ...logged });
export type PresenceLog = Static<typeof PresenceLog>;

export const PresenceLogs = shape('PresenceLogs', {
  day: Day,
  from: Type.String({ format: 'date-time', description: 'The first instant of the day' }),
  until: Type.String({ format: 'date-time', description: 'Its end' }),
  people: Type.Array(
    shape('PresenceLogOf', {
      accountId: Id,
      name: InBoth,
      now: PresenceNow,
      ...logged,
    }),
    { description: 'The agents and experts of the province, by name' },
  ),
});
export type PresenceLogs = Static<typeof PresenceLogs>;
