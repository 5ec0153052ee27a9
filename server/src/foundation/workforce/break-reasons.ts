/** For what somebody goes on a break, and for how many minutes unless they say otherwise. In the order in which they are offered. */
export const breakReasons = [
  { reason: 'rest', minutes: 10 },
  { reason: 'meal', minutes: 30 },
  { reason: 'training', minutes: 60 },
  { reason: 'meeting', minutes: 30 },
  { reason: 'coaching', minutes: 30 },
  { reason: 'technical', minutes: 15 },
  { reason: 'other', minutes: 15 },
] as const;
export type BreakReason = (typeof breakReasons)[number]['reason'];
export const breakReasonNames = breakReasons.map(({ reason }) => reason);
export const SHORTEST_BREAK_MINUTES = 5;
export const LONGEST_BREAK_MINUTES = 120;
