import type { DataRecord, RoamingType, SmsRecord, UsageRecord, VoiceRecord } from '../../../boss-records.ts';
import type { BaseCalendar } from './base-calendar.ts';
import type { Draw } from './draw.ts';
import { awayPlaces, type KnownPlace } from './known-places.ts';
import type { KnownPlan } from './known-offers.ts';

export interface UsageSetting {
  readonly calendar: BaseCalendar;
  readonly draw: Draw;
  readonly home: KnownPlace;
  readonly work: KnownPlace;
  readonly plan: KnownPlan;
  /** True for customers with planted records: nothing is drawn that could be disputed. */
  readonly quiet: boolean;
}

/** Where and when one record arose. */
export interface Occasion {
  readonly id: string;
  readonly at: Date;
  readonly place: KnownPlace;
  readonly baseStation: string;
  readonly roaming: RoamingType;
}

/** Everyday use from the calendar's first day to the day before the base day, unrated, in any order. */
export function draftUsage(setting: UsageSetting): readonly UsageRecord[] {
  const trip = drawTrip(setting);
  const days = Array.from({ length: setting.calendar.days }, (_, index) => index + 1);
  return days.flatMap((daysAgo) => draftDay(setting, daysAgo, trip));
}

/** The occasion's part of a record, not yet charged. */
export function usageAt(occasion: Occasion) {
  const { id, at, place, baseStation, roaming } = occasion;
  return { id, at, place: place.name, baseStation, roaming, chargeFen: 0 };
}

interface Trip {
  readonly place: KnownPlace;
  readonly firstDaysAgo: number;
  readonly lastDaysAgo: number;
}

function drawTrip({ draw, quiet, calendar }: UsageSetting): Trip | null {
  const away = draw.chance(0.12) && !quiet;
  const start = draw.between(10, calendar.days - 5);
  return away ? { place: draw.pick(awayPlaces), firstDaysAgo: start, lastDaysAgo: start - 4 } : null;
}

function draftDay(setting: UsageSetting, daysAgo: number, trip: Trip | null): readonly UsageRecord[] {
  const { draw } = setting;
  const away = trip && daysAgo <= trip.firstDaysAgo && daysAgo >= trip.lastDaysAgo ? trip.place : null;
  const counts = { voice: draw.between(0, 3), sms: draw.between(0, 1), data: draw.between(0, 2) };
  const make = (letter: string, nth: number): Occasion => drawOccasion(setting, daysAgo, away, `${letter}-${nth}`);
  return [
    ...Array.from({ length: counts.voice }, (_, nth) => drawVoice(setting, make('V', nth))),
    ...Array.from({ length: counts.sms }, (_, nth) => drawSms(setting, make('M', nth))),
    ...Array.from({ length: counts.data }, (_, nth) => drawData(setting, make('D', nth))),
  ];
}

function drawOccasion(setting: UsageSetting, daysAgo: number, away: KnownPlace | null, name: string): Occasion {
  const { draw, calendar } = setting;
  const hour = draw.between(7, 22);
  const at = new Date(calendar.ago(daysAgo, '00:00').getTime() + (hour * 3600 + draw.between(0, 3599)) * 1000);
  const place = away ?? (hour >= 9 && hour < 18 ? setting.work : setting.home);
  const baseStation = draw.pick(place.baseStations);
  return { id: `${name}-${daysAgo}`, at, place, baseStation, roaming: away ? 'domestic' : 'none' };
}

function drawVoice({ draw, quiet }: UsageSetting, occasion: Occasion): VoiceRecord {
  const callType = draw.chance(0.1) && !quiet ? 'long-distance' : 'local';
  const out = draw.chance(0.5);
  const seconds = draw.chance(0.7) ? draw.between(12, 90) : draw.between(91, 420);
  return {
    ...usageAt(occasion),
    kind: 'voice',
    direction: out ? 'out' : 'in',
    otherNumber: inventedNumber(draw),
    seconds,
    callType: out ? callType : 'local',
  };
}

function drawSms({ draw }: UsageSetting, occasion: Occasion): SmsRecord {
  const direction = draw.chance(0.5) ? 'out' : 'in';
  return { ...usageAt(occasion), kind: 'sms', direction, otherNumber: inventedNumber(draw) };
}

/** About one record a day; its mean keeps a quiet customer within 60 % of the allowance, others now and then above. */
function drawData({ draw, plan, quiet }: UsageSetting, occasion: Occasion): DataRecord {
  const monthlyKb = plan.data.allowanceKb * (quiet ? 0.3 : 0.75);
  const accessPoint = plan.data.covers === 'WAP' || draw.chance(0.3) ? 'WAP' : 'NET';
  return {
    ...usageAt(occasion),
    kind: 'data',
    seconds: draw.between(60, 1800),
    volumeKb: draw.between(1, Math.floor((monthlyKb / 31) * 2)),
    accessPoint,
    ratedAs: accessPoint,
    packageMatched: null,
  };
}

/** Another number of the range that is given to nobody. */
export function inventedNumber(draw: Draw): string {
  return `+861${draw.pick(['37', '38', '39', '50', '58'])}0000${draw.between(2000, 9999)}`;
}
