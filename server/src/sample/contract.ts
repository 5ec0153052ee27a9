import { Type } from 'typebox';
import { InBoth, nullable, shape } from '../platform/contract-parts.ts';

export const SampleAccount = shape('SampleAccount', {
  username: Type.String(),
  password: Type.String(),
  nameZh: Type.String(),
  nameEn: Type.String(),
  posts: Type.Array(Type.String()),
  provinceId: nullable(Type.String()),
});

export const SampleCaller = shape('SampleCaller', {
  id: Type.String(),
  type: Type.String(),
  row: Type.String(),
  example: Type.Enum(['positive', 'negative']),
  title: InBoth,
  says: InBoth,
  phone: Type.String({ description: 'Masked' }),
  expects: Type.Object({ v1: Type.String(), v2: Type.String() }),
  answers: Type.Record(Type.String(), Type.Unknown(), { description: 'What this caller would answer when asked' }),
  servicePassword: nullable(Type.String()),
  openContact: nullable(
    Type.Object(
      { id: Type.String(), state: Type.String({ description: 'waiting, ringing, active, wrap-up' }) },
      { description: 'Their contact that is not closed yet' },
    ),
  ),
});

export const Rung = Type.Object({ contactId: Type.String() });

export const BossBehaviour = shape(
  'BossBehaviour',
  {
    latencyMs: Type.Integer({ minimum: 0, maximum: 60000 }),
    failing: Type.Union([Type.Enum(['none', 'all']), Type.Array(Type.String(), { maxItems: 50 })]),
  },
  { additionalProperties: false },
);
