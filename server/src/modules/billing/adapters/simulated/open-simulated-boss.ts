import type { PoolConfig } from 'pg';
import type { Clock } from '../../../../platform/clock.ts';
import type { BillingCall, BillingSystem } from '../../billing-system.ts';

/** How the simulated BOSS behaves, for every process on its database. Times in milliseconds. */
export interface BossBehaviour {
  readonly latencyMs: number;
  /** Added to or taken from the latency at random. */
  readonly jitterMs: number;
  readonly failing: 'none' | 'all' | readonly BillingCall[];
}

/** A BOSS of invented customers. `close` ends its database connections. */
export interface SimulatedBoss extends BillingSystem {
  behaviour(): Promise<BossBehaviour>;
  /** Takes effect with the next call, in every process. Throws `RangeError` for a value that makes no sense. */
  setBehaviour(behaviour: BossBehaviour): Promise<BossBehaviour>;
  close(): Promise<void>;
}

export interface SimulatedBossOptions {
  /** A connection text, or what `pg` takes. The schema `simulated_boss` is made there. */
  readonly database: string | PoolConfig;
  readonly clock: Clock;
  /** The same seed gives the same customers. Default `defaultSeed`. */
  readonly seed?: number;
}

export function openSimulatedBoss(options: SimulatedBossOptions): Promise<SimulatedBoss> {
  return Promise.reject(new Error(`not there yet (${String(options.seed)})`));
}
