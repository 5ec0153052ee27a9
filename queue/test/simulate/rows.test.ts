import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArrivalRows } from '../../src/simulate/read/read-arrival-rows.ts';
import { FaultList } from '../../src/simulate/read/faults.ts';
import { readWallClock } from '../../src/simulate/read/read-wall-clock.ts';
import { run } from '../help/scenario.ts';

/** Real counts of a centre, five minutes each; they are beside the repository, or not. */
const REAL = new URL('../../../../shared/data/arrivals-5min.csv', import.meta.url);
const COLUMNS = { at: 'at', count: 'calls' };

function read(text: string) {
  const faults = new FaultList();
  const rows = readArrivalRows(text, COLUMNS, '', faults);
  if (rows === undefined) throw new Error(JSON.stringify(faults.faults));
  return {
    from: [...rows.from].map((at) => new Date(at).toISOString().slice(0, 16)),
    counts: [...rows.counts],
    usual: rows.usual,
  };
}

function fileOf(text: string, change: Readonly<Record<string, unknown>> = {}) {
  const arrivals = { csv: 'rows.csv', ...COLUMNS };
  const one = { name: 'calls', arrivals, handle: { exponential: 60 }, skills: ['all'], level: 'ordinary' };
  const file = {
    seed: 1,
    replications: 2,
    classes: [one],
    staff: [{ people: 50, skills: ['all'] }],
    target: { seconds: 20 },
    ...change,
  };
  return run(file, (name) => (name === 'rows.csv' ? { text } : { reason: 'is not there' }));
}

describe('rows of arrivals', () => {
  it('are read in any order, quoted or not, with columns anywhere; two of one time are added', () => {
    const text =
      '\u{FEFF}calls,"the, place",at\r\n3,x,"2026-01-05 08:05"\r\n\r\n1,"y ""z""\n",2026-01-05 08:00\r\n2,x,2026-01-05 08:05\r\n4,x,2026/1/5 8:10';
    expect(read(text)).toEqual({
      from: ['2026-01-05T08:00', '2026-01-05T08:05', '2026-01-05T08:10'],
      counts: [1, 5, 4],
      usual: 300_000,
    });
  });

  it.each([
    ['2003-03-03T07:00:00Z', '2003-03-03T07:00'],
    ['2003-03-03T07:00:00+08:00', '2003-03-03T07:00'],
    ['2003-03-03 07:00:00.000 UTC', '2003-03-03T07:00'],
    ['2003/3/3 7:00', '2003-03-03T07:00'],
    ['2024-02-29', '2024-02-29T00:00'],
  ])('say the time on the wall, whatever its label: %s', (text, expected) => {
    expect(new Date(readWallClock(text) ?? Number.NaN).toISOString().slice(0, 16)).toBe(expected);
  });

  it.each([
    '',
    'soon',
    '2023-02-29',
    '2026-13-01',
    '2026-01-05 24:00',
    '2026-01-05 08:60',
    '5.1.2026',
    '2026-01-05T08:00X',
  ])('are refused where there is no time: %j', (text) => {
    expect(readWallClock(text)).toBeUndefined();
  });

  const TEXT = 'at,calls\n2026-01-05T08:00,30\n2026-01-05T08:05,20\n2026-01-05T09:00,50\n';

  it('come all, until the last interval is over where hours are left out', () => {
    expect(fileOf(TEXT).all.offered).toEqual({ mean: 100, low: 100, high: 100 });
  });

  it('are cut where hours say so, counted from the first row', () => {
    expect(fileOf(TEXT, { hours: 0.5 }).all.offered.mean).toBe(50);
    expect(fileOf(TEXT, { hours: 30 }).all.offered.mean).toBe(100);
  });

  it('meet people by the clock on the wall', () => {
    const staff = [{ people: 50, skills: ['all'], from: '08:00', to: '08:30' }];
    const { all } = fileOf(TEXT, { staff, hours: 3 });
    expect([all.answered.mean, all.offered.mean]).toEqual([50, 100]);
    expect(all.serviceLevel.mean).toBe(0.5);
  });

  it.runIf(existsSync(REAL))(
    'of a real centre come all',
    () => {
      const text = readFileSync(REAL, 'utf8').replace('datetime_utc,calls', 'at,calls');
      const counts = text
        .trim()
        .split('\n')
        .slice(1, 1 + 2 * 169)
        .map((line) => Number(line.split(',')[1]));
      const { all } = fileOf(text, {
        hours: 48,
        replications: 1,
        staff: [{ people: 60, skills: ['all'], from: '07:00', to: '21:30' }],
      });
      expect(all.offered.mean).toBe(counts.reduce((sum, count) => sum + count, 0));
    },
    60_000,
  );
});
