import type { DataRecord, SmsRecord, UsageRecord, VoiceRecord } from './boss-records.ts';
import { evidence, named } from './describe-records.ts';
import type { EvidenceRecord } from './evidence.ts';

/** A usage record as evidence, with its charge and where it arose. */
export function describeUsage(record: UsageRecord): EvidenceRecord {
  const { place, baseStation, roaming, chargeFen } = record;
  const where = { ...named('place', place), baseStation, roaming, chargeFen };
  return evidence(record.kind, record.id, record.at, { ...ownFields(record), ...where });
}

function ownFields(record: UsageRecord): EvidenceRecord['fields'] {
  if (record.kind === 'voice') return voiceFields(record);
  return record.kind === 'sms' ? smsFields(record) : dataFields(record);
}

function voiceFields({ direction, otherNumber, seconds, callType }: VoiceRecord) {
  return { direction, otherNumber, seconds, callType };
}

function smsFields({ direction, otherNumber }: SmsRecord) {
  return { direction, otherNumber };
}

function dataFields({ volumeKb, seconds, accessPoint, ratedAs, packageMatched }: DataRecord) {
  return { volumeKb, seconds, accessPoint, ratedAs, packageMatched: packageMatched ?? 'none' };
}
