import { type Static, Type } from 'typebox';
import { Instant, nullable, Person, shape } from '../../../platform/contract-parts.ts';

const MOST_DAYS = 36_500;

export const RetentionRule = shape('RetentionRule', {
  what: Type.String({ description: 'event, audit, contact-entry, …' }),
  days: nullable(Type.Integer({ description: 'Null: for ever' })),
  leastDays: Type.Integer(),
  mostDays: nullable(Type.Integer({ description: 'Null: it may be kept for ever' })),
  setBy: nullable(Person),
  setAt: nullable(Instant),
  oldestAt: nullable(Instant),
});
export type RetentionRule = Static<typeof RetentionRule>;

export const ChangeRetention = shape(
  'ChangeRetention',
  { days: nullable(Type.Integer({ minimum: 1, maximum: MOST_DAYS, description: 'Null: for ever' })) },
  { additionalProperties: false },
);
