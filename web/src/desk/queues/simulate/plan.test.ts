import { readFileSync } from 'node:fs';
import { readScenario } from '@jieyi/queue/simulate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlan, levels, type Plan, toFile } from './plan.ts';
import { readPlan } from './read-plan.ts';

const noFiles = () => ({ reason: 'is not there' });
const time = fc.integer({ min: 1, max: 3600 });
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const plans: fc.Arbitrary<Plan> = word.chain((skill) =>
  fc.record({
    hours: fc.integer({ min: 1, max: 100 }),
    replications: fc.integer({ min: 1, max: 8 }),
    seed: fc.nat(),
    targetSeconds: fc.nat(600),
    headStarts: fc.record({ ordinary: fc.constant(0), silver: fc.nat(60), gold: fc.nat(120), diamond: fc.nat(300) }),
    classes: fc.uniqueArray(
      fc.record({
        name: word,
        perHour: fc.integer({ min: 1, max: 500 }),
        handleSeconds: time,
        handleDeviation: fc.constantFrom(0, 30),
        patienceSeconds: fc.option(time),
        skill: fc.constant(skill),
        level: fc.constantFrom(...levels),
      }),
      { minLength: 1, maxLength: 4, selector: ({ name }) => name },
    ),
    staff: fc.array(
      fc
        .record({ people: fc.integer({ min: 1, max: 50 }), skills: fc.constant([skill]) })
        .chain((group) =>
          fc.constantFrom({ ...group, from: null, to: null }, { ...group, from: '08:00', to: '20:00' }),
        ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

test('a plan is a file that the command takes, and is read back as it was', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const file = toFile(plan);
      expect(readPlan(JSON.parse(JSON.stringify(file)))).toEqual(plan);
      expect(readScenario(file, noFiles)).toHaveProperty('scenario');
    }),
    { numRuns: 60 },
  );
});

test('the first plan can be run', () => {
  expect(readScenario(toFile(firstPlan), noFiles)).toHaveProperty('scenario');
});

test.each([
  ['levels of skills', { classes: [{ ...first(), skills: { english: 2 } }] }],
  ['rows of arrivals', { classes: [{ ...first(), arrivals: { csv: 'a.csv', at: 'at', count: 'n' } }] }],
  ['samples', { classes: [{ ...first(), handle: { samples: [1] } }] }],
  ['desks of its own', { queue: { desks: [] } }],
  ['nothing at all', { classes: [] }],
])('a file with %s is run as it is', (_what, change) => {
  expect(readPlan({ ...Object(toFile(firstPlan)), ...change })).toBeNull();
});

test('the example of the documentation is more than the form shows', () => {
  const example = new URL('../../../../../docs/simulate-example.json', import.meta.url);
  expect(readPlan(JSON.parse(readFileSync(example, 'utf8')))).toBeNull();
});

function first(): object {
  const { classes } = Object(toFile(firstPlan));
  return classes[0];
}
