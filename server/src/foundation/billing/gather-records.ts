import type { BillingSystem, Period } from './billing-system.ts';
import type {
  AccountGroup,
  Bill,
  ContentHit,
  Customer,
  CustomerRef,
  DataTariff,
  Forwarding,
  HarassmentReport,
  RechargeBlacklist,
  Refund,
  SiteRecord,
  Subscription,
  UpstreamOrder,
  UsageRecord,
} from './boss-records.ts';
import { monthOf, startOfMonth } from './month-of.ts';

/** A customer's records, lists newest first. Whoever reads them declares which parts. */
export interface CustomerRecords {
  readonly customer: Customer;
  readonly bills: readonly Bill[];
  readonly usage: readonly UsageRecord[];
  readonly tariff: DataTariff;
  readonly contentHits: readonly ContentHit[];
  readonly harassmentReports: readonly HarassmentReport[];
  readonly siteRecords: readonly SiteRecord[];
  readonly accountGroups: readonly AccountGroup[];
  readonly forwardings: readonly Forwarding[];
  readonly subscriptions: readonly Subscription[];
  readonly upstreamOrders: readonly UpstreamOrder[];
  readonly refunds: readonly Refund[];
  readonly rechargeBlacklist: RechargeBlacklist;
}

export type Part = keyof CustomerRecords;

/** Bills and usage are asked for this far back; a BOSS that keeps less gives less. */
const monthsBack = 12;

/**
 * Asks the BOSS for the needed parts, all at once; the others come empty. The customer is always asked for, so that
 * an unknown one is refused. Throws `BillingUnavailable` when any of them gives no answer.
 */
export async function gatherRecords(
  billing: BillingSystem,
  ref: CustomerRef,
  needs: readonly Part[],
  now: Date,
): Promise<CustomerRecords> {
  const period = { from: startOfMonth(monthOf(now), -monthsBack), to: now };
  const part = <T>(name: Part, ask: () => Promise<T>, none: T): Promise<T> =>
    needs.includes(name) ? ask() : Promise.resolve(none);
  const [bill, account, security, provider] = await Promise.all([
    gatherCharges(billing, ref, part, period),
    gatherAccount(billing, ref, part),
    gatherSecurity(billing, ref, part),
    gatherProvider(billing, ref, part, period),
  ]);
  return { ...bill, ...account, ...security, ...provider };
}

type AskPart = <T>(name: Part, ask: () => Promise<T>, none: T) => Promise<T>;

async function gatherCharges(billing: BillingSystem, ref: CustomerRef, part: AskPart, period: Period) {
  const [bills, usage, tariff, refunds] = await Promise.all([
    part('bills', () => billing.bills(ref, { months: monthsBack }), []),
    part('usage', () => billing.usageRecords(ref, period), []),
    part('tariff', () => billing.dataTariff(ref), { packages: [], standardFenPerMb: 0 }),
    part('refunds', () => billing.refunds(ref), []),
  ]);
  return { bills, usage, tariff, refunds };
}

async function gatherAccount(billing: BillingSystem, ref: CustomerRef, part: AskPart) {
  const [customer, accountGroups, forwardings, rechargeBlacklist] = await Promise.all([
    billing.customer(ref),
    part('accountGroups', () => billing.accountGroups(ref), []),
    part('forwardings', () => billing.forwardings(ref), []),
    part('rechargeBlacklist', () => billing.rechargeBlacklist(ref), { listed: false, since: null, wrongEntries: 0 }),
  ]);
  return { customer, accountGroups, forwardings, rechargeBlacklist };
}

async function gatherSecurity(billing: BillingSystem, ref: CustomerRef, part: AskPart) {
  const [contentHits, harassmentReports, siteRecords] = await Promise.all([
    part('contentHits', () => billing.contentHits(ref), []),
    part('harassmentReports', () => billing.harassmentReports(ref), []),
    part('siteRecords', () => billing.siteRecords(ref), []),
  ]);
  return { contentHits, harassmentReports, siteRecords };
}

async function gatherProvider(billing: BillingSystem, ref: CustomerRef, part: AskPart, period: Period) {
  const [subscriptions, upstreamOrders] = await Promise.all([
    part('subscriptions', () => billing.subscriptions(ref), []),
    part('upstreamOrders', () => billing.upstreamOrders(ref, period), []),
  ]);
  return { subscriptions, upstreamOrders };
}
