import type {
  AccountGroup,
  Bilingual,
  ChargeLine,
  ContentHit,
  CreditEntry,
  Customer,
  DataPackage,
  Forwarding,
  HarassmentReport,
  RechargeBlacklist,
  Refund,
  SiteRecord,
  Subscription,
  UpstreamOrder,
} from './boss-records.ts';
import type { EvidenceKind, EvidenceRecord } from './evidence.ts';

type Fields = EvidenceRecord['fields'];

/** One flat record; `at` null for what has no moment. */
export function evidence(kind: EvidenceKind, id: string, at: Date | null, fields: Fields): EvidenceRecord {
  return { kind, id, at: at?.toISOString() ?? null, fields };
}

/** A bilingual name as the two fields `…Zh` and `…En`. */
export function named(stem: string, name: Bilingual): Record<string, string> {
  return { [`${stem}Zh`]: name.zh, [`${stem}En`]: name.en };
}

export function describeCustomer({ ref, level, status, planName, verificationMeans }: Customer): EvidenceRecord {
  const means = {
    servicePassword: verificationMeans.includes('servicePassword'),
    idCardTail: verificationMeans.includes('idCardTail'),
  };
  return evidence('customer', ref, null, { ...named('plan', planName), level, status, ...means });
}

export function describeCharge({ id, month, item, amountFen, recordIds }: ChargeLine): EvidenceRecord {
  return evidence('charge', id, null, { month, item, amountFen, recordCount: recordIds.length });
}

export function describePackage({ id, name, covers, allowanceKb, precedence, feeFen, overFenPerMb }: DataPackage) {
  const fields = {
    code: id,
    ...named('package', name),
    covers,
    allowanceKb,
    precedence,
    feeFen,
    overPerMbFen: overFenPerMb,
  };
  return evidence('package', id, null, fields);
}

export function describeContentHit({ id, at, cause, messages, limit, windowHours, suspendedAt }: ContentHit) {
  const fields = { cause, messages, windowHours, suspendedAt: suspendedAt.toISOString() };
  return evidence('content-hit', id, at, limit === null ? fields : { ...fields, limit });
}

export function describeHarassment({ id, at, callerNumber, calls, state }: HarassmentReport): EvidenceRecord {
  return evidence('harassment', id, at, { callerNumber, calls, harassmentState: state });
}

export function describeSite({ id, at, place, baseStation, state, reportsNearby, plannedAt }: SiteRecord) {
  const fields = { ...named('place', place), baseStation, siteState: state, reportsNearby };
  return evidence('site', id, at, plannedAt ? { ...fields, plannedAt: plannedAt.toISOString() } : fields);
}

export function describeGroup({ id, kind, name, payerNumber, members, joinedAt }: AccountGroup): EvidenceRecord {
  return evidence('group', id, joinedAt, { groupKind: kind, ...named('group', name), payerNumber, members });
}

export function describeCredit({ id, at, kind, amountFen, balanceFen }: CreditEntry): EvidenceRecord {
  return evidence('credit', id, at, { creditKind: kind, amountFen, balanceFen });
}

export function describeForwarding({ id, fromNumber, condition, since, callsLast30Days }: Forwarding) {
  return evidence('forwarding', id, since, { fromNumber, condition, callsLast30Days });
}

export function describeSubscription({ id, serviceName, providerName, monthlyFen, since }: Subscription) {
  return evidence('subscription', id, since, {
    ...named('service', serviceName),
    ...named('provider', providerName),
    monthlyFen,
  });
}

export function describeOrder(order: UpstreamOrder): EvidenceRecord {
  const { id, at, accessNumber, instruction, serviceName, providerName, priceFen } = order;
  return evidence('upstream-order', id, at, {
    accessNumber,
    instruction,
    ...named('service', serviceName),
    ...named('provider', providerName),
    priceFen,
  });
}

export function describeRefund({ id, promisedAt, amountFen, arrivedAt }: Refund): EvidenceRecord {
  return evidence('refund', id, promisedAt, {
    amountFen,
    arrived: arrivedAt !== null,
    ...(arrivedAt && { arrivedAt: arrivedAt.toISOString() }),
  });
}

export function describeBlacklist({ listed, since, wrongEntries }: RechargeBlacklist): EvidenceRecord {
  return evidence('recharge-blacklist', 'recharge-blacklist', since, { listed, wrongEntries });
}
