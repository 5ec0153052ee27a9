import type { ChargeLine, UsageRecord } from '../boss-records.ts';
import { describeCharge } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { say } from '../make-statement.ts';
import type { FactFinder, Found } from './fact-finder.ts';

/** Whether the usage records show the disputed call: all of the charge's records, or not a single one. */
export const callRecordFound: FactFinder<'bills' | 'usage'> = {
  needs: ['bills', 'usage'],
  find: ({ bills, usage }, { type, disputed }) => {
    const line = findDisputedItem(type, bills, disputed);
    if (!line) return { value: null, records: [], note: say('note-no-such-charge') };
    const calls = usage.filter((record) => line.recordIds.includes(record.id));
    return judge(line, calls);
  },
};

function judge(line: ChargeLine, calls: readonly UsageRecord[]): Found {
  const records = [describeCharge(line), ...calls.map(describeUsage)];
  if (calls.length === 0) return { value: false, records, note: say('note-charge-without-record', {}, records) };
  if (calls.length === line.recordIds.length) return { value: true, records };
  const values = { foundRecords: calls.length, billedRecords: line.recordIds.length };
  return { value: null, records, note: say('note-some-records-missing', values, records) };
}
