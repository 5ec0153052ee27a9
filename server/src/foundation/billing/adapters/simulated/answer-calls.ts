import type { Pool } from 'pg';
import type { Clock } from '../../../../platform/clock.ts';
import { BillingRefusal } from '../../billing-failures.ts';
import type { BillingCall, BillingSystem, CallOptions, FunctionOutcome, Period } from '../../billing-system.ts';
import type { Customer } from '../../boss-records.ts';
import type { CustomerFile } from './records/customer-file.ts';
import { type Change, doOnce, type Order } from './do-once.ts';
import { indexOfPhone, indexOfRef } from './records/draft-person.ts';
import { standardFenPerMb } from './records/known-offers.ts';
import { type Reach, reachBoss } from './reach-boss.ts';

export interface World {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly fileOf: (index: number) => Promise<CustomerFile>;
  readonly reach: Reach;
}

/** The calls of `BillingSystem`, answered from invented files and the changes made to them. */
export function answerCalls(world: World): BillingSystem {
  const ask = <T>(call: BillingCall, options: CallOptions | undefined, work: () => Promise<T>): Promise<T> =>
    reachBoss(world.reach, call, options, work);
  const read = <T>(call: BillingCall, ref: string, options: CallOptions | undefined, part: (file: CustomerFile) => T) =>
    ask(call, options, async () => part(await fileOfRef(world, call, ref)));

  return {
    findCustomer: (phone, o) => ask('findCustomer', o, () => findByPhone(world, phone)),
    customer: (ref, o) => ask('customer', o, async () => customerNow(world, await fileOfRef(world, 'customer', ref))),
    bills: (ref, { months }, o) => read('bills', ref, o, (file) => file.bills.slice(0, months)),
    usageRecords: (ref, query, o) =>
      read('usageRecords', ref, o, (file) =>
        file.usage.filter((record) => within(query, record) && (!query.kind || record.kind === query.kind)),
      ),
    dataTariff: (ref, o) => read('dataTariff', ref, o, ({ packages }) => ({ packages, standardFenPerMb })),
    contentHits: (ref, o) => read('contentHits', ref, o, (file) => file.contentHits),
    harassmentReports: (ref, o) => read('harassmentReports', ref, o, (file) => file.harassmentReports),
    siteRecords: (ref, o) => read('siteRecords', ref, o, (file) => file.siteRecords),
    accountGroups: (ref, o) => read('accountGroups', ref, o, (file) => file.accountGroups),
    forwardings: (ref, o) => read('forwardings', ref, o, (file) => file.forwardings),
    subscriptions: (ref, o) => ask('subscriptions', o, () => running(world, ref)),
    upstreamOrders: (ref, period, o) =>
      read('upstreamOrders', ref, o, (file) => file.upstreamOrders.filter((order) => within(period, order))),
    refunds: (ref, o) => read('refunds', ref, o, (file) => file.refunds),
    rechargeBlacklist: (ref, o) => ask('rechargeBlacklist', o, () => blacklistNow(world, ref)),
    verifyIdentity: (ref, answer, o) => read('verifyIdentity', ref, o, (file) => ({ passed: matches(file, answer) })),
    unsubscribe: (ref, id, key, o) => ask('unsubscribe', o, () => unsubscribe(world, ref, id, key)),
    liftRechargeBlacklist: (ref, key, o) => ask('liftRechargeBlacklist', o, () => liftBlacklist(world, ref, key)),
    stopForLoss: (ref, key, o) => ask('stopForLoss', o, () => stopForLoss(world, ref, key)),
  };
}

async function fileOfRef(world: World, call: BillingCall, ref: string): Promise<CustomerFile> {
  const index = indexOfRef(ref);
  if (index === null) throw new BillingRefusal(call, 'unknown-customer');
  return world.fileOf(index);
}

async function findByPhone(world: World, phone: string): Promise<Customer | null> {
  const index = indexOfPhone(phone);
  return index === null ? null : customerNow(world, await world.fileOf(index));
}

async function customerNow(world: World, { customer }: CustomerFile): Promise<Customer> {
  const stopped = (await changesOf(world, customer.ref)).some(({ change }) => change === 'loss-stopped');
  return stopped ? { ...customer, status: 'stopped' } : customer;
}

async function running(world: World, ref: string) {
  const { subscriptions } = await fileOfRef(world, 'subscriptions', ref);
  const changes = await changesOf(world, ref);
  const gone = changes.filter(({ change }) => change === 'unsubscribed').map(({ subject }) => subject);
  return subscriptions.filter(({ id }) => !gone.includes(id));
}

async function blacklistNow(world: World, ref: string) {
  const { rechargeBlacklist } = await fileOfRef(world, 'rechargeBlacklist', ref);
  const lifted = (await changesOf(world, ref)).some(({ change }) => change === 'blacklist-lifted');
  return lifted ? { listed: false, since: null, wrongEntries: 0 } : rechargeBlacklist;
}

async function changesOf({ pool }: World, ref: string): Promise<readonly Pick<Change, 'change' | 'subject'>[]> {
  const text = 'select change, subject from simulated_boss.change where customer_ref = $1';
  return (await pool.query<Pick<Change, 'change' | 'subject'>>(text, [ref])).rows;
}

function within({ from, to }: Period, { at }: { readonly at: Date }): boolean {
  return at >= from && at < to;
}

function matches(file: CustomerFile, { means, value }: Parameters<BillingSystem['verifyIdentity']>[1]): boolean {
  if (!file.customer.verificationMeans.includes(means)) {
    throw new BillingRefusal('verifyIdentity', 'verification-means-not-available');
  }
  return value === (means === 'servicePassword' ? file.servicePassword : file.idCardTail);
}

type Wanted = Omit<Order, 'now' | 'subject'> & { readonly subject?: string };

function carryOut(world: World, wanted: Wanted): Promise<FunctionOutcome> {
  return doOnce(world.pool, { subject: '', ...wanted, now: world.clock.now() });
}

async function unsubscribe(world: World, ref: string, subscriptionId: string, key: string): Promise<FunctionOutcome> {
  const call = 'unsubscribe';
  const { subscriptions } = await fileOfRef(world, call, ref);
  const known = subscriptions.some(({ id }) => id === subscriptionId);
  const ruledOut = known ? null : 'unknown-subscription';
  const alreadyDone = 'subscription-already-gone';
  const change = 'unsubscribed';
  const subject = subscriptionId;
  return carryOut(world, { call, bossFunction: '2870', key, customerRef: ref, change, subject, alreadyDone, ruledOut });
}

async function liftBlacklist(world: World, ref: string, key: string): Promise<FunctionOutcome> {
  const call = 'liftRechargeBlacklist';
  const alreadyDone = 'not-on-recharge-blacklist';
  const { rechargeBlacklist } = await fileOfRef(world, call, ref);
  const ruledOut = rechargeBlacklist.listed ? null : alreadyDone;
  const change = 'blacklist-lifted';
  return carryOut(world, { call, bossFunction: '4443', key, customerRef: ref, change, alreadyDone, ruledOut });
}

async function stopForLoss(world: World, ref: string, key: string): Promise<FunctionOutcome> {
  const call = 'stopForLoss';
  const alreadyDone = 'already-stopped';
  const { customer } = await fileOfRef(world, call, ref);
  const ruledOut = customer.status === 'stopped' ? alreadyDone : null;
  const change = 'loss-stopped';
  return carryOut(world, {
    call,
    bossFunction: 'emergency-loss',
    key,
    customerRef: ref,
    change,
    alreadyDone,
    ruledOut,
  });
}
