import type { Duration } from '../scenario.ts';
import type { FaultList } from './faults.ts';
import { below, readList, readNumber, readObject } from './read-values.ts';

/** A month; nobody is on a contact for longer. */
const LONGEST = 2_592_000;
const MOST_SAMPLES = 100_000;
const KINDS = ['exponential', 'lognormal', 'samples'];

/** `{"exponential": mean}`, `{"lognormal": [mean, deviation]}` or `{"samples": […]}`, all in seconds. */
export function readDuration(value: unknown, place: string, faults: FaultList): Duration | undefined {
  const fields = readObject(value, place, KINDS, faults);
  if (fields === undefined) return undefined;
  const given = KINDS.filter((kind) => fields[kind] !== undefined);
  if (given.length !== 1)
    return faults.add(place, 'not-a-choice', `must give one of ${KINDS.join(', ')}, and gives ${given.length}`);
  if (given[0] === 'exponential') return readExponential(fields['exponential'], below(place, 'exponential'), faults);
  if (given[0] === 'lognormal') return readLognormal(fields['lognormal'], below(place, 'lognormal'), faults);
  return readSamples(fields['samples'], below(place, 'samples'), faults);
}

function readExponential(value: unknown, place: string, faults: FaultList): Duration | undefined {
  const mean = readMean(value, place, faults);
  return mean === undefined ? undefined : { kind: 'exponential', mean };
}

function readLognormal(value: unknown, place: string, faults: FaultList): Duration | undefined {
  if (!Array.isArray(value) || value.length !== 2)
    return faults.add(place, 'wrong-kind', 'must be a list of two: mean and deviation');
  const mean = readMean(value[0], `${place}[0]`, faults);
  const deviation = readNumber(value[1], `${place}[1]`, { least: 0, most: LONGEST }, faults);
  if (mean === undefined || deviation === undefined) return undefined;
  if (deviation > 100 * mean)
    return faults.add(`${place}[1]`, 'out-of-range', 'must be at most a hundred times the mean');
  return { kind: 'lognormal', mean, deviation };
}

function readSamples(value: unknown, place: string, faults: FaultList): Duration | undefined {
  const list = readList(value, place, MOST_SAMPLES, faults);
  const values = list.map((one, index) => readNumber(one, `${place}[${index}]`, { least: 0, most: LONGEST }, faults));
  const known = values.filter((one) => one !== undefined);
  return known.length === 0 || known.length < list.length ? undefined : { kind: 'samples', values: known };
}

function readMean(value: unknown, place: string, faults: FaultList): number | undefined {
  return readNumber(value, place, { least: 0.001, most: LONGEST }, faults);
}
