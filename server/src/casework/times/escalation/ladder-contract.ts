import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, nullable, shape } from '../../../platform/contract-parts.ts';
import { posts } from '../../../foundation/organisation/index.ts';

const closed = { additionalProperties: false } as const;
const minutes = Type.Integer({ minimum: 0, maximum: 525_600 });

/** Whom a step names: a person, or whoever holds a post of a place. */
export const Who = Type.Union(
  [
    Type.Object({ who: Type.Literal('holder') }, { ...closed, description: 'Who has it in hand; else the team' }),
    Type.Object({ who: Type.Literal('team') }, { ...closed, description: 'Everybody of the team it is assigned to' }),
    Type.Object(
      {
        who: Type.Literal('post'),
        post: Type.Enum(posts),
        of: Type.Enum(['team', 'city', 'province', 'group'], {
          description: 'Where nobody holds it there, the next larger place is asked',
        }),
      },
      closed,
    ),
    Type.Object({ who: Type.Literal('account'), accountId: Id }, closed),
  ],
  component('WhoIsTold'),
);
export type Who = Static<typeof Who>;

const When = Type.Union([
  Type.Object({ warning: Type.Literal('before'), minutes }, { ...closed, description: 'So long before it is due' }),
  Type.Object(
    { warning: Type.Literal('share'), share: Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }) },
    { ...closed, description: 'When this part of the time has run' },
  ),
  Type.Object({ breach: Type.Literal(true) }, { ...closed, description: 'At the time it was due' }),
  Type.Object(
    { unacknowledged: Type.Integer({ minimum: 1, maximum: 525_600 }) },
    { ...closed, description: 'So many minutes after the step before was told and nobody acknowledged' },
  ),
]);

export const LadderStep = shape(
  'EscalationLadderStep',
  { when: When, tell: Type.Array(Who, { minItems: 1, maxItems: 10 }) },
  closed,
);
export type LadderStep = Static<typeof LadderStep>;
export const LadderSteps = Type.Array(LadderStep, { minItems: 1, maxItems: 12 });

/** For which tickets and clocks a ladder is; `*` is any. The narrowest counts: province, clock, category, kind. */
const place = {
  kind: Type.String({ minLength: 1, maxLength: 60 }),
  category: Type.String({ minLength: 1, maxLength: 60, description: 'Or its class; or *' }),
  clock: Type.String({ minLength: 1, maxLength: 40 }),
};
export const ShippedLadder = Type.Object({ ...place, steps: LadderSteps }, closed);
export const ChangeLadder = shape(
  'ChangeEscalationLadder',
  {
    ...place,
    provinceId: Type.Optional(nullable(Type.String({ maxLength: 40 }))),
    version: Type.Integer({ minimum: 0, description: 'The one you changed; 0 where there is none' }),
    steps: Type.Union([LadderSteps, Type.Null()], { description: 'Null: none of its own, the next wider one counts' }),
  },
  closed,
);
export type ChangeLadder = Static<typeof ChangeLadder>;
export const Ladder = shape('EscalationLadder', {
  ...place,
  provinceId: nullable(Type.String()),
  version: Type.Integer(),
  by: nullable(InBoth),
  at: Instant,
  steps: LadderSteps,
});
export type Ladder = Static<typeof Ladder>;
