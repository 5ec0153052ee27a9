import { type Static, Type } from 'typebox';
import { Instant, nullable, shape } from '../../platform/contract-parts.ts';

/** By which ways a crowd comes: those by which a customer can come by themselves, and those that are let in by hand. */
export const crowdWays = ['hotline', 'web-chat', 'wechat', 'sms', 'e-mail'] as const;

export const moods = ['calm', 'mixed', 'upset'] as const;

export const CrowdSettings = shape(
  'CrowdSettings',
  {
    perMinute: Type.Number({ minimum: 0.1, maximum: 60, description: 'How many come in a minute, on average' }),
    minutes: Type.Integer({ minimum: 1, maximum: 120, description: 'For how long they keep coming' }),
    ways: Type.Array(Type.Enum(crowdWays), { minItems: 1, maxItems: crowdWays.length, uniqueItems: true }),
    patienceSeconds: Type.Integer({ minimum: 10, maximum: 3600, description: 'How long they wait, on average' }),
    mood: Type.Enum(moods),
    language: Type.Enum(['zh', 'en']),
  },
  { additionalProperties: false },
);
export type CrowdSettings = Static<typeof CrowdSettings>;

export const Crowd = shape('Crowd', {
  settings: CrowdSettings,
  coming: Type.Boolean({ description: 'More are coming' }),
  begunAt: Instant,
  endsAt: Instant,
  letIn: Type.Integer({ description: 'How many came' }),
  waiting: Type.Integer(),
  talking: Type.Integer(),
  left: Type.Integer({ description: 'Went away before they were answered, or because nobody answered any more' }),
  helped: Type.Integer({ description: 'Were answered, and are done' }),
});
export type Crowd = Static<typeof Crowd>;

export const CrowdOrNone = Type.Object({
  crowd: nullable(Crowd),
  ways: Type.Array(Type.Enum(crowdWays), { description: 'By which a crowd can come here' }),
});
export type CrowdOrNone = Static<typeof CrowdOrNone>;
