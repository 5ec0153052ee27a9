import { Type, type Static } from 'typebox';
import { Instant, nullable, shape } from '../../platform/contract-parts.ts';

export const presenceStates = ['ready', 'break', 'away'] as const;
export const PresenceState = Type.Enum(presenceStates);
/** Why the centre changed somebody's presence: a contact rang on their desk, and was not answered in its time. */
export const presenceReasons = ['not-answered'] as const;
export type PresenceReason = (typeof presenceReasons)[number];
export const Presence = shape('Presence', {
  state: PresenceState,
  since: Instant,
  because: nullable(Type.Enum(presenceReasons, { description: 'Null where they chose it themselves' })),
});
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
