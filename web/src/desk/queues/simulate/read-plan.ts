import { hasOnly, isFields, isNumber } from './json.ts';
import { firstPlan, type Level, levels, type Plan, type PlannedClass, type PlannedGroup } from './plan.ts';

/**
 * What the form can show of a FILE; null where it holds more (rows of arrivals, samples, desks of its own) or is wrong: that is
 * run as it is.
 */
export function readPlan(file: unknown): Plan | null {
  if (!isFields(file)) return null;
  const { hours, seed = 1, replications = 4, target, queue = {}, classes, staff } = file;
  if (!isNumber(hours) || !isNumber(seed) || !isNumber(replications)) return null;
  if (!isFields(target) || !isNumber(target['seconds'])) return null;
  const headStarts = readHeadStarts(queue);
  const planned = readAll(classes, readClass);
  const groups = readAll(staff, readGroup);
  if (!headStarts || !planned || !groups) return null;
  return { hours, seed, replications, targetSeconds: target['seconds'], headStarts, classes: planned, staff: groups };
}

function readAll<T>(list: unknown, read: (one: unknown) => T | null): T[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const all = list.map(read);
  const known = all.filter((one) => one !== null);
  return known.length === all.length ? known : null;
}

function readHeadStarts(queue: unknown): Plan['headStarts'] | null {
  if (!isFields(queue) || !hasOnly(queue, ['headStarts'])) return null;
  const { headStarts = {} } = queue;
  if (!isFields(headStarts) || !hasOnly(headStarts, levels)) return null;
  const read = Object.entries(headStarts);
  if (!read.every(([, seconds]) => isNumber(seconds))) return null;
  return { ...firstPlan.headStarts, ...Object.fromEntries(read) };
}

const CLASS_KEYS = ['name', 'arrivals', 'handle', 'patience', 'skills', 'level'];

function readClass(one: unknown): PlannedClass | null {
  if (!isFields(one) || !hasOnly(one, CLASS_KEYS)) return null;
  const { name, arrivals, handle, patience, skills, level = 'ordinary' } = one;
  const perHour = isFields(arrivals) && hasOnly(arrivals, ['poissonPerHour']) ? arrivals['poissonPerHour'] : null;
  const handled = readHandle(handle);
  const waits = patience === undefined ? null : readMean(patience);
  const [skill, ...others] = Array.isArray(skills) ? skills : [];
  const known = levels.find((each): each is Level => each === level);
  if (typeof name !== 'string' || !isNumber(perHour) || !handled || waits === undefined) return null;
  if (typeof skill !== 'string' || others.length > 0 || !known) return null;
  return { name, perHour, ...handled, patienceSeconds: waits, skill, level: known };
}

/** @returns undefined where it is no exponential time */
function readMean(value: unknown): number | undefined {
  if (!isFields(value) || !hasOnly(value, ['exponential'])) return undefined;
  const mean = value['exponential'];
  return isNumber(mean) ? mean : undefined;
}

function readHandle(value: unknown): Pick<PlannedClass, 'handleSeconds' | 'handleDeviation'> | null {
  const mean = readMean(value);
  if (mean !== undefined) return { handleSeconds: mean, handleDeviation: 0 };
  if (!isFields(value) || !hasOnly(value, ['lognormal'])) return null;
  const given: unknown = value['lognormal'];
  const [handleSeconds, handleDeviation] = Array.isArray(given) ? given : [];
  if (!isNumber(handleSeconds) || !isNumber(handleDeviation) || handleDeviation <= 0) return null;
  return { handleSeconds, handleDeviation };
}

function readGroup(one: unknown): PlannedGroup | null {
  if (!isFields(one) || !hasOnly(one, ['people', 'skills', 'from', 'to'])) return null;
  const { people, skills, from = null, to = null } = one;
  if (!isNumber(people) || !Array.isArray(skills) || skills.length === 0) return null;
  const named = skills.filter((skill) => typeof skill === 'string');
  if (named.length < skills.length) return null;
  if (from === null && to === null) return { people, skills: named, from: null, to: null };
  return typeof from === 'string' && typeof to === 'string' ? { people, skills: named, from, to } : null;
}
