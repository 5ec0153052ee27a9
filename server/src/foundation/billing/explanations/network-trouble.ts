import type { SiteRecord } from '../boss-records.ts';
import { describeSite, named } from '../describe-records.ts';
import type { Statement } from '../evidence.ts';
import { type Explainer, say } from '../make-statement.ts';

/** No signal at one place: what the network knows of it, how often it was met, and whether a remedy has a date. */
export const networkTrouble: Explainer<'siteRecords'> = {
  needs: ['siteRecords'],
  explain: ({ siteRecords }) => {
    const [latest] = siteRecords;
    if (!latest) return { statements: [], unknown: [say('network-no-record')] };
    const records = [describeSite(latest)];
    const values = {
      seenAt: latest.at.toISOString(),
      ...named('place', latest.place),
      baseStation: latest.baseStation,
    };
    return {
      statements: [
        say('network-trouble-seen', values, records),
        ...seenBefore(latest, siteRecords),
        say(`network-${latest.state}`, { reportsNearby: latest.reportsNearby }, records),
        ...planned(latest),
      ],
      unknown: latest.state === 'cannot-solve-now' && !latest.plannedAt ? [say('network-no-date', {}, records)] : [],
    };
  },
};

function seenBefore(latest: SiteRecord, all: readonly SiteRecord[]): readonly Statement[] {
  const there = all.filter((site) => site.place.zh === latest.place.zh);
  if (there.length < 2) return [];
  return [say('network-seen-before', { times: there.length }, there.map(describeSite))];
}

function planned(site: SiteRecord): readonly Statement[] {
  if (!site.plannedAt) return [];
  return [say('network-planned', { plannedAt: site.plannedAt.toISOString() }, [describeSite(site)])];
}
