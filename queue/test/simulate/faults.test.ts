import { describe, expect, it } from 'vitest';
import { CLASS, faultsOf, ORDINARY } from '../help/scenario.ts';

const withClass = (change: Record<string, unknown>) => ({ ...ORDINARY, classes: [{ ...CLASS, ...change }] });
const withStaff = (change: Record<string, unknown>) => ({
  ...ORDINARY,
  staff: [{ people: 14, skills: ['all'], ...change }],
});
const withRows = (text: string) =>
  [withClass({ arrivals: { csv: 'rows.csv', at: 'at', count: 'calls' } }), text] as const;

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}

describe('a FILE in order', () => {
  it.each([
    ['as it stands', ORDINARY],
    [
      'skills with levels',
      { ...withClass({ skills: { all: 2 } }), staff: [{ people: 3, skills: { all: 2, more: 1 } }] },
    ],
    ['people by the day, past midnight', withStaff({ from: '22:00', to: '6:30' })],
    ['people to midnight', withStaff({ from: '08:00', to: '24:00' })],
    ['people once', withStaff({ from: 1.5, to: 30 })],
    ['people from an hour on', withStaff({ from: 1.5 })],
    ['a level with a head start', { ...withClass({ level: 'gold' }), queue: { headStarts: { gold: 60 } } }],
    ['samples', withClass({ handle: { samples: [0, 12.5] }, patience: { lognormal: [60, 0] } })],
    ['no seed and no replications', { ...ORDINARY, seed: undefined, replications: undefined }],
    ['names like those of JavaScript', withClass({ name: '__proto__' })],
  ])('%s', (_name, written) => {
    expect(faultsOf(written)).toEqual([]);
  });
});

describe('a fault in FILE is named with its place', () => {
  it.each<[unknown, RegExp]>([
    [null, /^: must be an object, and is null$/u],
    [[], /^: must be an object, and is an empty list$/u],
    [nested(200), /^: is nested deeper than 100$/u],
    [{ ...ORDINARY, hour: 3 }, /^hour: is not known here; known are hours,/u],
    [{ ...ORDINARY, 'a b': 3 }, /^\["a b"\]: is not known/u],
    [{ ...ORDINARY, hours: undefined }, /^hours: is missing$/u],
    [{ ...ORDINARY, hours: 0 }, /^hours: must be a number above 0/u],
    [{ ...ORDINARY, hours: 1e300 }, /^hours: .* at most 100000, and is 1e\+300$/u],
    [{ ...ORDINARY, hours: '400' }, /^hours: must be a number, and is "400"$/u],
    [
      { ...ORDINARY, hours: 100_000, replications: 1000 },
      /^hours: .* about 20,000,000,000 contacts; 100,000,000 are the most$/u,
    ],
    [{ ...ORDINARY, seed: -1 }, /^seed: must be a whole number from 0/u],
    [{ ...ORDINARY, seed: 1.5 }, /^seed: must be a whole number/u],
    [{ ...ORDINARY, replications: 0 }, /^replications: must be a whole number from 1 to 1000, and is 0$/u],
    [{ ...ORDINARY, target: { seconds: -1 } }, /^target.seconds: must be a number from 0/u],
    [{ ...ORDINARY, target: 20 }, /^target: must be an object/u],
    [{ ...ORDINARY, classes: [] }, /^classes: must have at least one entry$/u],
    [{ ...ORDINARY, classes: {} }, /^classes: must be a list/u],
    [{ ...ORDINARY, classes: [CLASS, CLASS] }, /^classes\[1\].name: is also the name of classes\[0\]$/u],
    [
      { ...ORDINARY, classes: Array.from({ length: 201 }, () => CLASS) },
      /^classes: has 201 entries; 200 are the most$/u,
    ],
    [withClass({ name: '' }), /^classes\[0\].name: must not be empty$/u],
    [withClass({ name: 'a\u0000b' }), /^classes\[0\].name: has a control character$/u],
    [withClass({ name: 'x'.repeat(201) }), /^classes\[0\].name: has 201 characters; 200 are the most$/u],
    [withClass({ arrivals: {} }), /^classes\[0\].arrivals: must give either poissonPerHour, or csv/u],
    [
      withClass({ arrivals: { poissonPerHour: 0 } }),
      /^classes\[0\].arrivals.poissonPerHour: must be a number above 0/u,
    ],
    [withClass({ arrivals: { poissonPerHour: 3, csv: 'x' } }), /^classes\[0\].arrivals: must give either/u],
    [withClass({ arrivals: { csv: 'rows.csv' } }), /^classes\[0\].arrivals.at: is missing$/u],
    [withClass({ arrivals: { csv: 'x', at: 'a', count: 'b' } }), /^classes\[0\].arrivals.csv: cannot be read$/u],
    [
      withClass({ handle: {} }),
      /^classes\[0\].handle: must give one of exponential, lognormal, samples, and gives 0$/u,
    ],
    [withClass({ handle: { exponential: 0 } }), /^classes\[0\].handle.exponential: must be a number from 0.001/u],
    [withClass({ handle: { lognormal: [180] } }), /^classes\[0\].handle.lognormal: must be a list of two/u],
    [withClass({ handle: { lognormal: [180, -1] } }), /^classes\[0\].handle.lognormal\[1\]: must be a number from 0/u],
    [
      withClass({ handle: { lognormal: [1, 101] } }),
      /^classes\[0\].handle.lognormal\[1\]: must be at most a hundred times/u,
    ],
    [withClass({ handle: { samples: [] } }), /^classes\[0\].handle.samples: must have at least one entry$/u],
    [withClass({ handle: { samples: [1, 'x'] } }), /^classes\[0\].handle.samples\[1\]: must be a number, and is "x"$/u],
    [withClass({ patience: { exponential: 1e12 } }), /^classes\[0\].patience.exponential: .* at most|to 2592000/u],
    [withClass({ patience: null }), /^classes\[0\].patience: must be an object, and is null$/u],
    [withClass({ skills: [] }), /^classes\[0\].skills: must have at least one entry$/u],
    [withClass({ skills: 'all' }), /^classes\[0\].skills: must be a list of names, or levels by name/u],
    [withClass({ skills: ['a', 'a'] }), /^classes\[0\].skills: names "a" twice$/u],
    [withClass({ skills: { all: 0 } }), /^classes\[0\].skills.all: must be a whole number from 1/u],
    [withClass({ skills: ['english'] }), /^classes\[0\]: can be taken by nobody of the staff/u],
    [withClass({ level: 'gold' }), /^classes\[0\].level: "gold" is not in queue.headStarts$/u],
    [withClass({ level: '__proto__' }), /^classes\[0\].level: "__proto__" is not in queue.headStarts$/u],
    [withClass({ channel: 'chat' }), /^classes\[0\].channel: "chat" is not in queue.channels$/u],
    [withClass({ desk: 'general' }), /^classes\[0\].desk: "general" is not in queue.desks$/u],
    [withStaff({ people: 0 }), /^staff\[0\].people: must be a whole number from 1 to 100000, and is 0$/u],
    [withStaff({ people: 2.5 }), /^staff\[0\].people: must be a whole number/u],
    [withStaff({ people: 1e9 }), /^staff\[0\].people: must be a whole number from 1 to 100000/u],
    [withStaff({ from: '25:00', to: '06:00' }), /^staff\[0\].from: must be a time of the day/u],
    [withStaff({ from: '08:00', to: '08:00' }), /^staff\[0\].to: must differ from from/u],
    [withStaff({ from: '08:00' }), /^staff\[0\]: must give from and to both/u],
    [withStaff({ from: 9, to: 8 }), /^staff\[0\].to: must be later than from, and is 8$/u],
    [
      { ...ORDINARY, staff: Array.from({ length: 2 }, () => ({ people: 60_000, skills: ['all'] })) },
      /^staff: has 120000 people/u,
    ],
    [{ ...ORDINARY, queue: 3 }, /^queue: must be an object/u],
  ])('%j', (written, expected) => {
    expect(faultsOf(written)).toContainEqual(expect.stringMatching(expected));
  });

  it.each([
    [...withRows(''), /arrivals.csv: is empty$/u],
    [...withRows('at,number\n'), /arrivals.count: "calls" is no column; the first line has "at, number"$/u],
    [...withRows('at,calls\n2026-01-05T08:00,3\n'), /arrivals.csv: needs at least two rows of different times$/u],
    [
      ...withRows('at,calls\n2026-01-05T08:00,3\n2026-02-30T08:00,3\n'),
      /arrivals.csv: line 3: "2026-02-30T08:00" is no time/u,
    ],
    [...withRows('at,calls\n2026-01-05T08:00,3\n\n2026-01-05T08:05,-1\n'), /arrivals.csv: line 4: "-1" is no count/u],
    [...withRows('at,calls\n2026-01-05T08:00\n'), /arrivals.csv: line 2: "" is no count/u],
    [...withRows('at,calls\n"2026-01-05T08:00,3\n'), /arrivals.csv: line 2: /u],
    [...withRows(`at,calls\n${'x,1\n'.repeat(50)}`), /arrivals.csv: has 30 more faults of this kind$/u],
  ])('%j with the rows %j', (written, text, expected) => {
    expect(faultsOf(written, () => ({ text }))).toContainEqual(expect.stringMatching(expected));
  });

  it('and all of them at once', () => {
    const faults = faultsOf({
      hours: 0,
      seed: 'x',
      classes: [{ name: 3 }],
      staff: [{ people: 0, skills: ['all'] }],
      target: {},
    });
    const places = faults.map((fault) => fault.slice(0, fault.indexOf(':')));
    expect(places.toSorted()).toEqual(
      [
        'hours',
        'seed',
        'classes[0].name',
        'classes[0].arrivals',
        'classes[0].handle',
        'classes[0].skills',
        'staff[0].people',
        'target.seconds',
      ].toSorted(),
    );
  });
});
