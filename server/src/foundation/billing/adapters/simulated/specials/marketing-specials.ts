import type { AccountGroup, CreditEntry, Forwarding } from '../../../boss-records.ts';
import type { BaseCalendar } from '../records/base-calendar.ts';
import { callAt } from './planted-usage.ts';
import { type Special, withUsage } from './special.ts';

type GroupTerms = Pick<AccountGroup, 'kind' | 'name' | 'payerNumber' | 'members'> & {
  readonly grantedFen: number;
  readonly monthlyFen: number;
};

/** A joint account with gift credit that is used up in equal monthly parts. */
function jointAccount(terms: GroupTerms): Special {
  return {
    cityId: 'zj-hz',
    planCode: 'business-88',
    plant: (draft, calendar) => {
      const { kind, name, payerNumber, members } = terms;
      const joinedAt = calendar.ago(calendar.days - 10, '11:00');
      const credits = creditLedger(terms, calendar, joinedAt);
      return { ...draft, accountGroups: [{ id: 'G-1', kind, name, payerNumber, members, joinedAt, credits }] };
    },
  };
}

function creditLedger(terms: GroupTerms, calendar: BaseCalendar, joinedAt: Date): readonly CreditEntry[] {
  const { grantedFen, monthlyFen } = terms;
  const granted: CreditEntry = {
    id: 'GC-0',
    at: joinedAt,
    kind: 'granted',
    amountFen: grantedFen,
    balanceFen: grantedFen,
  };
  const used = [125, 95, 64, 33].map((daysAgo, nth): CreditEntry => {
    const balanceFen = grantedFen - monthlyFen * (nth + 1);
    return { id: `GC-${nth + 1}`, at: calendar.ago(daysAgo, '02:00'), kind: 'used', amountFen: monthlyFen, balanceFen };
  });
  return [granted, ...used];
}

/** The Easy Card plan, whose caller-id fee comes on top. */
const callerIdFee: Special = { cityId: 'zj-nb', planCode: 'easy-card', plant: (draft) => draft };

function forwardedFrom(fromNumber: string, condition: Forwarding['condition'], nights: readonly number[]): Special {
  return {
    cityId: 'zj-hz',
    planCode: 'talk-58',
    plant: (draft, calendar) => {
      const calls = nights.map((daysAgo, nth) =>
        callAt({
          id: `V-forwarded-${nth}`,
          at: calendar.ago(daysAgo, '12:26'),
          place: draft.home.name.zh,
          direction: 'forwarded',
          otherNumber: fromNumber,
          seconds: 14 + nth * 3,
        }),
      );
      const since = calendar.ago(27, '15:30');
      const forwarding = { id: 'F-1', fromNumber, condition, since, callsLast30Days: nights.length };
      return { ...withUsage(draft, ...calls), forwardings: [forwarding] };
    },
  };
}

const g3 = { zh: 'G3笔记本联合账户送话费', en: 'G3 notebook joint account with gift credit' };
const family = { zh: '家庭联合账户存话费送话费', en: 'Family joint account, gift credit on deposit' };

export const marketingSpecials: readonly (readonly [number, Special])[] = [
  [
    18,
    jointAccount({
      kind: 'g3-joint',
      name: g3,
      payerNumber: '+8613700003061',
      members: 2,
      grantedFen: 24000,
      monthlyFen: 2000,
    }),
  ],
  [
    19,
    jointAccount({
      kind: 'family-joint',
      name: family,
      payerNumber: '+8613900008815',
      members: 4,
      grantedFen: 12000,
      monthlyFen: 1000,
    }),
  ],
  [20, callerIdFee],
  [21, callerIdFee],
  [22, forwardedFrom('+8615000002936', 'always', [1, 2, 3, 5, 6, 9, 12])],
  [23, forwardedFrom('+8613800007540', 'no-answer', [2, 4])],
];
