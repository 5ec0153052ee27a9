import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, nullable, shape, Texts } from '../../../platform/contract-parts.ts';
import { ClockRule } from '../../tickets/index.ts';

export const clockStates = ['running', 'paused', 'late', 'met', 'off', 'not-covered'] as const;
const ClockState = Type.Enum(clockStates, {
  ...component('TicketClockState'),
  description:
    'late: not kept in time, open or kept afterwards; off: over before it was due; not-covered: the calendar lacks the year it would be due in',
});

export const TicketClock = shape('TicketClock', {
  clock: Type.String(),
  label: InBoth,
  round: Type.Integer({ description: 'A promise kept and made again is the next' }),
  state: ClockState,
  counts: nullable(ClockRule.properties.counts),
  minutes: nullable(
    Type.Integer({ description: 'Null, as what it counts, where its kind has no such clock any more' }),
  ),
  startedAt: Instant,
  dueAt: Type.Union([Instant, Type.Null()], { description: 'Null while it rests, and where nobody can tell' }),
  since: nullable(
    Type.String({
      format: 'date-time',
      description: 'Since when it runs, or rests, as it does now; null where that was not kept yet',
    }),
  ),
  restsIn: Type.Array(Type.String(), {
    description: 'The states of the ticket in which this clock rests; in others it runs',
  }),
  pausedFor: Type.Integer({ description: 'Milliseconds' }),
  pausedBecause: nullable(Type.String()),
  metAt: nullable(Instant),
  endedAt: nullable(Instant),
  missingYear: nullable(Type.Integer()),
});
export type TicketClock = Static<typeof TicketClock>;

export const DueClock = shape('DueClock', {
  ticketId: Id,
  number: Type.String(),
  kind: Type.String(),
  category: Type.String(),
  summary: Type.String(),
  stage: Type.String(),
  clock: Type.String(),
  label: InBoth,
  state: ClockState,
  startedAt: Instant,
  dueAt: Instant,
});
export type DueClock = Static<typeof DueClock>;

export const DueQuery = Type.Object(
  {
    teamId: Type.Optional(Type.String({ maxLength: 60 })),
    mine: Type.Optional(Type.Boolean({ description: 'Only what you have in hand' })),
    clock: Type.Optional(Type.String({ maxLength: 40 })),
    withinMinutes: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Due by then, or late' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '50 unless told' })),
  },
  { additionalProperties: false },
);
export type DueQuery = Static<typeof DueQuery>;

export const ClockMove = shape('ClockMove', {
  ticketId: Id,
  number: Type.String(),
  clock: Type.String(),
  from: nullable(Instant),
  to: nullable(Instant),
  stateBefore: ClockState,
  stateNow: ClockState,
});
export type ClockMove = Static<typeof ClockMove>;

export const MovesOfClock = shape('MovesOfClock', {
  clock: Type.String(),
  moved: Type.Integer(),
  earlier: Type.Integer(),
  later: Type.Integer(),
  becameLate: Type.Integer(),
  notLateAnyMore: Type.Integer(),
});
export type MovesOfClock = Static<typeof MovesOfClock>;

export const causes = ['calendar', 'ladder', 'older-tickets'] as const;
export const runStates = ['running', 'done'] as const;

export const Rederivation = shape('Rederivation', {
  id: Id,
  cause: Type.Enum(causes, {
    description: 'older-tickets: they were open before there were clocks, and have them since',
  }),
  about: Texts,
  provinceId: nullable(Type.String()),
  state: Type.Enum(runStates),
  total: Type.Integer({ description: 'Tickets whose clocks were open as it began' }),
  done: Type.Integer(),
  moved: Type.Integer({ description: 'Clocks that are due at another time, or stand otherwise' }),
  byClock: Type.Array(MovesOfClock),
  samples: Type.Array(ClockMove, { description: 'The first of them' }),
  begunAt: Instant,
  endedAt: nullable(Instant),
});
export type Rederivation = Static<typeof Rederivation>;

export const OpenClocks = shape('OpenClocks', { tickets: Type.Integer(), clocks: Type.Integer() });
export const OpenClocksQuery = Type.Object(
  { provinceId: Type.Optional(Type.String({ maxLength: 40, description: 'All you may see unless told' })) },
  { additionalProperties: false },
);
export const NotCovered = shape('NotCovered', { year: Type.Integer(), clocks: Type.Integer() });
