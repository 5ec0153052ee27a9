import type { ChargeItem } from '../../../boss-records.ts';
import { lineOf } from '../records/make-bills.ts';
import { callAt } from './planted-usage.ts';
import { type Special, withLine, withUsage } from './special.ts';

const quietPlan = 'business-88';

/** One long-distance call that the records show. */
function dialled(otherNumber: string, seconds: number): Special {
  return {
    cityId: 'zj-hz',
    planCode: quietPlan,
    plant: (draft, calendar) => {
      const at = calendar.lastMonth(3, '22:41');
      const place = draft.home.name.zh;
      return withUsage(draft, callAt({ id: 'V-far', at, place, otherNumber, seconds, callType: 'long-distance' }));
    },
  };
}

/** Calls to a content provider's information line that the records show. */
function dialledInfoLine(otherNumber: string, minutes: readonly number[]): Special {
  return {
    cityId: 'zj-nb',
    planCode: quietPlan,
    plant: (draft, calendar) => {
      const calls = minutes.map((length, nth) =>
        callAt({
          id: `V-info-${nth}`,
          at: calendar.lastMonth(12 + nth, '23:05'),
          place: draft.home.name.zh,
          otherNumber,
          seconds: length * 60 - 7,
          callType: 'info-line',
        }),
      );
      return withUsage(draft, ...calls);
    },
  };
}

/** A charge on the bill whose usage record is nowhere to be found. */
function chargedWithoutRecord(item: ChargeItem, amountFen: number, recordId: string): Special {
  return {
    cityId: 'zj-hz',
    planCode: quietPlan,
    plant: (draft) => draft,
    finish: (file, calendar) =>
      withLine(file, lineOf(calendar.monthBefore, item, amountFen, { recordIds: [recordId] })),
  };
}

interface Roaming {
  readonly place: string;
  readonly station: 0 | 1;
}

/** Roaming charges three months back, complained of then, and again last month. */
function roamed(before: Roaming, lately: Roaming): Special {
  return {
    cityId: 'zj-hz',
    planCode: quietPlan,
    plant: (draft, calendar) => {
      const call = (id: string, at: Date, where: Roaming, seconds: number) =>
        callAt({ id, at, ...where, seconds, otherNumber: '+8613900005127', roaming: 'domestic' });
      return withUsage(
        draft,
        call('V-roam-0', calendar.ago(88, '18:22'), before, 212),
        call('V-roam-1', calendar.lastMonth(9, '17:40'), lately, 305),
        call('V-roam-2', calendar.lastMonth(9, '18:03'), lately, 96),
      );
    },
  };
}

const huangshan = (station: 0 | 1): Roaming => ({ place: '安徽省黄山市屯溪区', station });

export const callChargeSpecials: readonly (readonly [number, Special])[] = [
  [11, dialled('+8615000006630', 2815)],
  [12, dialled('+8613700004418', 1906)],
  [13, chargedWithoutRecord('voice-long-distance', 1880, 'V-lost')],
  [14, dialled('+8615800007072', 3307)],
  [15, roamed(huangshan(0), huangshan(0))],
  [16, roamed(huangshan(0), huangshan(1))],
  [17, roamed(huangshan(0), { place: '上海市徐汇区漕溪北路', station: 0 })],
  [27, dialledInfoLine('1259036688', [4, 11])],
  [28, chargedWithoutRecord('info-line', 2400, 'V-lost')],
];
