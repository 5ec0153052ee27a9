import type { DataPackage, DataRecord, SmsRecord, UsageRecord, VoiceRecord } from '../../../boss-records.ts';
import { monthOf } from '../../../month-of.ts';
import type { CustomerDraft } from './customer-file.ts';
import {
  infoLineMinuteFen,
  longDistanceMinuteFen,
  roamingMinuteFen,
  smsFen,
  standardFenPerMb,
} from './known-offers.ts';

/** What has been used up of an allowance, by month and allowance. */
type Meter = Map<string, number>;

/** The simulated operator's own rating: every record with its charge, in order of time. */
export function rateUsage(draft: CustomerDraft): readonly UsageRecord[] {
  const meter: Meter = new Map();
  const inOrder = draft.usage.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  return inOrder.map((record) => {
    if (record.kind === 'data') return rateDataRecord(record, draft.packages, meter);
    const chargeFen = record.kind === 'voice' ? voiceFen(record, draft, meter) : textFen(record, draft, meter);
    return { ...record, chargeFen };
  });
}

function voiceFen(record: VoiceRecord, draft: CustomerDraft, meter: Meter): number {
  const minutes = Math.ceil(record.seconds / 60);
  if (record.direction !== 'out') return 0;
  if (record.callType === 'info-line') return minutes * infoLineMinuteFen;
  if (record.roaming === 'domestic') return minutes * roamingMinuteFen;
  if (record.callType === 'long-distance') return minutes * longDistanceMinuteFen;
  return beyond(meter, `${monthOf(record.at)}/voice`, minutes, draft.plan.voiceMinutes) * draft.plan.minuteFen;
}

function textFen(record: SmsRecord, draft: CustomerDraft, meter: Meter): number {
  if (record.direction !== 'out') return 0;
  return beyond(meter, `${monthOf(record.at)}/sms`, 1, draft.plan.smsCount) * smsFen;
}

function rateDataRecord(record: DataRecord, packages: readonly DataPackage[], meter: Meter): DataRecord {
  const first = packages
    .filter((offer) => offer.covers === 'both' || offer.covers === record.ratedAs)
    .reduce<DataPackage | null>((best, offer) => (best && best.precedence < offer.precedence ? best : offer), null);
  if (!first) return { ...record, packageMatched: null, chargeFen: perMegabyte(record.volumeKb, standardFenPerMb) };
  const over = beyond(meter, `${monthOf(record.at)}/${first.id}`, record.volumeKb, first.allowanceKb);
  return { ...record, packageMatched: first.id, chargeFen: perMegabyte(over, first.overFenPerMb) };
}

/** Counts `amount` and tells how much of it lies beyond the allowance. */
function beyond(meter: Meter, key: string, amount: number, allowance: number): number {
  const before = meter.get(key) ?? 0;
  meter.set(key, before + amount);
  return Math.max(0, before + amount - Math.max(allowance, before));
}

function perMegabyte(kb: number, fenPerMb: number): number {
  return Math.ceil((kb * fenPerMb) / 1024);
}
