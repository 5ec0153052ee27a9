import type { SiteRecord } from '../../../boss-records.ts';
import type { CityId } from '../records/known-places.ts';
import { placeNamed } from '../records/known-places.ts';
import type { Special } from './special.ts';

/** No cover at one place: reported before, seen again lately, and not to be solved for now. */
function noCover(cityId: CityId, placeZh: string, reportsNearby: number): Special {
  return {
    cityId,
    planCode: 'business-88',
    plant: (draft, calendar) => {
      const place = placeNamed(placeZh);
      const seen = (id: string, daysAgo: number, time: string): SiteRecord => ({
        id,
        at: calendar.ago(daysAgo, time),
        place: place.name,
        baseStation: place.baseStations[0],
        state: 'cannot-solve-now',
        reportsNearby,
        plannedAt: null,
      });
      return { ...draft, home: place, siteRecords: [seen('N-1', 41, '20:12'), seen('N-2', 2, '19:37')] };
    },
  };
}

export const networkSpecials: readonly (readonly [number, Special])[] = [
  [0, noCover('zj-hz', '杭州市临安区清凉峰镇', 14)],
  [1, noCover('zj-nb', '宁波市宁海县前童镇', 6)],
  [300, noCover('js-sz', '苏州市吴江区盛泽镇', 9)],
];
