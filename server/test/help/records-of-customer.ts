import { makeCustomerFile } from '../../src/foundation/billing/adapters/simulated/make-customer-file.ts';
import { standardFenPerMb } from '../../src/foundation/billing/adapters/simulated/records/known-offers.ts';
import type { CustomerFile } from '../../src/foundation/billing/adapters/simulated/records/customer-file.ts';
import type { CustomerRecords } from '../../src/foundation/billing/gather-records.ts';

export const seed = 10086;
export const baseDay = '2026-05-20';

/** All records of an invented customer, without a BOSS between. */
export function recordsOf(index: number, day: string = baseDay): CustomerRecords {
  return recordsIn(makeCustomerFile({ seed, index, baseDay: day }));
}

export function recordsIn(file: CustomerFile): CustomerRecords {
  return { ...file, tariff: { packages: file.packages, standardFenPerMb } };
}
