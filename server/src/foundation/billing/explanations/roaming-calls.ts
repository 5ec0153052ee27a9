import type { VoiceRecord } from '../boss-records.ts';
import { describeCharge, named } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { MatterAsk, Statement } from '../evidence.ts';
import { placeSame, baseStationSame } from '../facts/same-as-earlier.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type CustomerRecords } from '../gather-records.ts';
import { type Explainer, say } from '../make-statement.ts';
import { callsBehind, missingCalls } from './disputed-calls.ts';

type Needed = 'bills' | 'usage' | 'siteRecords';

/** A roaming charge: which base station each call went over, whether it counts as border, and what was so before. */
export const roamingCalls: Explainer<Needed> = {
  needs: ['bills', 'usage', 'siteRecords'],
  explain: (records, ask) => {
    const line = findDisputedItem(ask.type, records.bills, ask.disputed);
    if (!line) return { statements: [], unknown: [say('roaming-no-charge')] };
    const calls = callsBehind(line, records.usage);
    const values = { month: line.month, amountFen: line.amountFen, calls: line.recordIds.length };
    return {
      statements: [
        say('roaming-charge', values, [describeCharge(line)]),
        ...stationsUsed(calls),
        ...borderOrNot(calls),
        ...besideEarlier(records, ask),
      ],
      unknown: [...missingCalls(line, calls), ...whereCustomerWas(calls)],
    };
  },
};

/** One sentence for each base station, with its first call. */
function stationsUsed(calls: readonly VoiceRecord[]): readonly Statement[] {
  const stations = [...new Set(calls.map((call) => call.baseStation))];
  return stations.flatMap((baseStation) => {
    const its = calls.filter((call) => call.baseStation === baseStation);
    const first = its.at(-1);
    if (!first) return [];
    const seconds = its.reduce((sum, call) => sum + call.seconds, 0);
    const values = { startedAt: first.at.toISOString(), calls: its.length, seconds, baseStation };
    return [say('roaming-over-station', { ...values, ...named('place', first.place) }, its.map(describeUsage))];
  });
}

function borderOrNot(calls: readonly VoiceRecord[]): readonly Statement[] {
  const border = calls.filter((call) => call.roaming === 'border');
  const away = calls.filter((call) => call.roaming !== 'border');
  return [
    ...(border.length > 0 ? [say('roaming-border', { calls: border.length }, border.map(describeUsage))] : []),
    ...(away.length > 0 ? [say('roaming-not-border', { calls: away.length }, away.map(describeUsage))] : []),
  ];
}

function besideEarlier(records: Pick<CustomerRecords, Needed>, ask: MatterAsk): readonly Statement[] {
  const place = placeSame.find(records, ask);
  const station = baseStationSame.find(records, ask);
  const said = { true: 'same', false: 'differs' };
  return [
    ...(typeof place.value === 'boolean' ? [say(`roaming-place-${said[`${place.value}`]}`, {}, place.records)] : []),
    ...(typeof station.value === 'boolean'
      ? [say(`roaming-station-${said[`${station.value}`]}`, {}, station.records)]
      : []),
  ];
}

function whereCustomerWas(calls: readonly VoiceRecord[]): readonly Statement[] {
  return calls.length > 0 ? [say('roaming-where-customer-was', {}, calls.map(describeUsage))] : [];
}
