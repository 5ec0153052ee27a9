import pg from 'pg';
import type { Replay, ReplayResult } from '../../src/policy/policies/replays/replay-contract.ts';
import type { Person } from './person.ts';

export function askReplay(who: Person, from: string, to: string) {
  return who.post<{ id: string }>('/api/policy-replays', { from, to });
}

export function readReplay(who: Person, id: string): Promise<Replay> {
  return who.must(who.get<Replay>(`/api/policy-replays/${id}`));
}

export async function untilReplay(who: Person, id: string, fits: (replay: Replay) => boolean): Promise<Replay> {
  for (;;) {
    const one = await readReplay(who, id);
    if (fits(one)) return one;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks, waits, and gives what came out. */
export async function replay(who: Person, from: string, to: string): Promise<ReplayResult> {
  const { id } = await who.must(askReplay(who, from, to));
  const { state, result } = await untilReplay(who, id, ({ endedAt }) => endedAt !== null);
  if (result === null) throw new Error(`the replay is ${state}`);
  return result;
}

/** Nobody reads past decisions of this database until the returned function is called. */
export async function lockPastDecisions(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A test that failed leaves it to the dropping of its database.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin; lock table last_decision in access exclusive mode');
  return () => client.end();
}
