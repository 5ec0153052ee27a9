import { Type, type Static } from 'typebox';
import { Instant, shape } from '../../platform/contract-parts.ts';

export const presenceStates = ['ready', 'break', 'away'] as const;
export const PresenceState = Type.Enum(presenceStates);
export const Presence = shape('Presence', { state: PresenceState, since: Instant });
export type Presence = Static<typeof Presence>;
export type PresenceState = (typeof presenceStates)[number];
