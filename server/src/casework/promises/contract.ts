import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;
const Key = Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' });

/** callback: we call; refund: money comes back; notify-me: we tell them when something happens; reply: we answer. */
export const promiseKinds = ['callback', 'refund', 'notify-me', 'reply'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export const promiseStates = ['open', 'kept', 'broken', 'withdrawn'] as const;
/** By what it was settled. */
export const settlings = ['reply', 'refund-arrived', 'by-hand'] as const;

export const MadePromise = shape('MadePromise', {
  id: Id,
  kind: Type.Enum(promiseKinds),
  words: Type.String(),
  amountFen: nullable(Type.Integer()),
  customerId: Id,
  customerName: Type.String({ description: 'Masked' }),
  customerPhone: nullable(Type.String({ description: 'Masked; null where it is somebody else’s by now' })),
  ticket: nullable(shape('TicketOfPromise', { id: Id, number: Type.String(), summary: Type.String() })),
  contactId: nullable(Id),
  matterId: nullable(Id),
  madeBy: nullable(InBoth),
  mine: Type.Boolean({ description: 'You made it' }),
  madeAt: Instant,
  dueAt: Instant,
  state: Type.Enum(promiseStates, {
    description: 'kept with brokenAt: too late, but kept',
  }),
  brokenAt: nullable(Instant),
  settledAt: nullable(Instant),
  settledBy: nullable(InBoth),
  settledHow: nullable(Type.Enum(settlings)),
  note: nullable(Type.String()),
  lookedAt: nullable(Type.String({ format: 'date-time', description: 'When BOSS was last asked for the refund' })),
});
export type MadePromise = Static<typeof MadePromise>;

export const PromiseQuery = Type.Object({
  customerId: Type.Optional(Id),
  ticketId: Type.Optional(Id),
  mine: Type.Optional(Type.Boolean()),
  state: Type.Optional(
    Type.Enum(['open', 'broken', 'unsettled', 'settled'], { description: 'unsettled: open or broken' }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '100 unless told' })),
});

export const MakePromise = shape(
  'MakePromise',
  {
    key: Key,
    kind: Type.Enum(promiseKinds),
    words: Words,
    dueAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'A refund is due in three days unless told' }),
    ),
    amountFen: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000_000 })),
    contactId: Type.Optional(Id),
    ticketId: Type.Optional(Id),
  },
  closed,
);
export type MakePromise = Static<typeof MakePromise>;

export const RevealPromised = shape(
  'RevealPromised',
  { purpose: Type.Enum(['call-back', 'check-identity', 'correct-data']) },
  closed,
);
export type RevealPromised = Static<typeof RevealPromised>;

export const KeepPromise = shape('KeepPromise', { note: Words }, closed);
export const BreakPromise = shape('BreakPromise', { reason: Words }, closed);
export const WithdrawPromise = shape('WithdrawPromise', { reason: Words }, closed);

export const TimesQuery = Type.Object({ contactId: Type.Optional(Id), ticketId: Type.Optional(Id) });

export const timeNames = ['two-hours', 'today', 'next-working-day', 'twelve-hours', 'three-days'] as const;
export const OfferedTimes = shape('OfferedPromiseTimes', {
  times: Type.Array(
    Type.Object({
      name: Type.Enum(timeNames, {
        description: 'two-hours: of working time; today, next-working-day: its end; twelve-hours, three-days: all time',
      }),
      dueAt: Instant,
    }),
    { description: 'The soonest first; those of working time are left out where the calendar lacks the year' },
  ),
  usual: Type.Record(Type.Enum(promiseKinds), Type.Enum(timeNames), { description: 'What is proposed for each kind' }),
});
export type OfferedTimes = Static<typeof OfferedTimes>;
