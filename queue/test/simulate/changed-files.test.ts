import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/simulate/read/read-scenario.ts';
import type { Scenario } from '../../src/simulate/scenario.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { CLASS, faultsOf, noFile, ORDINARY } from '../help/scenario.ts';

describe('a FILE that was changed anywhere', () => {
  const FULL = {
    ...ORDINARY,
    hours: 6,
    classes: [
      { ...CLASS, patience: { lognormal: [60, 30] }, skills: { all: 2 } },
      {
        name: 'rows',
        arrivals: { csv: 'rows.csv', at: 'at', count: 'calls' },
        handle: { samples: [1, 2] },
        skills: ['b'],
        level: 'gold',
      },
    ],
    staff: [
      { people: 3, skills: { all: 2, b: 1 }, from: '08:00', to: '20:00' },
      { people: 2, skills: ['b'], from: 3, to: 9 },
    ],
    queue: {
      headStarts: { ordinary: 0, gold: 60 },
      channels: { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 5 } },
      units: 100,
      desks: [
        {
          id: 'a',
          steps: [
            { afterSeconds: 0, needs: [{ all: 2 }] },
            { afterSeconds: 60, needs: [{ b: 1 }] },
          ],
        },
        { id: 'b', steps: [{ afterSeconds: 0, needs: [{ b: 1 }] }], overflow: [{ afterSeconds: 30, to: 'a' }] },
      ],
      lastAgentSeconds: 30,
      keeps: [{ for: ['gold'], share: 0.1 }],
    },
  };
  const text = 'at,calls\n2026-01-05T08:00,3\n2026-01-05T08:05,4\n';
  const odd = fc.oneof(
    fc.constantFrom(null, '', '__proto__', -1, 0, 1.5, 1e15, 1e308, [], {}, [[]], true, '08:00', 'all'),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('is in order to begin with', () => {
    expect(faultsOf(FULL, () => ({ text }))).toEqual([]);
  });

  it('is read, or refused with places; it never breaks the reader', () => {
    const paths = pathsOf(FULL);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce<unknown>((value, [path, by]) => changeAt(value, path, by), FULL);
        const read = readScenario(JSON.parse(JSON.stringify(changed)), () => ({ text }));
        const isTold = 'faults' in read ? read.faults.every(({ reason }) => reason !== '') : runsThrough(read.scenario);
        expect(isTold).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where it is no FILE at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readScenario(value, noFile)).toHaveProperty('faults');
      }),
    );
  });
});

/** Where it is not too long for a test. */
function runsThrough(scenario: Scenario): boolean {
  const { classes, staff, end } = scenario;
  const contacts = classes.reduce((sum, { arrivals }) => sum + (arrivals.kind === 'poisson' ? arrivals.perHour : 0), 0);
  const people = staff.reduce((sum, group) => sum + group.people, 0);
  const isLong = (contacts * end) / 3_600_000 > 2000 || people > 100 || end > 1e8;
  return isLong || simulate({ ...scenario, replications: 1 }, () => {}).all.offered.mean !== null;
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...below.flatMap(([key, one]) => pathsOf(one, [...path, key]))].filter(({ length }) => length > 0);
}

/** The value with another at a path; unchanged where the path is not there any more. */
function changeAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? changeAt(one, rest, by) : one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? changeAt(one, rest, by) : one]),
  );
}
