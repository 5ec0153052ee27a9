import type { DataPackage, DataRecord, DataTariff } from './boss-records.ts';
import { monthOf } from './month-of.ts';

/** What one data record should have cost. Volumes in KB. */
export interface RatedRecord {
  readonly record: DataRecord;
  readonly packageId: string | null;
  readonly withinKb: number;
  readonly chargedKb: number;
  readonly chargeFen: number;
}

/** How far one package was used in one month. */
export interface PackageUse {
  readonly offer: DataPackage;
  readonly usedKb: number;
  readonly leftKb: number;
  readonly overKb: number;
}

/**
 * Rates data records afresh, by the access point the network saw and independently of what was billed: each record
 * counts against the one package of lowest precedence that covers it, and only what exceeds that package's allowance
 * of the month is charged, rounded up to whole fen per record. Records in any order; the result in order of time.
 */
export function rateData(tariff: DataTariff, records: readonly DataRecord[]): readonly RatedRecord[] {
  const usedKb = new Map<string, number>();
  const inOrder = records.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  return inOrder.map((record) => {
    const offer = packageFor(tariff.packages, record);
    if (!offer) return rated(record, null, 0, tariff.standardFenPerMb);
    const key = `${monthOf(record.at)}/${offer.id}`;
    const before = usedKb.get(key) ?? 0;
    usedKb.set(key, before + record.volumeKb);
    const withinKb = Math.min(record.volumeKb, Math.max(0, offer.allowanceKb - before));
    return rated(record, offer.id, withinKb, offer.overFenPerMb);
  });
}

/** What each package of the tariff came to over the rated records, which are of one month. */
export function packageUses(tariff: DataTariff, ratedRecords: readonly RatedRecord[]): readonly PackageUse[] {
  return tariff.packages.map((offer) => {
    const its = ratedRecords.filter((one) => one.packageId === offer.id);
    const usedKb = its.reduce((sum, one) => sum + one.record.volumeKb, 0);
    const overKb = its.reduce((sum, one) => sum + one.chargedKb, 0);
    return { offer, usedKb, overKb, leftKb: Math.max(0, offer.allowanceKb - usedKb) };
  });
}

function packageFor(packages: readonly DataPackage[], record: DataRecord): DataPackage | null {
  const covering = packages.filter((offer) => coversRecord(offer, record));
  return covering.toSorted((a, b) => a.precedence - b.precedence)[0] ?? null;
}

function coversRecord({ covers, from, to }: DataPackage, { at, accessPoint }: DataRecord): boolean {
  return (covers === 'both' || covers === accessPoint) && at >= from && (to === null || at < to);
}

function rated(record: DataRecord, packageId: string | null, withinKb: number, fenPerMb: number): RatedRecord {
  const chargedKb = record.volumeKb - withinKb;
  // Dividing by a power of two is exact, so rounding up never adds a fen that is not there.
  return { record, packageId, withinKb, chargedKb, chargeFen: Math.ceil((chargedKb * fenPerMb) / 1024) };
}
