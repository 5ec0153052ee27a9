import type { DataPackage, Subscription, UpstreamOrder } from '../../../boss-records.ts';
import type { BaseCalendar } from './base-calendar.ts';
import type { CustomerDraft } from './customer-file.ts';
import { draftUsage, inventedNumber } from './draft-usage.ts';
import type { Draw } from './draw.ts';
import type { KnownPlace } from './known-places.ts';
import { addedPackage, type KnownPlan, type KnownService, type PackageOffer, services } from './known-offers.ts';
import type { Customer } from '../../../boss-records.ts';

export interface DraftSetting {
  readonly calendar: BaseCalendar;
  readonly customer: Customer;
  readonly plan: KnownPlan;
  readonly home: KnownPlace;
  readonly work: KnownPlace;
  readonly quiet: boolean;
  /** A stream of its own for every part of the file, so that one part can change without the others. */
  readonly drawing: (part: string) => Draw;
}

const nobodyWrote = { listed: false, since: null, wrongEntries: 0 } as const;

/** Everything about one invented customer before rating; a quiet one has only a plan and everyday use. */
export function draftCustomer(setting: DraftSetting): CustomerDraft {
  const { customer, plan, home, work, quiet, calendar, drawing } = setting;
  const usage = draftUsage({ calendar, draw: drawing('usage'), home, work, plan, quiet });
  const still: CustomerDraft = {
    customer,
    plan,
    home,
    usage,
    packages: [packageFrom(plan.data, 1, calendar)],
    contentHits: [],
    harassmentReports: [],
    siteRecords: [],
    accountGroups: [],
    forwardings: [],
    subscriptions: [],
    upstreamOrders: [],
    refunds: [],
    rechargeBlacklist: nobodyWrote,
  };
  return quiet ? still : { ...still, ...drawExtras(setting, still) };
}

/** A package in force since before the records begin. */
export function packageFrom(offer: PackageOffer, precedence: number, calendar: BaseCalendar): DataPackage {
  return { ...offer, id: `P${precedence}`, precedence, from: calendar.firstDay, to: null };
}

export function subscriptionTo(service: KnownService, since: Date): Subscription {
  const { serviceId, serviceName, providerName, monthlyFen } = service;
  return { id: `SUB-${serviceId}`, serviceId, serviceName, providerName, monthlyFen, since };
}

export function orderOf(service: KnownService, at: Date, id: string): UpstreamOrder {
  const { serviceId, serviceName, providerName, onDemandFen, accessNumber, instruction } = service;
  return { id, at, accessNumber, instruction, serviceId, serviceName, providerName, priceFen: onDemandFen };
}

function drawExtras(setting: DraftSetting, still: CustomerDraft): Partial<CustomerDraft> {
  const { calendar, home, drawing } = setting;
  const draw = drawing('extras');
  return {
    ...(draw.chance(0.08) && { packages: [...still.packages, packageFrom(addedPackage, 2, calendar)] }),
    ...(draw.chance(0.25) && { subscriptions: [drawSubscription(calendar, draw)] }),
    ...(draw.chance(0.15) && { upstreamOrders: [drawOrder(calendar, draw)] }),
    ...(draw.chance(0.1) && { siteRecords: [drawSite(calendar, home, draw)] }),
    ...(draw.chance(0.05) && { forwardings: [drawForwarding(calendar, draw)] }),
    ...(draw.chance(0.04) && { harassmentReports: [drawReport(calendar, draw)] }),
  };
}

function drawSubscription(calendar: BaseCalendar, draw: Draw): Subscription {
  return subscriptionTo(draw.pick(services), calendar.ago(draw.between(20, 170), '10:24'));
}

function drawOrder(calendar: BaseCalendar, draw: Draw): UpstreamOrder {
  return orderOf(draw.pick(services), calendar.ago(draw.between(3, 160), '20:41'), 'U-1');
}

function drawSite(calendar: BaseCalendar, home: KnownPlace, draw: Draw) {
  const [baseStation] = home.baseStations;
  const state = draw.pick(['in-repair', 'solved', 'no-fault-found'] as const);
  const at = calendar.ago(draw.between(2, 60), '19:05');
  return { id: 'N-1', at, place: home.name, baseStation, state, reportsNearby: draw.between(1, 9), plannedAt: null };
}

function drawForwarding(calendar: BaseCalendar, draw: Draw) {
  const condition = draw.pick(['always', 'busy', 'no-answer', 'unreachable'] as const);
  const since = calendar.ago(draw.between(5, 90), '14:00');
  return { id: 'F-1', fromNumber: inventedNumber(draw), condition, since, callsLast30Days: draw.between(0, 12) };
}

function drawReport(calendar: BaseCalendar, draw: Draw) {
  const state = draw.pick(['recorded', 'checking', 'blocked'] as const);
  const at = calendar.ago(draw.between(2, 40), '21:15');
  return { id: 'H-1', at, callerNumber: inventedNumber(draw), calls: draw.between(2, 8), state };
}
