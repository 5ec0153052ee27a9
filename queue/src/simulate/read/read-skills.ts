import type { Skills } from '../scenario.ts';
import { shown } from '../../rules/fault.ts';
import type { FaultList } from './faults.ts';
import { below, isObject, readList, readNumber, readText } from './read-values.ts';

const MOST_SKILLS = 50;
const HIGHEST_LEVEL = 1000;

/** Names, each of level 1, or an object of levels by name. */
export function readSkills(value: unknown, place: string, faults: FaultList): Skills | undefined {
  if (isObject(value)) return readLevels(value, place, faults);
  if (value !== undefined && !Array.isArray(value))
    return faults.add(place, 'wrong-kind', `must be a list of names, or levels by name, and is ${shown(value)}`);
  const names = readList(value, place, MOST_SKILLS, faults).map((name, index) =>
    readText(name, `${place}[${index}]`, faults),
  );
  const known = names.filter((name) => name !== undefined);
  const twice = known.find((name, index) => known.indexOf(name) !== index);
  if (twice !== undefined) return faults.add(place, 'contradictory', `names ${shown(twice)} twice`);
  return known.length === 0 || known.length < names.length ? undefined : new Map(known.map((name) => [name, 1]));
}

function readLevels(value: Readonly<Record<string, unknown>>, place: string, faults: FaultList): Skills | undefined {
  const entries = Object.entries(value);
  readList(entries, place, MOST_SKILLS, faults);
  const levels = entries.map(([name, level]) => readLevel(name, level, below(place, name), faults));
  const known = levels.filter((one) => one !== undefined);
  return known.length === 0 || known.length < entries.length ? undefined : new Map(known);
}

function readLevel(name: string, value: unknown, place: string, faults: FaultList): [string, number] | undefined {
  const text = readText(name, place, faults);
  const level = readNumber(value, place, { least: 1, most: HIGHEST_LEVEL, whole: true }, faults);
  return text === undefined || level === undefined ? undefined : [text, level];
}
