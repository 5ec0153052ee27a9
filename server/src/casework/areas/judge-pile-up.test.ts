import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePileUp, judgeRate, poissonTail } from './judge-pile-up.ts';

const weeks = (count: number) => Array.from({ length: 8 }, () => count);

describe('complaints against their own usual', () => {
  test.each<[string, number, number[], ReturnType<typeof judgePileUp>]>([
    ['three are no pile where there are none', 3, weeks(0), 'nothing'],
    ['five may still be chance where one is usual', 5, weeks(1), 'nothing'],
    ['six are a pile where none or one is usual', 6, weeks(0), 'raise'],
    ['six are a pile where nothing is known yet', 6, [], 'raise'],
    ['twenty are nothing where twenty are usual', 20, weeks(20), 'nothing'],
    ['thirty may still be chance where twenty are usual', 30, weeks(20), 'nothing'],
    ['forty are a pile where twenty are usual', 40, weeks(20), 'raise'],
    ['hundreds where hundreds are usual are not', 620, weeks(600), 'nothing'],
  ])('%s', (_, count, before, wanted) => {
    expect(judgePileUp(count, judgeRate(count, before), false)).toBe(wanted);
  });

  test('an alert stays while the rate is unusual, and is over when it is not', () => {
    expect(judgePileUp(4, judgeRate(4, weeks(1)), true)).toBe('stay');
    expect(judgePileUp(2, judgeRate(2, weeks(1)), true)).toBe('end');
    expect(judgePileUp(0, judgeRate(0, weeks(0)), true)).toBe('end');
  });
});

describe('the chance', () => {
  test.each([
    [1, 1, 0.632_120_559],
    [6, 1, 0.000_594_185],
    [4, 1, 0.018_988_157],
    [30, 20, 0.021_818],
    [40, 20, 0.000_051],
  ])('of %i or more where %d are usual', (count, mean, wanted) => {
    expect(poissonTail(count, mean)).toBeCloseTo(wanted, 5);
  });

  test('falls with the count, rises with the usual, and is a probability', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const mean = fc.double({ min: 0.1, max: 300, noNaN: true });
    fc.assert(
      fc.property(count, mean, (many, usual) => {
        const chance = poissonTail(many, usual);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(poissonTail(many + 1, usual)).toBeLessThanOrEqual(chance + 1e-9);
        expect(poissonTail(many, usual * 1.5)).toBeGreaterThanOrEqual(chance - 1e-9);
      }),
    );
  });

  test('the same count never raises where it is usual, and one raise is never an end at once', () => {
    const law = fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }),
      (count, before) => {
        const rate = judgeRate(count, before);
        const raised = judgePileUp(count, rate, false) === 'raise';
        return !raised || (count > rate.usual && judgePileUp(count, rate, true) === 'stay');
      },
    );
    expect(fc.check(law).failed).toBe(false);
  });
});
