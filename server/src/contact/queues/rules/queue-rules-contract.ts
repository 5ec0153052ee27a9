import { type Static, Type } from 'typebox';
import { component, InBoth, Instant, Named, nullable, shape, textUpTo } from '../../../platform/contract-parts.ts';
import { waysIn } from '../../channels/index.ts';

const closed = { additionalProperties: false } as const;
const name = (longest: number) => textUpTo(longest, { minLength: 1, pattern: '\\S' });
const DeskId = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'general, complaints, hall-zj-hz' });
const Level = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
const Seconds = Type.Number();
const Skills = Type.Record(Type.String({ minLength: 1, maxLength: 60 }), Type.Number(), {
  description: 'By skill the level that is asked for, from 1',
});

/** The engine's rules, as `readRules` of @jieyi/queue reads them: it judges numbers, orders and names. */
export const EngineRules = shape(
  'QueueEngineRules',
  {
    headStarts: Type.Record(Level, Seconds, { description: 'By customer level; the largest is the stated bound' }),
    channels: Type.Record(
      Type.String({ maxLength: 40 }),
      shape(
        'QueueChannelRule',
        {
          units: Type.Number({ description: 'Of those that a person has in all' }),
          max: Type.Number(),
          acceptSeconds: Seconds,
          wrapUpSeconds: Seconds,
        },
        closed,
      ),
    ),
    units: Type.Number({ description: 'What one person has in all' }),
    desks: Type.Array(
      shape(
        'QueueDeskRule',
        {
          id: DeskId,
          steps: Type.Array(
            Type.Object(
              {
                afterSeconds: Seconds,
                needs: Type.Array(Skills, { maxItems: 50, description: 'Any one of these, all of its skills' }),
              },
              closed,
            ),
            { maxItems: 20 },
          ),
          overflow: Type.Array(Type.Object({ afterSeconds: Seconds, to: Type.String() }, closed), { maxItems: 20 }),
          closed: nullable(Type.Object({ to: Type.String() }, closed)),
        },
        closed,
      ),
      { maxItems: 200 },
    ),
    lastAgentSeconds: Seconds,
    keeps: Type.Array(
      Type.Object(
        { for: Type.Array(Type.String(), { maxItems: 100 }), share: Type.Number(), desk: nullable(Type.String()) },
        closed,
      ),
      { maxItems: 30 },
    ),
  },
  closed,
);
export type EngineRules = Static<typeof EngineRules>;

const Clock = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', description: 'In the operator’s zone' });
export const DeskHours = Type.Union(
  [
    Type.Object({ calendar: Type.String({ minLength: 1, maxLength: 60 }) }, closed),
    Type.Object({ opens: Clock, closes: Clock }, { ...closed, description: 'Every day; over midnight too' }),
    Type.Null(),
  ],
  { description: 'By a calendar, at times of its own, or always', ...component('QueueDeskHours') },
);
export type DeskHours = Static<typeof DeskHours>;

/** What leads where: the first that fits counts. What is left out is any. */
export const DeskWay = shape(
  'QueueDeskWay',
  {
    channels: Type.Optional(Type.Array(Type.Enum(waysIn, component('WayIn')), { minItems: 1, uniqueItems: true })),
    levels: Type.Optional(Type.Array(Level, { minItems: 1, maxItems: 20, uniqueItems: true })),
    matters: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 80 }), {
        minItems: 1,
        maxItems: 50,
        uniqueItems: true,
        description: 'Types of matter, or their categories: billing, billing.roaming',
      }),
    ),
    cities: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 50, uniqueItems: true })),
    languages: Type.Optional(Type.Array(Type.Enum(['zh', 'en']), { minItems: 1, uniqueItems: true })),
    ageFrom: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 130, description: 'Who is known to be at least so old, by BOSS' }),
    ),
    desk: Type.String({ maxLength: 40 }),
    level: Type.Optional(Type.String({ maxLength: 40, description: 'Counts as this level; their own where left out' })),
  },
  closed,
);
export type DeskWay = Static<typeof DeskWay>;

export const QueueRulesBody = shape(
  'QueueRulesBody',
  {
    rules: EngineRules,
    desks: Type.Array(
      shape('QueueDeskNamed', { id: DeskId, nameZh: name(40), nameEn: name(60), hours: DeskHours }, closed),
      { maxItems: 200 },
    ),
    levels: Type.Array(shape('QueueLevelNamed', { id: Level, nameZh: name(40), nameEn: name(60) }, closed), {
      maxItems: 20,
      description: 'Levels that the rules have beside those of BOSS, with their names',
    }),
    ways: Type.Array(DeskWay, { minItems: 1, maxItems: 300, description: 'The last one takes whoever is left' }),
  },
  closed,
);
export type QueueRulesBody = Static<typeof QueueRulesBody>;

export const QueueRulesVersion = shape('QueueRulesVersion', {
  version: Type.Integer(),
  at: Instant,
  by: nullable(InBoth),
  reason: Type.String({ description: 'Empty where they came with the sample' }),
  own: Type.Boolean({ description: 'False: from then on the next wider rules hold' }),
});
export type QueueRulesVersion = Static<typeof QueueRulesVersion>;

export const QueueRules = shape('QueueRules', {
  provinceId: nullable(Type.String({ description: 'Whose these are; null: the group’s' })),
  inForce: Type.Enum(['own', 'group', 'shipped'], { description: 'Whose rules hold there; shipped: with the product' }),
  version: Type.Integer({ description: 'The newest of this province, or of the group; 0 where it never had any' }),
  body: QueueRulesBody,
  cities: Type.Array(Named, { description: 'Of the province; of all for the group' }),
  history: Type.Array(QueueRulesVersion, { description: 'Newest first' }),
});
export type QueueRules = Static<typeof QueueRules>;

const provinceId = Type.String({ minLength: 1, maxLength: 40 });
export const QueueRulesQuery = Type.Object({
  provinceId: Type.Optional(Type.String({ maxLength: 40, description: 'Your own where left out; else the group’s' })),
});
export const QueueRulesVersionQuery = Type.Object({
  provinceId: Type.Optional(provinceId),
  version: Type.Integer({ minimum: 1 }),
});
export const ChangeQueueRules = shape(
  'ChangeQueueRules',
  {
    provinceId: nullable(provinceId),
    version: Type.Integer({ minimum: 0, description: 'The one you changed; 0 where there is none' }),
    body: nullable(QueueRulesBody),
    reason: textUpTo(300, { minLength: 1, pattern: '\\S' }),
  },
  {
    ...closed,
    description: 'Without a body the next wider rules hold again: the group’s, or those that come with the product',
  },
);
export type ChangeQueueRules = Static<typeof ChangeQueueRules>;
