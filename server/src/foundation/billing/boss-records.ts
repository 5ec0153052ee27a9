/**
 * What a BOSS keeps, in our words. Money is whole fen, volume is whole KB, times are UTC instants,
 * phone numbers are E.164 (service numbers such as 12590… stay as dialled), months are `YYYY-MM` in Asia/Shanghai.
 * Every record id is unique within its customer.
 */

/** The BOSS's own key of a customer; opaque to us. */
export type CustomerRef = string;

/** A name in both languages; a BOSS that knows only Chinese gives the same text twice. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const customerLevels = ['ordinary', 'silver', 'gold', 'diamond'] as const;
export type CustomerLevel = (typeof customerLevels)[number];
export type ServiceStatus = 'active' | 'suspended' | 'stopped';
/** What can prove by phone who is calling. */
export type VerificationMeans = 'servicePassword' | 'idCardTail';

export interface Customer {
  readonly ref: CustomerRef;
  readonly name: string;
  readonly title: '先生' | '女士';
  readonly phone: string;
  readonly level: CustomerLevel;
  /** `1958-07-03`, as the contract has it; null where it has none. */
  readonly birthDate: string | null;
  readonly provinceId: string;
  readonly cityId: string;
  readonly planName: Bilingual;
  /** `suspended`: the operator stopped it (content, arrears); `stopped`: the customer did (loss, leave). */
  readonly status: ServiceStatus;
  readonly verificationMeans: readonly VerificationMeans[];
}

export type ChargeItem =
  | 'plan-monthly'
  | 'voice-over-allowance'
  | 'voice-long-distance'
  | 'sms-over-allowance'
  | 'data-package'
  | 'data-over-allowance'
  | 'data-net'
  | 'data-wap'
  | 'roaming-voice'
  | 'caller-id'
  | 'info-line'
  | 'sp-on-demand'
  | 'sp-monthly'
  | 'gift-credit';

/** One line of a bill. `amountFen` is negative for a credit. */
export interface ChargeLine {
  readonly id: string;
  readonly month: string;
  readonly item: ChargeItem;
  readonly amountFen: number;
  /** The usage records or upstream orders the line was rated from; empty for a flat fee. */
  readonly recordIds: readonly string[];
  /** The content provider's service or the data package charged for, else null. */
  readonly serviceId: string | null;
}

export interface Bill {
  readonly id: string;
  readonly month: string;
  /** False for the month still running. */
  readonly closed: boolean;
  readonly totalFen: number;
  readonly lines: readonly ChargeLine[];
}

export type AccessPoint = 'WAP' | 'NET';
/** `border`: picked up by a neighbour's station near a province border, which is not charged as roaming. */
export type RoamingType = 'none' | 'border' | 'domestic' | 'international';
export type UsageKind = 'voice' | 'sms' | 'data';

interface UsageCommon {
  readonly id: string;
  readonly at: Date;
  readonly place: Bilingual;
  readonly baseStation: string;
  readonly roaming: RoamingType;
  readonly chargeFen: number;
}

export interface VoiceRecord extends UsageCommon {
  readonly kind: 'voice';
  readonly direction: 'out' | 'in' | 'forwarded';
  readonly otherNumber: string;
  readonly seconds: number;
  readonly callType: 'local' | 'long-distance' | 'info-line';
}

export interface SmsRecord extends UsageCommon {
  readonly kind: 'sms';
  readonly direction: 'out' | 'in';
  readonly otherNumber: string;
}

export interface DataRecord extends UsageCommon {
  readonly kind: 'data';
  readonly seconds: number;
  readonly volumeKb: number;
  /** The access point the network saw. */
  readonly accessPoint: AccessPoint;
  /** The access point the BOSS rated it as. */
  readonly ratedAs: AccessPoint;
  /** The one package the record was counted against, or null when none covers it. */
  readonly packageMatched: string | null;
}

export type UsageRecord = VoiceRecord | SmsRecord | DataRecord;

/**
 * A data allowance by calendar month. Of several packages that cover a record, the one with the lowest
 * `precedence` is matched, whatever is left in it; what exceeds the allowance is charged at `overFenPerMb`.
 */
export interface DataPackage {
  readonly id: string;
  readonly name: Bilingual;
  readonly covers: AccessPoint | 'both';
  readonly allowanceKb: number;
  readonly precedence: number;
  readonly feeFen: number;
  readonly overFenPerMb: number;
  readonly from: Date;
  readonly to: Date | null;
}

/** What a customer's data use is rated by: the packages in order of precedence, and the rate where none covers it. */
export interface DataTariff {
  readonly packages: readonly DataPackage[];
  readonly standardFenPerMb: number;
}

/** Why a service was suspended for content: how often and against which limit, never what was sent. */
export interface ContentHit {
  readonly id: string;
  readonly at: Date;
  readonly cause: 'keyword' | 'volume';
  readonly messages: number;
  /** The limit within `windowHours` for `volume`, else null. */
  readonly limit: number | null;
  readonly windowHours: number;
  readonly suspendedAt: Date;
}

export interface HarassmentReport {
  readonly id: string;
  readonly at: Date;
  readonly callerNumber: string;
  readonly calls: number;
  readonly state: 'recorded' | 'checking' | 'blocked';
}

/** Network trouble met by the customer at one place. */
export interface SiteRecord {
  readonly id: string;
  readonly at: Date;
  readonly place: Bilingual;
  readonly baseStation: string;
  readonly state: 'cannot-solve-now' | 'in-repair' | 'solved' | 'no-fault-found';
  readonly reportsNearby: number;
  /** When the remedy is planned, or null when there is no date. */
  readonly plannedAt: Date | null;
}

export interface CreditEntry {
  readonly id: string;
  readonly at: Date;
  readonly kind: 'granted' | 'used' | 'expired';
  readonly amountFen: number;
  readonly balanceFen: number;
}

export interface AccountGroup {
  readonly id: string;
  readonly kind: 'g3-joint' | 'family-joint';
  readonly name: Bilingual;
  readonly payerNumber: string;
  readonly members: number;
  readonly joinedAt: Date;
  /** The gift-credit ledger, oldest first. */
  readonly credits: readonly CreditEntry[];
}

/** Somebody else's calls that are forwarded to this customer. */
export interface Forwarding {
  readonly id: string;
  readonly fromNumber: string;
  readonly condition: 'always' | 'busy' | 'no-answer' | 'unreachable';
  readonly since: Date;
  readonly callsLast30Days: number;
}

/** A content provider's service the customer is subscribed to now (BOSS 2870). */
export interface Subscription {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceName: Bilingual;
  readonly providerName: Bilingual;
  readonly monthlyFen: number;
  readonly since: Date;
}

/** An on-demand message the customer's number sent up to a content provider (上行点播). */
export interface UpstreamOrder {
  readonly id: string;
  readonly at: Date;
  readonly accessNumber: string;
  readonly instruction: string;
  readonly serviceId: string;
  readonly serviceName: Bilingual;
  readonly providerName: Bilingual;
  readonly priceFen: number;
}

export interface Refund {
  readonly id: string;
  readonly promisedAt: Date;
  readonly amountFen: number;
  readonly chargeLineId: string | null;
  readonly arrivedAt: Date | null;
}

export interface RechargeBlacklist {
  readonly listed: boolean;
  readonly since: Date | null;
  /** Wrong recharge-card entries that put the number on the list. */
  readonly wrongEntries: number;
}
