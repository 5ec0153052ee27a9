import { spanOf } from '../arrival-source.ts';
import type { Scenario } from '../scenario.ts';
import { type Fault, FaultList } from './faults.ts';
import { boundWork, runInOf } from './length-of-run.ts';
import { placeClasses, refuseUntakeable } from './place-classes.ts';
import { readClasses, type ReadFile, type WrittenClass } from './read-classes.ts';
import { readQueueRules } from './read-queue-rules.ts';
import { MOST_HOURS, readStaff } from './read-staff.ts';
import { type Fields, isDeeperThan, readNumber, readObject } from './read-values.ts';

/** A FILE in order has no more than a dozen. */
const DEEPEST = 100;
const HOUR = 3_600_000;
const KEYS = ['hours', 'seed', 'replications', 'classes', 'staff', 'queue', 'target'];

export type ReadScenario = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

/**
 * Reads what FILE holds; all its faults are named at once, each with its place.
 *
 * @param value of FILE, as JSON.parse gives it
 */
export function readScenario(value: unknown, readFile: ReadFile): ReadScenario {
  const faults = new FaultList();
  if (isDeeperThan(value, DEEPEST))
    return { faults: [{ place: '', kind: 'wrong-kind', reason: `is nested deeper than ${DEEPEST}` }] };
  const fields = readObject(value, '', KEYS, faults);
  const scenario = fields === undefined ? undefined : readFields(fields, readFile, faults);
  return scenario !== undefined && faults.none ? { scenario } : { faults: faults.faults.toSorted(compareFaults) };
}

/** In the order of FILE's keys; what is not known comes first. */
function compareFaults(one: Fault, other: Fault): number {
  return keyOrder(one) - keyOrder(other);
}

function keyOrder({ place }: Fault): number {
  return KEYS.indexOf(/^\w+/u.exec(place)?.[0] ?? '');
}

function readFields(fields: Fields, readFile: ReadFile, faults: FaultList): Scenario | undefined {
  const seed = readSeed(fields['seed'], faults);
  const replications = readReplications(fields['replications'], faults);
  const target = readTarget(fields['target'], faults);
  const written = readClasses(fields['classes'], readFile, faults);
  const staff = readStaff(fields['staff'], faults);
  const span = readSpan(fields['hours'], written, faults);
  const isWhole = faults.none;
  const rules = readQueueRules(fields['queue'], written, faults);
  if (rules === undefined) return undefined;
  const classes = placeClasses(written, rules, faults);
  if (isWhole) refuseUntakeable(classes, written, rules, staff, faults);
  if (seed === undefined || replications === undefined || target === undefined || span === undefined) return undefined;
  const runIn = runInOf(classes, staff, span.length);
  const scenario = {
    seed,
    replications,
    target,
    classes,
    staff,
    rules,
    runIn,
    origin: span.origin,
    end: runIn + span.length,
  };
  boundWork(scenario, faults);
  return scenario;
}

function readSeed(value: unknown, faults: FaultList): number | undefined {
  const range = { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true };
  return value === undefined ? 1 : readNumber(value, 'seed', range, faults);
}

function readReplications(value: unknown, faults: FaultList): number | undefined {
  return value === undefined ? 4 : readNumber(value, 'replications', { least: 1, most: 1000, whole: true }, faults);
}

function readTarget(value: unknown, faults: FaultList): number | undefined {
  const fields = readObject(value, 'target', ['seconds'], faults);
  if (fields === undefined) return undefined;
  const seconds = readNumber(fields['seconds'], 'target.seconds', { least: 0, most: 86_400 }, faults);
  return seconds === undefined ? undefined : seconds * 1000;
}

interface Span {
  /** The instant of the start in the time of the rows; 0 without rows. */
  readonly origin: number;
  readonly length: number;
}

/** From the first of all rows on; for `hours`, or to the end of the last row. */
function readSpan(hours: unknown, classes: readonly WrittenClass[], faults: FaultList): Span | undefined {
  const spans = classes.flatMap(({ arrivals }) => (arrivals.kind === 'rows' ? [spanOf(arrivals.rows)] : []));
  const origin = spans.length === 0 ? 0 : Math.min(...spans.map(({ from }) => from));
  if (hours === undefined && spans.length > 0) return spanToEnd(origin, Math.max(...spans.map(({ to }) => to)), faults);
  const range = { above: 0, most: MOST_HOURS };
  const length = readNumber(hours, 'hours', range, faults);
  return length === undefined ? undefined : { origin, length: length * HOUR };
}

function spanToEnd(origin: number, end: number, faults: FaultList): Span | undefined {
  const length = end - origin;
  if (length <= MOST_HOURS * HOUR) return { origin, length };
  return faults.add(
    'hours',
    'missing',
    `is missing, and the rows last ${Math.round(length / HOUR)} hours; ${MOST_HOURS} are the most`,
  );
}
