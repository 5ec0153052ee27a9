import { readScenario, simulate, type Simulated, TooManyWait } from '@jieyi/queue/simulate';
import { isFields } from './json.ts';
import type { RunTold, RunWork } from './run-work.ts';

/** Runs beside the page: a run may last minutes, and is ended by ending this. */
addEventListener('message', ({ data }: MessageEvent<RunWork>) => {
  try {
    run(data);
  } catch {
    tell({ told: 'broken' });
  }
});

const tell = (told: RunTold) => postMessage(told);

function run({ file, rows, vary }: RunWork): void {
  const given = parse(file);
  if (given === undefined) return tell({ told: 'not-json' });
  const runs = 1 + (vary?.people.length ?? 0);
  const share = (done: number) => (part: number) => tell({ told: 'progress', share: (done + part) / runs });
  const simulated = runFile(given, rows, share(0));
  if (!simulated) return undefined;
  tell({ told: 'measured', simulated });
  for (const [at, people] of (vary?.people ?? []).entries()) {
    const varied = runFile(withPeople(given, vary?.group ?? 0, people), rows, share(at + 1), true);
    if (varied) tell({ told: 'varied', people, all: varied.all });
  }
  return tell({ told: 'done' });
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\u{FEFF}/u, ''));
  } catch {
    return undefined;
  }
}

/** @param quietly what cannot be run is left out, where it is only one of several */
function runFile(
  given: unknown,
  rows: RunWork['rows'],
  share: (part: number) => void,
  quietly = false,
): Simulated | null {
  const read = readScenario(given, (name) => {
    const text = rows[name];
    return text === undefined ? { reason: 'was not chosen' } : { text };
  });
  if ('faults' in read) {
    if (!quietly) tell({ told: 'faults', faults: read.faults });
    return null;
  }
  try {
    return simulate(read.scenario, share);
  } catch (error) {
    if (!(error instanceof TooManyWait)) throw error;
    if (!quietly) tell({ told: 'too-many-wait', hours: error.at / 3_600_000, waiting: error.message });
    return null;
  }
}

function withPeople(given: unknown, group: number, people: number): unknown {
  if (!isFields(given) || !Array.isArray(given['staff'])) return given;
  const staff = given['staff'].map((one: unknown, at) => (at === group && isFields(one) ? { ...one, people } : one));
  return { ...given, staff };
}
