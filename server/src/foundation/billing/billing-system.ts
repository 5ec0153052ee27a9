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
  UsageKind,
  UsageRecord,
  VerificationMeans,
} from './boss-records.ts';

/** `signal` ends the waiting; whether the BOSS still finishes the work is its own affair. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** From `from` (included) to `to` (excluded). */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

export interface UsageQuery extends Period {
  readonly kind?: UsageKind;
}

/** The BOSS functions an agent may carry out, by the names the policy uses. */
export type BossFunction = '2870' | '4443' | 'emergency-loss';

/** What a BOSS function did. `receipt` is the BOSS's own number for it. */
export interface FunctionOutcome {
  readonly bossFunction: BossFunction;
  readonly receipt: string;
  readonly doneAt: Date;
}

/**
 * What we need of any BOSS. Every call may throw `BillingUnavailable` (no answer, nothing known) or
 * `BillingRefusal` (`unknown-customer` for every call with a ref; the functions name their own).
 * Lists come newest first unless stated.
 */
export interface BillingSystem {
  /** The customer with this E.164 number, or null. */
  findCustomer(phone: string, options?: CallOptions): Promise<Customer | null>;
  customer(ref: CustomerRef, options?: CallOptions): Promise<Customer>;
  /** The running month and the `months - 1` before it. */
  bills(ref: CustomerRef, query: { readonly months: number }, options?: CallOptions): Promise<readonly Bill[]>;
  usageRecords(ref: CustomerRef, query: UsageQuery, options?: CallOptions): Promise<readonly UsageRecord[]>;
  dataTariff(ref: CustomerRef, options?: CallOptions): Promise<DataTariff>;
  contentHits(ref: CustomerRef, options?: CallOptions): Promise<readonly ContentHit[]>;
  harassmentReports(ref: CustomerRef, options?: CallOptions): Promise<readonly HarassmentReport[]>;
  siteRecords(ref: CustomerRef, options?: CallOptions): Promise<readonly SiteRecord[]>;
  accountGroups(ref: CustomerRef, options?: CallOptions): Promise<readonly AccountGroup[]>;
  forwardings(ref: CustomerRef, options?: CallOptions): Promise<readonly Forwarding[]>;
  /** Running subscriptions only. */
  subscriptions(ref: CustomerRef, options?: CallOptions): Promise<readonly Subscription[]>;
  upstreamOrders(ref: CustomerRef, query: Period, options?: CallOptions): Promise<readonly UpstreamOrder[]>;
  refunds(ref: CustomerRef, options?: CallOptions): Promise<readonly Refund[]>;
  rechargeBlacklist(ref: CustomerRef, options?: CallOptions): Promise<RechargeBlacklist>;

  /**
   * Compares what the caller says with what is stored. Counting failures is ours, not the BOSS's.
   * Refuses `verification-means-not-available`.
   */
  verifyIdentity(
    ref: CustomerRef,
    answer: { readonly means: VerificationMeans; readonly value: string },
    options?: CallOptions,
  ): Promise<{ readonly passed: boolean }>;

  /**
   * The three functions change something. `key` is chosen by the caller, once per intention: the same key again
   * gives the first outcome, or the first refusal, and changes nothing; a key used with other arguments is refused
   * as `key-used-for-something-else`.
   *
   * 2870. Refuses `unknown-subscription`, `subscription-already-gone`.
   */
  unsubscribe(ref: CustomerRef, subscriptionId: string, key: string, options?: CallOptions): Promise<FunctionOutcome>;
  /** 4443. Refuses `not-on-recharge-blacklist`. */
  liftRechargeBlacklist(ref: CustomerRef, key: string, options?: CallOptions): Promise<FunctionOutcome>;
  /** Emergency loss: stops the number. Refuses `already-stopped`. */
  stopForLoss(ref: CustomerRef, key: string, options?: CallOptions): Promise<FunctionOutcome>;
}

/** The name of a call, as behaviour switches and failures use it. */
export type BillingCall = keyof BillingSystem;
