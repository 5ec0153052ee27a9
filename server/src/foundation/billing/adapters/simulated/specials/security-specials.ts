import type { ContentHit } from '../../../boss-records.ts';
import { callAt } from './planted-usage.ts';
import { type Special, withUsage } from './special.ts';

type Hit = Pick<ContentHit, 'cause' | 'messages' | 'limit' | 'windowHours'>;

function suspendedFor(hit: Hit): Special {
  return {
    cityId: 'zj-hz',
    planCode: 'campus-28',
    plant: (draft, calendar) => ({
      ...draft,
      customer: { ...draft.customer, status: 'suspended' },
      contentHits: [{ ...hit, id: 'K-1', at: calendar.ago(2, '21:48'), suspendedAt: calendar.ago(2, '22:05') }],
    }),
  };
}

function harassedBy(callerNumber: string, nights: readonly number[]): Special {
  return {
    cityId: 'zj-nb',
    planCode: 'talk-58',
    plant: (draft, calendar) => {
      const calls = nights.map((daysAgo, nth) =>
        callAt({
          id: `V-night-${nth}`,
          at: calendar.ago(daysAgo, '23:16'),
          place: draft.home.name.zh,
          direction: 'in',
          otherNumber: callerNumber,
          seconds: 9 + nth,
        }),
      );
      const at = calendar.ago(3, '09:20');
      const report = { id: 'H-1', at, callerNumber, calls: nights.length, state: 'checking' } as const;
      return { ...withUsage(draft, ...calls), harassmentReports: [report] };
    },
  };
}

export const securitySpecials: readonly (readonly [number, Special])[] = [
  [2, suspendedFor({ cause: 'keyword', messages: 3, limit: null, windowHours: 24 })],
  [3, suspendedFor({ cause: 'volume', messages: 236, limit: 200, windowHours: 1 })],
  [4, harassedBy('+8615800009871', [4, 5, 6, 8, 9])],
  [5, harassedBy('+8613700009344', [4, 6])],
];
