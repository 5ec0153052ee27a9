import { Type, type Static } from 'typebox';
import { component, Instant, nullable, shape } from '../../platform/contract-parts.ts';
import { breakReasonNames, LONGEST_BREAK_MINUTES, SHORTEST_BREAK_MINUTES } from './break-reasons.ts';

/** What somebody chooses, or is set to. `finishing`: a break that begins once nothing is in hand any more. */
export const presenceStates = ['ready', 'break', 'finishing', 'away'] as const;
export type PresenceState = (typeof presenceStates)[number];
export const PresenceState = Type.Enum(presenceStates, component('PresenceState'));
/** What somebody is at a moment, in the log. */
export const loggedStates = ['ready', 'on-contact', 'wrap-up', 'break', 'away', 'offline'] as const;
export type LoggedState = (typeof loggedStates)[number];
export const LoggedState = Type.Enum(loggedStates, component('LoggedState'));
/** Why the centre changed somebody's presence: a contact rang on their desk, and was not answered in its time. */
export const presenceReasons = ['not-answered'] as const;
export type PresenceReason = (typeof presenceReasons)[number];
const Because = nullable(Type.Enum(presenceReasons, { description: 'Null where they chose it themselves' }));
export const BreakReasonName = Type.Enum(breakReasonNames, component('BreakReasonName'));
export const BreakMinutes = Type.Integer({ minimum: SHORTEST_BREAK_MINUTES, maximum: LONGEST_BREAK_MINUTES });

export const BreakReasons = Type.Array(
  shape('BreakReason', {
    reason: BreakReasonName,
    minutes: Type.Integer({ description: 'Unless they say otherwise' }),
  }),
);

export const PresenceNow = shape('PresenceNow', {
  state: LoggedState,
  since: nullable(Instant),
  because: Because,
  reason: nullable(BreakReasonName),
  plannedUntil: nullable(Type.String({ format: 'date-time', description: 'When the break is planned to be over' })),
});
export type PresenceNow = Static<typeof PresenceNow>;

export const Presence = shape('Presence', {
  state: PresenceState,
  since: Instant,
  because: Because,
  reason: nullable(BreakReasonName),
  minutes: nullable(BreakMinutes),
  now: PresenceNow,
});
export type Presence = Static<typeof Presence>;

export const ChoosePresence = shape(
  'ChoosePresence',
  {
    state: Type.Enum(['ready', 'break', 'away']),
    reason: Type.Optional(BreakReasonName),
    minutes: Type.Optional(BreakMinutes),
    afterContact: Type.Optional(
      Type.Boolean({ description: 'The break begins once nothing is in hand any more; until then nothing new comes' }),
    ),
  },
  { additionalProperties: false },
);
export type ChoosePresence = Static<typeof ChoosePresence>;

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
