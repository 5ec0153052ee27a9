import { expect, test } from 'vitest';
import { BillingRefusal, BillingUnavailable } from './billing-failures.ts';
import type { BillingSystem } from './billing-system.ts';
import { withTimeLimit } from './with-time-limit.ts';

const nobody = (): Promise<never> => Promise.reject(new Error('not asked for in this test'));

/** A BOSS that answers `customer` as told. */
function answering(customer: BillingSystem['customer']): BillingSystem {
  return {
    findCustomer: nobody,
    customer,
    bills: nobody,
    usageRecords: nobody,
    dataTariff: nobody,
    contentHits: nobody,
    harassmentReports: nobody,
    siteRecords: nobody,
    accountGroups: nobody,
    forwardings: nobody,
    subscriptions: nobody,
    upstreamOrders: nobody,
    refunds: nobody,
    rechargeBlacklist: nobody,
    verifyIdentity: nobody,
    unsubscribe: nobody,
    liftRechargeBlacklist: nobody,
    stopForLoss: nobody,
  };
}

function failing(error: Error): BillingSystem['customer'] {
  return async () => {
    throw error;
  };
}

async function failureOf(boss: BillingSystem, options?: { readonly signal: AbortSignal }): Promise<unknown> {
  return boss.customer('C001', options).then(
    () => 'answered',
    (failure: unknown) => failure,
  );
}

/** Milliseconds that nobody waits for here. */
const PATIENT = 60_000;

test('a BOSS that never answers is unavailable after the limit, even if it ignores the signal', async () => {
  const began = performance.now();
  const failure = await failureOf(
    withTimeLimit(
      answering(() => new Promise(() => undefined)),
      30,
    ),
  );
  expect(failure).toBeInstanceOf(BillingUnavailable);
  expect(failure).toMatchObject({ call: 'customer', unavailable: 'timeout' });
  expect(performance.now() - began).toBeLessThan(1000);
});

test('the BOSS is told that nobody waits any more', async () => {
  const told: (AbortSignal | undefined)[] = [];
  const boss = answering((_, options) => {
    told.push(options?.signal);
    return new Promise(() => undefined);
  });
  await failureOf(withTimeLimit(boss, 10));
  expect(told.map((signal) => signal?.aborted)).toEqual([true]);
});

test('whatever goes wrong is unavailable; a refusal stays a refusal', async () => {
  const thrown = (error: Error) => failureOf(withTimeLimit(answering(failing(error)), PATIENT));
  expect(await thrown(new TypeError('bad reply'))).toMatchObject({ unavailable: 'down' });
  const refusal = new BillingRefusal('customer', 'unknown-customer');
  expect(await thrown(refusal)).toBe(refusal);
  const unavailable = new BillingUnavailable('customer', 'refused');
  expect(await thrown(unavailable)).toBe(unavailable);
});

test('a throw before any promise is caught too', async () => {
  const boss = answering(() => {
    throw new Error('at once');
  });
  expect(await failureOf(withTimeLimit(boss, PATIENT))).toBeInstanceOf(BillingUnavailable);
});

test('the caller’s own signal ends the waiting', async () => {
  const boss = withTimeLimit(
    answering(() => new Promise(() => undefined)),
    PATIENT,
  );
  expect(await failureOf(boss, { signal: AbortSignal.abort() })).toMatchObject({ unavailable: 'timeout' });
});
