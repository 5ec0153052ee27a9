import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Capacity } from '../../src/simulate/capacity.ts';
import { Overtaking } from '../../src/simulate/overtaking.ts';
import { readScenario } from '../../src/simulate/read/read-scenario.ts';
import type { Scenario } from '../../src/simulate/scenario.ts';
import { mayTakeAfter } from '../../src/simulate/who-may-take.ts';
import { noFile, run } from '../help/scenario.ts';

const HANDLE = { exponential: 180 };
const classOf = (level: string, poissonPerHour: number) => ({
  name: level,
  arrivals: { poissonPerHour },
  handle: HANDLE,
  patience: { exponential: 600 },
  skills: ['all'],
  level,
});
const LEVELS = {
  hours: 30,
  seed: 5,
  replications: 2,
  classes: [classOf('ordinary', 150), classOf('silver', 60), classOf('gold', 20)],
  staff: [{ people: 11, skills: ['all'] }],
  target: { seconds: 20 },
};

describe('how often one is overtaken', () => {
  it('is never without head starts', () => {
    const { classes, all } = run({ ...LEVELS, queue: { headStarts: { ordinary: 0, silver: 0, gold: 0 } } });
    expect([all, ...Object.values(classes)].map(({ maxOvertaken }) => maxOvertaken.high)).toEqual([0, 0, 0, 0]);
  });

  it('is bounded by who comes within the head start, and those with the largest wait least', () => {
    const { classes } = run({ ...LEVELS, queue: { headStarts: { ordinary: 0, silver: 60, gold: 120 } } });
    const { ordinary, silver, gold } = classes;
    expect(gold?.maxOvertaken.high).toBe(0);
    // 20 an hour within 60 s more: 0.33 are expected, and 8 hardly ever.
    expect(silver?.maxOvertaken.mean).toBeGreaterThan(0);
    expect(silver?.maxOvertaken.mean).toBeLessThan(8);
    // 60 an hour within 60 s and 20 within 120 s: 1.7 are expected.
    expect(ordinary?.maxOvertaken.mean).toBeGreaterThan(1);
    expect(ordinary?.maxOvertaken.mean).toBeLessThan(12);
    const waits = [gold, silver, ordinary].map((one) => one?.meanWait.mean ?? Number.NaN);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  });

  it('counts neither whom the person could not take, nor whom they had no room for, nor whom they were kept from', () => {
    const desks = [
      {
        id: 'one',
        steps: [
          { afterSeconds: 0, needs: [{ one: 1 }] },
          { afterSeconds: 40, needs: [{ two: 1 }] },
        ],
      },
      { id: 'two', steps: [{ afterSeconds: 0, needs: [{ two: 1 }] }], overflow: [{ afterSeconds: 30, to: 'one' }] },
    ];
    const channels = {
      voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 10 },
      chat: { units: 30, max: 3, acceptSeconds: 20, wrapUpSeconds: 0 },
    };
    const { all, classes } = run({
      ...LEVELS,
      classes: [
        { ...classOf('ordinary', 90), skills: ['one'] },
        { ...classOf('silver', 90), skills: ['two'], level: 'ordinary', channel: 'chat' },
        { ...classOf('gold', 40), skills: ['two'] },
      ],
      staff: [
        { people: 4, skills: ['one'] },
        { people: 4, skills: ['two'] },
        { people: 2, skills: { one: 2, two: 2 }, from: '08:00', to: '17:00' },
      ],
      queue: { headStarts: { ordinary: 0, gold: 0 }, desks, channels, keeps: [{ for: ['gold'], share: 0.2 }] },
    });
    expect(all.maxOvertaken.high).toBe(0);
    expect(classes['ordinary']?.meanWait.mean).toBeGreaterThan(1);
  });

  it('is counted as counting one by one does', () => {
    const scenario = scenarioOfSteps();
    const happening = fc.oneof(
      fc.record({ kind: fc.constant('come' as const), which: fc.nat(1) }),
      fc.record({ kind: fc.constant('take' as const), which: fc.nat(30) }),
      fc.record({ kind: fc.constant('leave' as const), which: fc.nat(30) }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 150 }), (happenings) => {
        const counted = new OneByOne(scenario);
        for (const [step, { kind, which }] of happenings.entries()) counted.let(kind, which, step * 15_000);
        expect(counted.agrees).toBe(true);
      }),
    );
  });
});

function scenarioOfSteps(): Scenario {
  const read = readScenario(
    {
      ...LEVELS,
      classes: [classOf('ordinary', 10), { ...classOf('silver', 10), desk: 'late', skills: undefined }],
      staff: [
        { people: 1, skills: ['all'] },
        { people: 1, skills: ['late'] },
      ],
      queue: {
        headStarts: { ordinary: 0, silver: 60 },
        desks: [
          {
            id: 'all',
            steps: [
              { afterSeconds: 0, needs: [{ all: 1 }] },
              { afterSeconds: 50, needs: [{ late: 1 }] },
            ],
          },
          {
            id: 'late',
            steps: [
              { afterSeconds: 0, needs: [{ late: 1 }] },
              { afterSeconds: 100, needs: [{ all: 1 }] },
            ],
          },
        ],
      },
    },
    noFile,
  );
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.scenario;
}

/** Goes through everybody who waits each time. */
class OneByOne {
  agrees = true;
  private readonly overtaking: Overtaking;
  private readonly waiting: { index: number; arrival: number; overtaken: number }[] = [];
  private readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.overtaking = new Overtaking(scenario, new Capacity(scenario, Int32Array.of(0, 1)));
  }

  let(kind: 'come' | 'take' | 'leave', which: number, now: number): void {
    if (kind === 'come') {
      this.overtaking.wait(which, now);
      this.waiting.push({ index: which, arrival: now, overtaken: 0 });
      return;
    }
    const [one] = this.waiting.splice(which % Math.max(1, this.waiting.length), 1);
    if (one === undefined) return;
    this.agrees &&= this.overtaking.endWait(one.index, one.arrival) === one.overtaken;
    if (kind === 'take') this.take(which % 2, one.arrival, now);
  }

  private take(person: number, arrival: number, now: number): void {
    this.overtaking.take(person, person, arrival, now);
    for (const other of this.waiting) {
      if (other.arrival < arrival && other.arrival + this.after(person, other.index) <= now) other.overtaken++;
    }
  }

  private after(group: number, index: number): number {
    const { rules, classes, staff } = this.scenario;
    const [one, people] = [classes[index], staff[group]];
    if (one === undefined || people === undefined) throw new RangeError('no such class or group');
    return mayTakeAfter(rules, one, people.skills);
  }
}
