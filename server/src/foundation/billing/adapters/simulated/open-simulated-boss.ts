import pg from 'pg';
import { type Clock, operatorDay } from '../../../../platform/clock.ts';
import type { BillingSystem } from '../../billing-system.ts';
import type { Customer, CustomerRef } from '../../boss-records.ts';
import { answerCalls } from './answer-calls.ts';
import { type BossBehaviour, readBehaviour } from './behaviour.ts';
import type { CustomerFile } from './records/customer-file.ts';
import { drawFor } from './records/draw.ts';
import { keepFiles } from './keep-files.ts';
import { listOrdinary } from './make-customer-file.ts';
import { prepareTables } from './prepare-tables.ts';
import { baseDayOf, renewCustomer } from './renew-customer.ts';

/** A BOSS of invented customers, for trying everything out. */
export interface SimulatedBoss extends BillingSystem {
  behaviour(): Promise<BossBehaviour>;
  /**
   * Takes effect with the next call, in every process; gives what is in force now.
   * Throws `RangeError` that names what is wrong.
   */
  setBehaviour(behaviour: unknown): Promise<BossBehaviour>;
  /**
   * Makes one customer's records anew as of today and forgets what was changed for them, so that a sample case can be
   * played again. An unknown ref does nothing.
   */
  renewCustomer(ref: CustomerRef): Promise<void>;
  /** Everybody without records made for a sample case; always the same people. */
  ordinaryCustomers(): readonly Customer[];
  /** Ends its database connections. */
  close(): Promise<void>;
}

export interface SimulatedBossOptions {
  /** A connection text, or what `pg` takes. The schema `simulated_boss` is made there. */
  readonly database: string | pg.PoolConfig;
  readonly clock: Clock;
  /** The same seed and base day give the same customers. Default 10086. */
  readonly seed?: number;
}

const defaultSeed = 10086;

/** Few, for it shares its server with the centre; waiting for one counts towards the caller's time limit. */
const connections = 4;

/**
 * Opens the simulated BOSS through connections of its own: it plays an outside system, so nothing it does is ever
 * part of a transaction of ours. The operator's day of the first opening becomes its base day for good.
 */
export async function openSimulatedBoss(options: SimulatedBossOptions): Promise<SimulatedBoss> {
  const { database, clock, seed = defaultSeed } = options;
  const given = typeof database === 'string' ? { connectionString: database } : database;
  const pool = new pg.Pool({ max: connections, application_name: 'simulated boss', ...given });
  // A lost idle connection is replaced at the next call; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    return await openOn(pool, clock, seed);
  } catch (failure) {
    await pool.end();
    throw failure;
  }
}

async function openOn(pool: pg.Pool, clock: Clock, seed: number): Promise<SimulatedBoss> {
  const { baseDay } = await prepareTables(pool, seed, operatorDay(clock.now()));
  const behaviour = async (): Promise<BossBehaviour> => {
    const found = await pool.query<{ behaviour: unknown }>('select behaviour from simulated_boss.world');
    return readBehaviour(found.rows[0]?.behaviour);
  };
  const reach = { behaviour, draw: drawFor(seed, 'latency') };
  const files = keepFiles(seed);
  const fileOf = async (index: number): Promise<CustomerFile> => files(index, await baseDayOf(pool, index, baseDay));
  return {
    ...answerCalls({ pool, clock, reach, fileOf }),
    behaviour,
    setBehaviour: async (wanted) => writeBehaviour(pool, readBehaviour(wanted)),
    ordinaryCustomers: () => listOrdinary(seed),
    renewCustomer: (ref) => renewCustomer(pool, ref, operatorDay(clock.now())),
    close: () => pool.end(),
  };
}

async function writeBehaviour(pool: pg.Pool, behaviour: BossBehaviour): Promise<BossBehaviour> {
  await pool.query('update simulated_boss.world set behaviour = $1', [JSON.stringify(behaviour)]);
  return behaviour;
}
