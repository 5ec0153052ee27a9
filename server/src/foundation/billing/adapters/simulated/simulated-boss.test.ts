import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeOwnDatabase, type OwnDatabase } from '../../../../../test/help/own-database.ts';
import { withTimeLimit } from '../../with-time-limit.ts';
import { openSimulatedBoss, type SimulatedBoss } from './open-simulated-boss.ts';

const at = (time: string) => ({ now: () => new Date(time) });
const clock = at('2026-05-20T02:00:00Z');
const subscriber = { ref: 'C029', subscription: 'SUB-S101' };
const blacklisted = 'C037';
const owner = 'C034';

let database: OwnDatabase;
let one: SimulatedBoss;
let other: SimulatedBoss;
let admin: pg.Client;

beforeAll(async () => {
  database = await makeOwnDatabase('simulated_boss');
  // Two processes at once, on an empty database.
  [one, other] = await Promise.all([
    openSimulatedBoss({ database: database.url, clock }),
    openSimulatedBoss({ database: { connectionString: database.url }, clock }),
  ]);
  admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
});

afterAll(async () => {
  await Promise.all([one.close(), other.close(), admin.end()]);
  await database.drop();
});

beforeEach(async () => {
  await one.setBehaviour({ latencyMs: 0, failing: 'none' });
});

afterEach(async () => {
  await admin.query('truncate simulated_boss.change, simulated_boss.function_call, simulated_boss.renewed_customer');
});

async function countOf(table: 'change' | 'function_call'): Promise<number> {
  const { rowCount } = await admin.query(`select 1 from simulated_boss.${table}`);
  return rowCount ?? 0;
}

const period = { from: new Date('2025-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') };

describe('the records', () => {
  test('are the same in every process and on every later day', async () => {
    const later = await openSimulatedBoss({ database: database.url, clock: at('2026-07-03T02:00:00Z') });
    try {
      expect(await later.bills('C123', { months: 12 })).toEqual(await one.bills('C123', { months: 12 }));
      expect(await later.usageRecords('C123', period)).toEqual(await other.usageRecords('C123', period));
    } finally {
      await later.close();
    }
  });

  test('of another seed are refused on the same tables', async () => {
    const opening = openSimulatedBoss({ database: database.url, clock, seed: 7 });
    await expect(opening).rejects.toThrow(/seed 10086/);
  });

  test('come newest first, within the period and of the kind asked for', async () => {
    const from = new Date('2026-04-01T00:00:00Z');
    const records = await one.usageRecords('C123', { from, to: clock.now(), kind: 'voice' });
    expect(records.length).toBeGreaterThan(10);
    expect(records.every((record) => record.kind === 'voice' && record.at >= from)).toBe(true);
    expect(records).toEqual(records.toSorted((a, b) => b.at.getTime() - a.at.getTime()));
  });

  test('find a customer by number, and nobody by a strange one', async () => {
    expect(await one.findCustomer('+8613800001029')).toMatchObject({ ref: 'C029', provinceId: 'zj' });
    expect(await one.findCustomer('+8613900001001')).toMatchObject({ ref: 'C301', provinceId: 'js' });
    expect(await one.findCustomer('+8613899999999')).toBeNull();
    await expect(one.customer('C999')).rejects.toMatchObject({ code: 'unknown-customer' });
  });

  test('verify a customer by what is on file, and by nothing else', async () => {
    const said = (value: string) => one.verifyIdentity('C034', { means: 'servicePassword', value });
    expect(await said('000000')).toEqual({ passed: false });
    const verifying = one.verifyIdentity('C036', { means: 'idCardTail', value: '1234' });
    await expect(verifying).rejects.toMatchObject({ code: 'verification-means-not-available' });
  });
});

describe('a renewed customer', () => {
  test('has records as of today and nothing changed; everybody else stays as they were', async () => {
    const later = await openSimulatedBoss({ database: database.url, clock: at('2026-06-11T02:00:00Z') });
    try {
      await one.unsubscribe(subscriber.ref, subscriber.subscription, 'k-renewed');
      const others = await one.bills('C030', { months: 12 });
      await later.renewCustomer(subscriber.ref);
      expect(await one.subscriptions(subscriber.ref)).toMatchObject([{ id: subscriber.subscription }]);
      expect((await one.bills(subscriber.ref, { months: 1 })).map(({ month }) => month)).toEqual(['2026-06']);
      expect(await later.bills('C030', { months: 12 })).toEqual(others);
      const again = await later.unsubscribe(subscriber.ref, subscriber.subscription, 'k-renewed-2');
      expect(again).toMatchObject({ bossFunction: '2870' });
    } finally {
      await later.close();
    }
  });
});

describe('the behaviour', () => {
  test('is shared by all processes', async () => {
    await one.setBehaviour({ latencyMs: 0, failing: ['bills'] });
    expect(await other.behaviour()).toEqual({ latencyMs: 0, failing: ['bills'] });
    await expect(other.bills('C001', { months: 1 })).rejects.toMatchObject({ call: 'bills', unavailable: 'refused' });
    expect(await other.customer('C001')).toMatchObject({ ref: 'C001' });
  });

  test('can fail everything', async () => {
    await one.setBehaviour({ latencyMs: 0, failing: 'all' });
    await expect(one.findCustomer('+8613800001001')).rejects.toMatchObject({ unavailable: 'refused' });
  });

  test('can be slow, and the time limit holds', async () => {
    await one.setBehaviour({ latencyMs: 5000, failing: 'none' });
    await expect(withTimeLimit(one, 50).customer('C001')).rejects.toMatchObject({ unavailable: 'timeout' });
  });

  test.each([
    null,
    {},
    { latencyMs: -1, failing: 'none' },
    { latencyMs: Number.NaN, failing: 'none' },
    { latencyMs: 0, failing: 'some' },
    { latencyMs: 0, failing: ['telepathy'] },
  ])('refuses %j', async (wanted) => {
    await expect(one.setBehaviour(wanted)).rejects.toThrow(RangeError);
  });
});

describe('a function', () => {
  const unsubscribe = (boss: SimulatedBoss, key: string) =>
    boss.unsubscribe(subscriber.ref, subscriber.subscription, key);

  test('is done once for two calls with one key at once, in two processes', async () => {
    const outcomes = await Promise.all([one, other, one, other].map((boss) => unsubscribe(boss, 'k-1')));
    expect(new Set(outcomes.map(({ receipt }) => receipt)).size).toBe(1);
    expect([await countOf('change'), await countOf('function_call')]).toEqual([1, 1]);
    expect(await other.subscriptions(subscriber.ref)).toEqual([]);
  });

  test('is refused for a second intention, and the refusal is kept for its key', async () => {
    await unsubscribe(one, 'k-1');
    await expect(unsubscribe(other, 'k-2')).rejects.toMatchObject({ code: 'subscription-already-gone' });
    await expect(unsubscribe(one, 'k-2')).rejects.toMatchObject({ code: 'subscription-already-gone' });
    expect(await unsubscribe(one, 'k-1')).toMatchObject({ bossFunction: '2870' });
  });

  test('is done for one of two intentions at once', async () => {
    const settled = await Promise.allSettled([unsubscribe(one, 'k-1'), unsubscribe(other, 'k-2')]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('does not take a key that was used for something else', async () => {
    await unsubscribe(one, 'k-1');
    await expect(one.stopForLoss(owner, 'k-1')).rejects.toMatchObject({ code: 'key-used-for-something-else' });
    expect(await one.customer(owner)).toMatchObject({ status: 'active' });
  });

  test('names an unknown subscription', async () => {
    const unknown = one.unsubscribe(subscriber.ref, 'SUB-S999', 'k-1');
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-subscription' });
  });

  test('takes a number off the recharge blacklist', async () => {
    expect(await one.rechargeBlacklist(blacklisted)).toMatchObject({ listed: true });
    expect(await one.liftRechargeBlacklist(blacklisted, 'k-1')).toMatchObject({ bossFunction: '4443' });
    expect(await other.rechargeBlacklist(blacklisted)).toMatchObject({ listed: false });
    const again = one.liftRechargeBlacklist(blacklisted, 'k-2');
    await expect(again).rejects.toMatchObject({ code: 'not-on-recharge-blacklist' });
  });

  test('stops a number for loss', async () => {
    const outcome = await one.stopForLoss(owner, 'k-1');
    expect(outcome).toEqual({ bossFunction: 'emergency-loss', receipt: expect.any(String), doneAt: clock.now() });
    expect(await other.customer(owner)).toMatchObject({ status: 'stopped' });
    await expect(one.stopForLoss(owner, 'k-2')).rejects.toMatchObject({ code: 'already-stopped' });
  });
});

describe('a function that is cut off', () => {
  test('between its key and its change has done nothing, and is done by the next try', async () => {
    await admin.query('begin');
    await admin.query('lock table simulated_boss.change in access exclusive mode');
    const first = one.stopForLoss(owner, 'k-1').then(
      () => 'answered',
      (failure: unknown) => failure,
    );
    await endWaitingSession();
    await admin.query('commit');
    expect(await first).toMatchObject({ unavailable: 'down' });
    expect([await countOf('change'), await countOf('function_call')]).toEqual([0, 0]);
    expect(await one.stopForLoss(owner, 'k-1')).toMatchObject({ bossFunction: 'emergency-loss' });
    expect(await countOf('change')).toBe(1);
  });

  test('on the way back has been done, and the next try says so', async () => {
    await one.setBehaviour({ latencyMs: 600, failing: 'none' });
    const leaving = new AbortController();
    const impatient = withTimeLimit(one, 60_000).stopForLoss(owner, 'k-1', { signal: leaving.signal });
    const failure = impatient.catch((reason: unknown) => reason);
    await vi.waitUntil(async () => (await countOf('change')) === 1, { timeout: 5000, interval: 10 });
    leaving.abort();
    expect(await failure).toMatchObject({ unavailable: 'timeout' });
    await one.setBehaviour({ latencyMs: 0, failing: 'none' });
    expect(await countOf('change')).toBe(1);
    expect(await one.stopForLoss(owner, 'k-1')).toMatchObject({ doneAt: clock.now() });
    expect(await countOf('change')).toBe(1);
  });
});

/** Ends the session that waits for the lock, as a crash would. */
async function endWaitingSession(): Promise<void> {
  await vi.waitUntil(
    async () => {
      const { rowCount } = await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where wait_event_type = 'Lock' and application_name = 'simulated boss'`,
      );
      return (rowCount ?? 0) > 0;
    },
    { timeout: 5000, interval: 10 },
  );
}
