import { BillingRefusal, BillingUnavailable } from './billing-failures.ts';
import type { BillingCall, BillingSystem, CallOptions } from './billing-system.ts';

/**
 * Any BOSS, with a limit on how long it may take. Each call ends within `limitMs` milliseconds, whether or not the
 * BOSS heeds the signal, and everything but a `BillingRefusal` becomes `BillingUnavailable`.
 */
export function withTimeLimit(boss: BillingSystem, limitMs: number): BillingSystem {
  const limited = <T>(call: BillingCall, options: CallOptions | undefined, ask: Ask<T>): Promise<T> =>
    askWithin({ call, limitMs, outer: options?.signal, ask });
  return {
    findCustomer: (phone, o) => limited('findCustomer', o, (s) => boss.findCustomer(phone, s)),
    customer: (ref, o) => limited('customer', o, (s) => boss.customer(ref, s)),
    bills: (ref, query, o) => limited('bills', o, (s) => boss.bills(ref, query, s)),
    usageRecords: (ref, query, o) => limited('usageRecords', o, (s) => boss.usageRecords(ref, query, s)),
    dataTariff: (ref, o) => limited('dataTariff', o, (s) => boss.dataTariff(ref, s)),
    contentHits: (ref, o) => limited('contentHits', o, (s) => boss.contentHits(ref, s)),
    harassmentReports: (ref, o) => limited('harassmentReports', o, (s) => boss.harassmentReports(ref, s)),
    siteRecords: (ref, o) => limited('siteRecords', o, (s) => boss.siteRecords(ref, s)),
    accountGroups: (ref, o) => limited('accountGroups', o, (s) => boss.accountGroups(ref, s)),
    forwardings: (ref, o) => limited('forwardings', o, (s) => boss.forwardings(ref, s)),
    subscriptions: (ref, o) => limited('subscriptions', o, (s) => boss.subscriptions(ref, s)),
    upstreamOrders: (ref, period, o) => limited('upstreamOrders', o, (s) => boss.upstreamOrders(ref, period, s)),
    refunds: (ref, o) => limited('refunds', o, (s) => boss.refunds(ref, s)),
    rechargeBlacklist: (ref, o) => limited('rechargeBlacklist', o, (s) => boss.rechargeBlacklist(ref, s)),
    verifyIdentity: (ref, answer, o) => limited('verifyIdentity', o, (s) => boss.verifyIdentity(ref, answer, s)),
    unsubscribe: (ref, id, key, o) => limited('unsubscribe', o, (s) => boss.unsubscribe(ref, id, key, s)),
    liftRechargeBlacklist: (ref, key, o) =>
      limited('liftRechargeBlacklist', o, (s) => boss.liftRechargeBlacklist(ref, key, s)),
    stopForLoss: (ref, key, o) => limited('stopForLoss', o, (s) => boss.stopForLoss(ref, key, s)),
  };
}

type Ask<T> = (options: CallOptions) => Promise<T>;

interface LimitedAsk<T> {
  readonly call: BillingCall;
  readonly limitMs: number;
  readonly outer: AbortSignal | undefined;
  readonly ask: Ask<T>;
}

async function askWithin<T>({ call, limitMs, outer, ask }: LimitedAsk<T>): Promise<T> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), limitMs);
  const stop = (): void => ending.abort();
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([ask({ signal: ending.signal }), rejectOnAbort(ending.signal)]);
  } catch (failure) {
    throw asBillingFailure(call, failure, ending.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(new Error('ended before the answer came'));
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });
}

function asBillingFailure(call: BillingCall, failure: unknown, signal: AbortSignal): Error {
  if (failure instanceof BillingRefusal || failure instanceof BillingUnavailable) return failure;
  return new BillingUnavailable(call, signal.aborted ? 'timeout' : 'down', failure);
}
