import type { Pool, PoolClient } from 'pg';
import { defaultBehaviour } from './behaviour.ts';

/** Makes what is missing. */
export const bossTables = `
create schema if not exists simulated_boss;
create table if not exists simulated_boss.world (
  one boolean primary key default true check (one),
  seed bigint not null,
  base_day text not null,
  behaviour jsonb not null
);
create table if not exists simulated_boss.function_call (
  key text primary key,
  asked text not null,
  receipt text,
  done_at timestamptz,
  refused text
);
create table if not exists simulated_boss.change (
  customer_ref text not null,
  change text not null check (change in ('unsubscribed', 'blacklist-lifted', 'loss-stopped')),
  subject text not null,
  changed_at timestamptz not null,
  primary key (customer_ref, change, subject)
);
create table if not exists simulated_boss.renewed_customer (
  customer_ref text primary key,
  base_day text not null
);
create sequence if not exists simulated_boss.receipt_number start 100001;
`;

/**
 * Makes the tables where they are missing and settles the base day with the first to come; later ones get that day.
 * Throws when the tables were filled with another seed: mixing two worlds would give customers that never were.
 */
export async function prepareTables(pool: Pool, seed: number, today: string): Promise<{ readonly baseDay: string }> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // "if not exists" alone still collides when two processes start at once.
    await client.query(`select pg_advisory_xact_lock(hashtext('simulated_boss'))`);
    await client.query(bossTables);
    const baseDay = await settleBaseDay(client, seed, today);
    await client.query('commit');
    return { baseDay };
  } catch (failure) {
    await client.query('rollback').catch(() => undefined);
    throw failure;
  } finally {
    client.release();
  }
}

async function settleBaseDay(client: PoolClient, seed: number, today: string): Promise<string> {
  await client.query(
    'insert into simulated_boss.world (seed, base_day, behaviour) values ($1, $2, $3) on conflict do nothing',
    [seed, today, JSON.stringify(defaultBehaviour)],
  );
  const found = await client.query<{ seed: string; base_day: string }>(
    'select seed, base_day from simulated_boss.world',
  );
  const world = found.rows[0];
  if (world?.seed !== String(seed)) {
    throw new Error(
      `the simulated BOSS was filled with seed ${world?.seed}: use it, or drop the schema simulated_boss`,
    );
  }
  return world.base_day;
}
