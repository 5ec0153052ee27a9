import type {
  AccountGroup,
  Bill,
  ContentHit,
  Customer,
  DataPackage,
  Forwarding,
  HarassmentReport,
  RechargeBlacklist,
  Refund,
  SiteRecord,
  Subscription,
  UpstreamOrder,
  UsageRecord,
} from '../../../boss-records.ts';
import type { KnownPlace } from './known-places.ts';
import type { KnownPlan } from './known-offers.ts';

/** An invented customer before rating: usage carries no charge yet. Lists in any order. */
export interface CustomerDraft {
  readonly customer: Customer;
  readonly plan: KnownPlan;
  readonly home: KnownPlace;
  readonly packages: readonly DataPackage[];
  readonly usage: readonly UsageRecord[];
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

/** An invented customer, rated and billed. Lists newest first. */
export interface CustomerFile extends CustomerDraft {
  readonly bills: readonly Bill[];
  readonly servicePassword: string;
  readonly idCardTail: string;
}
