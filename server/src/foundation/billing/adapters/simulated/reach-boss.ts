import { setTimeout as wait } from 'node:timers/promises';
import { BillingRefusal, BillingUnavailable } from '../../billing-failures.ts';
import type { BillingCall, CallOptions } from '../../billing-system.ts';
import type { BossBehaviour } from './behaviour.ts';
import type { Draw } from './records/draw.ts';

export interface Reach {
  readonly behaviour: () => Promise<BossBehaviour>;
  readonly draw: Draw;
}

/**
 * Does `work` as if it happened far away: half the latency there, half back, and no answer where the behaviour says
 * so. A call given up on the way back has been done all the same, as with any outside system.
 */
export async function reachBoss<T>(
  { behaviour, draw }: Reach,
  call: BillingCall,
  options: CallOptions | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const { latencyMs, failing } = await behaviour();
    const halfMs = (latencyMs * (2 / 3 + draw.fraction() * (2 / 3))) / 2;
    await pause(halfMs, options);
    if (isFailing(failing, call)) throw new BillingUnavailable(call, 'refused');
    const answer = await work();
    await pause(halfMs, options);
    return answer;
  } catch (failure) {
    if (failure instanceof BillingRefusal || failure instanceof BillingUnavailable) throw failure;
    throw new BillingUnavailable(call, options?.signal?.aborted ? 'timeout' : 'down', failure);
  }
}

function isFailing(failing: BossBehaviour['failing'], call: BillingCall): boolean {
  return typeof failing === 'string' ? failing === 'all' : failing.includes(call);
}

async function pause(ms: number, options: CallOptions | undefined): Promise<void> {
  options?.signal?.throwIfAborted();
  if (ms > 0) await wait(ms, undefined, options?.signal ? { signal: options.signal } : {});
}
