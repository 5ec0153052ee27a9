import type { CityId } from '../records/known-places.ts';
import { serviceOf } from '../records/known-offers.ts';
import { lineOf } from '../records/make-bills.ts';
import { orderOf, subscriptionTo } from '../records/draft-services.ts';
import { type Special, withLine } from './special.ts';

const planCode = 'campus-28';

/** An information fee that upstream messages ordered. */
function ordered(serviceId: string, days: readonly number[]): Special {
  return {
    cityId: 'zj-hz',
    planCode,
    plant: (draft, calendar) => {
      const service = serviceOf(serviceId);
      const orders = days.map((day, nth) => orderOf(service, calendar.lastMonth(day, '21:33'), `U-${nth}`));
      return { ...draft, upstreamOrders: orders };
    },
  };
}

/** An information fee with no upstream message behind it. */
function charged(serviceId: string, amountFen: number): Special {
  return {
    cityId: 'zj-nb',
    planCode,
    plant: (draft) => draft,
    finish: (file, calendar) => withLine(file, lineOf(calendar.monthBefore, 'sp-on-demand', amountFen, { serviceId })),
  };
}

function subscribed(cityId: CityId, serviceId: string): Special {
  return {
    cityId,
    planCode,
    plant: (draft, calendar) => ({
      ...draft,
      subscriptions: [subscriptionTo(serviceOf(serviceId), calendar.ago(96, '16:18'))],
    }),
  };
}

/** Billed every month, while 2870 knows of no subscription. */
function billedUnsubscribed(serviceId: string): Special {
  return {
    cityId: 'zj-hz',
    planCode,
    plant: (draft) => draft,
    finish: (file, calendar) =>
      calendar.months.slice(1, 3).reduce((billed, month) => {
        const line = lineOf(month, 'sp-monthly', serviceOf(serviceId).monthlyFen, { serviceId });
        return withLine(billed, line);
      }, file),
  };
}

export const providerSpecials: readonly (readonly [number, Special])[] = [
  [24, ordered('S303', [7, 7, 21])],
  [25, charged('S404', 600)],
  [26, ordered('S202', [5, 6])],
  [29, subscribed('zj-nb', 'S101')],
  [30, billedUnsubscribed('S202')],
  [301, subscribed('js-nj', 'S404')],
];
