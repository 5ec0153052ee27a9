import type { ChargeLine, UsageRecord } from '../../../boss-records.ts';
import type { BaseCalendar } from '../records/base-calendar.ts';
import type { CustomerDraft, CustomerFile } from '../records/customer-file.ts';
import type { CityId } from '../records/known-places.ts';
import { billOf } from '../records/make-bills.ts';

/** A customer whose records are made for one of the sample callers. Everything else about them is quiet. */
export interface Special {
  readonly cityId: CityId;
  readonly planCode: string;
  /** Puts in what the caller's matter rests on. */
  plant(draft: CustomerDraft, calendar: BaseCalendar): CustomerDraft;
  /** A mistake of the operator's rating, where the matter is one. */
  misrate?(usage: readonly UsageRecord[]): readonly UsageRecord[];
  /** What can be put in only once the bills are made. */
  finish?(file: CustomerFile, calendar: BaseCalendar): CustomerFile;
}

/** The file with one more line on the bill of the line's month. */
export function withLine(file: CustomerFile, line: ChargeLine): CustomerFile {
  const bills = file.bills.map((bill) =>
    bill.month === line.month ? billOf(bill.month, bill.closed, [...bill.lines, line]) : bill,
  );
  return { ...file, bills };
}

export function withUsage(draft: CustomerDraft, ...more: readonly UsageRecord[]): CustomerDraft {
  return { ...draft, usage: [...draft.usage, ...more] };
}
