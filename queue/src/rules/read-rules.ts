import { type Fault, FaultReport, under } from './fault.ts';
import { readDesks } from './read-desks.ts';
import type { ChannelRule, KeepRule, Rules } from './rules.ts';

export interface RulesRead {
  /** Null where there is any fault. */
  readonly rules: Rules | null;
  readonly faults: readonly Fault[];
}

const DAY = 86_400;
const USUAL_UNITS = 100;
const MOST_UNITS = 1_000_000;
/** Every mixture of what one person can have in hand is a case of its own. */
const MOST_CHANNELS = 12;
const MOST_OF_A_CHANNEL = 20;
/** Keeps are bits of a number. */
const MOST_KEEPS = 30;
const MOST_LEVELS = 100;
const KEYS = ['headStarts', 'channels', 'units', 'desks', 'lastAgentSeconds', 'keeps'];

/**
 * Reads rules as they are kept in JSON, and names every fault with its place. `units` is 100 where it is left out,
 * `lastAgentSeconds` 0; `keeps`, a desk's `overflow` and `closed`, and a keep's `desk` may be left out.
 */
export function readRules(given: unknown): RulesRead {
  const report = new FaultReport();
  const entries = report.object('', given, KEYS);
  if (!entries) return { rules: null, faults: report.faults };
  const units = report.number('units', entries.get('units') ?? USUAL_UNITS, 1, MOST_UNITS, 'whole') ?? USUAL_UNITS;
  const headStarts = readHeadStarts(report, entries.get('headStarts'));
  const desks = readDesks(report, entries.get('desks'));
  const rules: Rules = {
    headStarts,
    channels: readChannels(report, entries.get('channels'), units),
    units,
    desks,
    lastAgentSeconds: report.number('lastAgentSeconds', entries.get('lastAgentSeconds') ?? 0, 0, DAY) ?? 0,
    keeps: readKeeps(report, entries.get('keeps') ?? [], headStarts, new Set(desks.map(({ id }) => id))),
  };
  return { rules: report.faults.length === 0 ? rules : null, faults: report.faults };
}

function readHeadStarts(report: FaultReport, value: unknown): Readonly<Record<string, number>> {
  const entries = report.entries('headStarts', value, MOST_LEVELS);
  const read = entries.map(([level, seconds]) => [
    level,
    report.number(under('headStarts', level), seconds, 0, DAY) ?? 0,
  ]);
  return Object.fromEntries(read);
}

function readChannels(report: FaultReport, value: unknown, units: number): Readonly<Record<string, ChannelRule>> {
  const entries = report.entries('channels', value, MOST_CHANNELS);
  return Object.fromEntries(
    entries.map(([name, rule]) => [name, readChannel(report, under('channels', name), rule, units)]),
  );
}

function readChannel(report: FaultReport, place: string, value: unknown, units: number): ChannelRule {
  const entries = report.object(place, value, ['units', 'max', 'acceptSeconds', 'wrapUpSeconds']);
  const read = (key: string, least: number, most: number, kind: 'any' | 'whole') =>
    entries ? (report.number(under(place, key), entries.get(key), least, most, kind) ?? least) : least;
  return {
    units: read('units', 1, units, 'whole'),
    max: read('max', 1, MOST_OF_A_CHANNEL, 'whole'),
    acceptSeconds: read('acceptSeconds', 1, DAY, 'any'),
    wrapUpSeconds: read('wrapUpSeconds', 0, DAY, 'any'),
  };
}

function readKeeps(
  report: FaultReport,
  value: unknown,
  levels: Readonly<Record<string, number>>,
  desks: ReadonlySet<string>,
): readonly KeepRule[] {
  return report.list('keeps', value, 0, MOST_KEEPS).map((keep, index) => {
    const place = `keeps[${index}]`;
    const entries = report.object(place, keep, ['for', 'share', 'desk']) ?? new Map<string, unknown>();
    const desk = entries.get('desk') ?? null;
    return {
      for: readKeptFor(report, `${place}.for`, entries.get('for'), levels),
      share: readShare(report, `${place}.share`, entries.get('share')),
      desk: desk === null ? null : readDeskName(report, `${place}.desk`, desk, desks),
    };
  });
}

/** Below 1: whoever keeps everybody has nobody for the others. */
function readShare(report: FaultReport, place: string, value: unknown): number {
  const share = report.number(place, value, 0, 1) ?? 0;
  if (share === 1) report.add(place, 'out-of-range', '1 would leave nobody for the others');
  return share;
}

function readKeptFor(
  report: FaultReport,
  place: string,
  value: unknown,
  levels: Readonly<Record<string, number>>,
): readonly string[] {
  return report.list(place, value, 1, MOST_LEVELS).flatMap((level, index) => {
    const name = report.text(`${place}[${index}]`, level);
    if (name === null) return [];
    if (!Object.hasOwn(levels, name)) report.add(`${place}[${index}]`, 'unknown-level', `${name} has no head start`);
    return [name];
  });
}

function readDeskName(report: FaultReport, place: string, value: unknown, desks: ReadonlySet<string>): string | null {
  const name = report.text(place, value);
  if (name !== null && !desks.has(name)) report.add(place, 'unknown-desk', `there is no desk ${name}`);
  return name;
}
