import type { Bilingual, SiteRecord, UsageRecord } from '../boss-records.ts';
import { describeSite } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { EvidenceRecord, MatterAsk } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import type { CustomerRecords } from '../gather-records.ts';
import { say } from '../make-statement.ts';
import type { FactFinder, Found } from './fact-finder.ts';

type Needed = 'bills' | 'usage' | 'siteRecords';
const needs: readonly Needed[] = ['bills', 'usage', 'siteRecords'];

/** Where the present trouble lies, as the records show it. */
interface Whereabouts {
  readonly place: Bilingual;
  readonly baseStation: string;
  readonly record: EvidenceRecord;
}

/** Whether all of it lies at the earlier complaint's place; names are compared without spaces, in either language. */
export const placeSame: FactFinder<Needed> = {
  needs,
  find: (records, ask) => {
    const earlier = ask.earlier?.place;
    if (earlier === undefined) return nothingToCompare(ask, 'note-earlier-without-place');
    return compare(whereaboutsOf(records, ask), ({ place }) => isNamed(place, earlier));
  },
};

/** Whether all of it went over the earlier complaint's base station. */
export const baseStationSame: FactFinder<Needed> = {
  needs,
  find: (records, ask) => {
    const earlier = ask.earlier?.baseStation;
    if (earlier === undefined) return nothingToCompare(ask, 'note-earlier-without-base-station');
    return compare(whereaboutsOf(records, ask), ({ baseStation }) => bare(baseStation) === bare(earlier));
  },
};

function nothingToCompare({ earlier }: MatterAsk, without: string): Found {
  return { value: null, records: [], note: say(earlier === null ? 'note-no-earlier-complaint' : without) };
}

function compare(whereabouts: readonly Whereabouts[], isSame: (where: Whereabouts) => boolean): Found {
  const records = whereabouts.map(({ record }) => record);
  if (whereabouts.length === 0) return { value: null, records, note: say('note-whereabouts-unknown') };
  return { value: whereabouts.every(isSame), records };
}

/** For a charge the places of its records; for network trouble the newest place of trouble. */
function whereaboutsOf(records: Pick<CustomerRecords, Needed>, { type, disputed }: MatterAsk): readonly Whereabouts[] {
  if (type.startsWith('network.')) return records.siteRecords.slice(0, 1).map(ofSite);
  const line = findDisputedItem(type, records.bills, disputed);
  return records.usage.filter((record) => line?.recordIds.includes(record.id)).map(ofUsage);
}

function ofSite(site: SiteRecord): Whereabouts {
  return { place: site.place, baseStation: site.baseStation, record: describeSite(site) };
}

function ofUsage(usage: UsageRecord): Whereabouts {
  return { place: usage.place, baseStation: usage.baseStation, record: describeUsage(usage) };
}

function isNamed(place: Bilingual, name: string): boolean {
  return bare(place.zh) === bare(name) || bare(place.en) === bare(name);
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '').toLowerCase();
}
