import { BillingRefusal } from '../../src/foundation/billing/billing-failures.ts';
import type { BillingSystem } from '../../src/foundation/billing/billing-system.ts';
import type { CustomerRecords } from '../../src/foundation/billing/gather-records.ts';

/** A BOSS of one customer whose records are given. Its functions refuse. */
export function bossOf(records: CustomerRecords): BillingSystem {
  const refuse = () => Promise.reject(new BillingRefusal('customer', 'unknown-customer'));
  return {
    findCustomer: async () => records.customer,
    customer: async () => records.customer,
    bills: async () => records.bills,
    usageRecords: async () => records.usage,
    dataTariff: async () => records.tariff,
    contentHits: async () => records.contentHits,
    harassmentReports: async () => records.harassmentReports,
    siteRecords: async () => records.siteRecords,
    accountGroups: async () => records.accountGroups,
    forwardings: async () => records.forwardings,
    subscriptions: async () => records.subscriptions,
    upstreamOrders: async () => records.upstreamOrders,
    refunds: async () => records.refunds,
    rechargeBlacklist: async () => records.rechargeBlacklist,
    verifyIdentity: refuse,
    unsubscribe: refuse,
    liftRechargeBlacklist: refuse,
    stopForLoss: refuse,
  };
}
