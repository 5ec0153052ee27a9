import type { MassFault } from '../../api/casework/outages.ts';

/** Where an outage stands for whoever works on it: replied to, its customers are still to be told. */
export type Phase = 'open' | 'replying' | 'telling' | 'ended';

/** Pure. */
export function judgePhase({ state, open, reply }: Pick<MassFault, 'state' | 'open' | 'reply'>): Phase {
  if (state !== 'over') return state;
  const waits = open > 0 || (reply?.untold ?? 0) > 0;
  return waits ? 'telling' : 'ended';
}
