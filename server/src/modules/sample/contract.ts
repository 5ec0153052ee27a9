import { Type } from 'typebox';
import { InBoth, nullable } from '../../platform/contract-parts.ts';

export const SampleCaller = Type.Object({
  id: Type.String(),
  type: Type.String(),
  row: Type.String(),
  example: Type.Union([Type.Literal('positive'), Type.Literal('negative')]),
  title: InBoth,
  says: InBoth,
  phone: Type.String({ description: 'Masked' }),
  expects: Type.Object({ v1: Type.String(), v2: Type.String() }),
  answers: Type.Record(Type.String(), Type.Unknown(), { description: 'What this caller would answer when asked' }),
  servicePassword: nullable(Type.String()),
  openContactId: nullable(Type.String({ description: 'Their contact that is not closed yet' })),
});
export const Rung = Type.Object({ contactId: Type.String() });
export const BossBehaviour = Type.Object(
  {
    latencyMs: Type.Integer({ minimum: 0, maximum: 60000 }),
    failing: Type.Union([Type.Literal('none'), Type.Literal('all'), Type.Array(Type.String())]),
  },
  { additionalProperties: false },
);
