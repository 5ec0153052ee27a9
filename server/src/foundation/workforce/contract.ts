import { Type, type Static } from 'typebox';
import { Instant, shape } from '../../platform/contract-parts.ts';

export const presenceStates = ['ready', 'break', 'away'] as const;
export const PresenceState = Type.Enum(presenceStates);
export const Presence = shape('Presence', { state: PresenceState, since: Instant });
export type Presence = Static<typeof Presence>;
export type PresenceState = (typeof presenceStates)[number];

export const Skills = shape(
  'Skills',
  {
    skills: Type.Array(Type.String({ pattern: '^[a-z][a-z-]*(?::[a-z0-9-]+)?$', maxLength: 60 }), {
      maxItems: 50,
      uniqueItems: true,
      description: 'expert:billing; an expert who has none is asked about everything',
    }),
  },
  { additionalProperties: false },
);
