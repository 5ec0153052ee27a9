import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, nullable, shape } from '../../../platform/contract-parts.ts';
import { waysIn } from '../../channels/index.ts';

const count = Type.Integer({ minimum: 0 });

/** Why a contact waits, exactly and as it is now. */
export const WaitingContact = shape('QueueWaitingContact', {
  id: Id,
  wayIn: Type.Enum(waysIn, component('WayIn')),
  desk: Type.String(),
  takenAt: nullable(Type.String({ description: 'The desk that takes it now; null: its desk is closed' })),
  since: Instant,
  place: Type.Integer({ description: 'From 1, among those that wait for the same people' }),
  waitsFor: nullable(Type.Object({ name: InBoth, until: Instant })),
  stage: Type.Integer(),
  stages: Type.Integer(),
  next: nullable(
    Type.Object({
      at: Instant,
      because: Type.Enum(['step', 'overflow', 'last-agent-over', 'last-agent-not-there']),
    }),
  ),
  people: Type.Object({
    present: count,
    away: count,
    lackSkill: count,
    lacking: Type.Array(Type.Object({ skill: Type.String(), level: Type.Number(), people: count })),
    waitForAnother: count,
    noRoom: count,
    kept: count,
  }),
});
export type WaitingContact = Static<typeof WaitingContact>;

export const QueueNow = shape('QueueNow', {
  waiting: Type.Array(WaitingContact, { description: 'The first fifty in their order' }),
  calibration: Type.Array(
    Type.Object({
      low: Type.Number({ description: 'Seconds' }),
      high: nullable(Type.Number({ description: 'Seconds; null: no end was told' })),
      told: count,
      cameTrue: count,
    }),
    { description: 'By range that was told, how often it came true' },
  ),
});
export type QueueNow = Static<typeof QueueNow>;
export const QueueNowQuery = Type.Object({
  provinceId: Type.Optional(Type.String({ maxLength: 40, description: 'Your own where left out' })),
});
