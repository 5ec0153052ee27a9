import { readScenario } from '../../src/simulate/read/read-scenario.ts';
import type { ReadFile } from '../../src/simulate/read/read-classes.ts';
import { simulate, type Simulated } from '../../src/simulate/simulate.ts';

export type Written = Readonly<Record<string, unknown>>;

export const CLASS: Written = {
  name: 'all',
  arrivals: { poissonPerHour: 200 },
  handle: { exponential: 180 },
  skills: ['all'],
  level: 'ordinary',
};

/** A FILE that is in order: 200 calls an hour of 180 s, 14 people. */
export const ORDINARY: Written = {
  hours: 40,
  seed: 7,
  replications: 2,
  classes: [CLASS],
  staff: [{ people: 14, skills: ['all'] }],
  target: { seconds: 20 },
};

export const noFile: ReadFile = () => ({ reason: 'cannot be read' });

export function run(written: unknown, readFile: ReadFile = noFile): Simulated {
  const read = readScenario(written, readFile);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return simulate(read.scenario, () => {});
}

export function faultsOf(written: unknown, readFile: ReadFile = noFile): readonly string[] {
  const read = readScenario(written, readFile);
  return 'faults' in read ? read.faults.map(({ place, reason }) => `${place}: ${reason}`) : [];
}
