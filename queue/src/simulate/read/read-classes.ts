import type { Arrivals, Duration, Skills } from '../scenario.ts';
import type { FaultList } from './faults.ts';
import { readArrivalRows } from './read-arrival-rows.ts';
import { readDuration } from './read-duration.ts';
import { readSkills } from './read-skills.ts';
import { type Fields, readList, readNumber, readObject, readText } from './read-values.ts';

export const MOST_PER_HOUR = 10_000_000;
const MOST_CLASSES = 200;
const KEYS = ['name', 'arrivals', 'handle', 'patience', 'skills', 'level', 'channel', 'desk'];
const ARRIVAL_KEYS = ['poissonPerHour', 'csv', 'at', 'count'];

/** The text of a file that FILE names, or why it cannot be read. */
export type ReadFile = (name: string) => { readonly text: string } | { readonly reason: string };

/** A class before the rules are known: channel and desk may be left to them. */
export interface WrittenClass {
  /** Where it stands in FILE: `classes[0]`. */
  readonly place: string;
  readonly name: string;
  readonly arrivals: Arrivals;
  readonly handle: Duration;
  readonly patience: Duration | null;
  /** null: those of its desk. */
  readonly skills: Skills | null;
  readonly level: string;
  readonly channel: string | null;
  readonly desk: string | null;
}

export function readClasses(value: unknown, readFile: ReadFile, faults: FaultList): readonly WrittenClass[] {
  const list = readList(value, 'classes', MOST_CLASSES, faults);
  const classes = list.map((one, index) => readClass(one, `classes[${index}]`, readFile, faults));
  const known = classes.filter((one) => one !== undefined);
  for (const [index, one] of known.entries()) {
    const first = known.findIndex(({ name }) => name === one.name);
    if (first < index) faults.add(`${one.place}.name`, 'contradictory', `is also the name of ${known[first]?.place}`);
  }
  return known;
}

function readClass(value: unknown, place: string, readFile: ReadFile, faults: FaultList): WrittenClass | undefined {
  const fields = readObject(value, place, KEYS, faults);
  if (fields === undefined) return undefined;
  const name = readText(fields['name'], `${place}.name`, faults);
  const arrivals = readArrivals(fields['arrivals'], `${place}.arrivals`, readFile, faults);
  const handle = readDuration(fields['handle'], `${place}.handle`, faults);
  const patience = readPatience(fields, place, faults);
  const skills = readNeeded(fields, place, faults);
  const level = readText(fields['level'] ?? 'ordinary', `${place}.level`, faults);
  const channel = readOptionalText(fields['channel'], `${place}.channel`, faults);
  const desk = readOptionalText(fields['desk'], `${place}.desk`, faults);
  if (name === undefined || arrivals === undefined || handle === undefined || patience === undefined) return undefined;
  if (skills === undefined || level === undefined || channel === undefined || desk === undefined) return undefined;
  return { place, name, arrivals, handle, patience, skills, level, channel, desk };
}

/** Left out where the desk says it. */
function readNeeded(fields: Fields, place: string, faults: FaultList): Skills | null | undefined {
  const { skills, desk } = fields;
  return skills === undefined && desk !== undefined ? null : readSkills(skills, `${place}.skills`, faults);
}

function readPatience(fields: Fields, place: string, faults: FaultList): Duration | null | undefined {
  const patience = fields['patience'];
  return patience === undefined ? null : readDuration(patience, `${place}.patience`, faults);
}

function readOptionalText(value: unknown, place: string, faults: FaultList): string | null | undefined {
  return value === undefined ? null : readText(value, place, faults);
}

function readArrivals(value: unknown, place: string, readFile: ReadFile, faults: FaultList): Arrivals | undefined {
  const fields = readObject(value, place, ARRIVAL_KEYS, faults);
  if (fields === undefined) return undefined;
  const poisson = fields['poissonPerHour'] !== undefined;
  const rows = ['csv', 'at', 'count'].some((key) => fields[key] !== undefined);
  if (poisson === rows)
    return faults.add(place, 'not-a-choice', 'must give either poissonPerHour, or csv with at and count');
  return poisson ? readPoisson(fields, place, faults) : readRows(fields, place, readFile, faults);
}

function readPoisson(fields: Fields, place: string, faults: FaultList): Arrivals | undefined {
  const range = { above: 0, most: MOST_PER_HOUR };
  const perHour = readNumber(fields['poissonPerHour'], `${place}.poissonPerHour`, range, faults);
  return perHour === undefined ? undefined : { kind: 'poisson', perHour };
}

function readRows(fields: Fields, place: string, readFile: ReadFile, faults: FaultList): Arrivals | undefined {
  const name = readText(fields['csv'], `${place}.csv`, faults);
  const at = readText(fields['at'], `${place}.at`, faults);
  const count = readText(fields['count'], `${place}.count`, faults);
  if (name === undefined || at === undefined || count === undefined) return undefined;
  const file = readFile(name);
  if ('reason' in file) return faults.add(`${place}.csv`, 'file', file.reason);
  const rows = readArrivalRows(file.text, { at, count }, place, faults);
  return rows === undefined ? undefined : { kind: 'rows', rows };
}
