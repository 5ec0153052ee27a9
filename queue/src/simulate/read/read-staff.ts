import type { Presence, StaffGroup } from '../scenario.ts';
import { shown } from '../../rules/fault.ts';
import type { FaultList } from './faults.ts';
import { readSkills } from './read-skills.ts';
import { type Fields, readList, readNumber, readObject } from './read-values.ts';

export const MOST_PEOPLE = 100_000;
export const MOST_HOURS = 100_000;
const MOST_GROUPS = 1000;
const HOUR = 3_600_000;
const KEYS = ['people', 'skills', 'from', 'to'];

export function readStaff(value: unknown, faults: FaultList): readonly StaffGroup[] {
  const list = readList(value, 'staff', MOST_GROUPS, faults);
  const groups = list.map((one, index) => readGroup(one, `staff[${index}]`, faults));
  const known = groups.filter((group) => group !== undefined);
  const people = known.reduce((sum, group) => sum + group.people, 0);
  if (people > MOST_PEOPLE) faults.add('staff', 'too-many', `has ${people} people; ${MOST_PEOPLE} are the most`);
  return known;
}

function readGroup(value: unknown, place: string, faults: FaultList): StaffGroup | undefined {
  const fields = readObject(value, place, KEYS, faults);
  if (fields === undefined) return undefined;
  const people = readNumber(fields['people'], `${place}.people`, { least: 1, most: MOST_PEOPLE, whole: true }, faults);
  const skills = readSkills(fields['skills'], `${place}.skills`, faults);
  const presence = readPresence(fields, place, faults);
  if (people === undefined || skills === undefined || presence === undefined) return undefined;
  return { people, skills, presence };
}

/** Texts are times of the day, and come again every day; numbers are hours from the start, and come once. */
function readPresence({ from, to }: Fields, place: string, faults: FaultList): Presence | undefined {
  if (from === undefined && to === undefined) return { kind: 'always' };
  if (typeof from === 'string' && typeof to === 'string') return readDaily(from, to, place, faults);
  if (typeof from === 'string' || typeof to === 'string')
    return faults.add(
      place,
      'contradictory',
      'must give from and to both as times of the day ("08:00"), or both as hours from the start',
    );
  return readOnce(from, to, place, faults);
}

function readDaily(from: string, to: string, place: string, faults: FaultList): Presence | undefined {
  const start = readTimeOfDay(from, `${place}.from`, faults);
  const end = readTimeOfDay(to, `${place}.to`, faults);
  if (start === undefined || end === undefined) return undefined;
  if (start === end)
    return faults.add(
      `${place}.to`,
      'contradictory',
      'must differ from from; leave both out for people who are always there',
    );
  return { kind: 'daily', from: start % (24 * HOUR), to: end };
}

function readTimeOfDay(text: string, place: string, faults: FaultList): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-4]):([0-5]\d)$/u.exec(text) ?? [];
  const time = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return time <= 24 * HOUR
    ? time
    : faults.add(place, 'wrong-kind', `must be a time of the day from "00:00" to "24:00", and is ${shown(text)}`);
}

function readOnce(from: unknown, to: unknown, place: string, faults: FaultList): Presence | undefined {
  const range = { least: 0, most: MOST_HOURS };
  const start = from === undefined ? 0 : readNumber(from, `${place}.from`, range, faults);
  const end = to === undefined ? MOST_HOURS : readNumber(to, `${place}.to`, range, faults);
  if (start === undefined || end === undefined) return undefined;
  if (end <= start) return faults.add(`${place}.to`, 'contradictory', `must be later than from, and is ${shown(to)}`);
  return { kind: 'once', from: start * HOUR, to: end * HOUR };
}
