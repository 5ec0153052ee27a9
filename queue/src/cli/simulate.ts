import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readScenario, simulate, type Simulated, TooManyWait } from '../simulate/index.ts';
import type { Scenario } from '../simulate/scenario.ts';
import { CommandFailed, reasonOf, runCommand } from './command-failed.ts';
import { pathFromCaller, readTextFile } from './read-text-file.ts';
import { showProgress } from './show-progress.ts';

const MOST_BYTES_OF_FILE = 16_000_000;
const MOST_BYTES_OF_ROWS = 100_000_000;
const USAGE = `Usage: npm run --silent simulate -- FILE.json

Runs the queue's own engine on a clock of its own over the contacts and the people that FILE.json describes, and writes
what was measured of all and of each class, with 95 % intervals, as JSON.

  {
    "hours": 400,           left out with rows of arrivals: to the end of the rows
    "seed": 7,              the same seed gives the same output; 1 where left out
    "replications": 4,      how many runs; 4 where left out
    "classes": [{
      "name": "all",
      "arrivals": {"poissonPerHour": 200},    or {"csv": "arrivals.csv", "at": "datetime", "count": "calls"}
      "handle": {"exponential": 180},         seconds; or {"lognormal": [mean, deviation]}, {"samples": [170, 95]}
      "patience": {"exponential": 300},       left out: for ever
      "skills": ["all"],                      or {"english": 2}
      "level": "ordinary"                     by queue.headStarts; ordinary where left out
    }],
    "staff": [{"people": 14, "skills": ["all"], "from": "08:00", "to": "20:00"}],    always there without from and to
    "queue": {"headStarts": {"ordinary": 0, "gold": 60}},    the rules; what is left out is one desk a set of skills
    "target": {"seconds": 20}
  }

  --help   this text

Exit 0: simulated. 1: FILE.json has faults, all named on stderr, or too many wait at once.
See "Simulating" in queue/README.md for what each thing means.
`;

runCommand(() => {
  endQuietlyWithoutReader();
  const name = readArguments();
  if (name === null) process.stdout.write(USAGE);
  else process.stdout.write(`${JSON.stringify(run(name, readFileNamed(name)), null, 2)}\n`);
});

function readArguments(): string | null {
  const { values, positionals } = parseStrictly();
  if (values.help === true) return null;
  const [name, ...others] = positionals;
  if (name === undefined) throw new CommandFailed('Say which file holds the scenario\nSee --help');
  if (others.length > 0) throw new CommandFailed(`One file at a time: ${others.join(' ')} is too much`);
  return name;
}

function parseStrictly() {
  try {
    return parseArgs({ args: process.argv.slice(2), options: { help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new CommandFailed(`${reasonOf(error)}\nSee --help`);
  }
}

/** Files that FILE names are looked for beside it. */
function readFileNamed(name: string): Scenario {
  const path = pathFromCaller(name);
  const file = readTextFile(path, MOST_BYTES_OF_FILE);
  if ('reason' in file) throw new CommandFailed(`${name}: ${file.reason}`);
  const readRows = (rows: string) => readTextFile(resolve(dirname(path), rows), MOST_BYTES_OF_ROWS);
  const read = readScenario(parse(name, file.text), readRows);
  if ('scenario' in read) return read.scenario;
  const lines = read.faults.map(({ place, reason }) => `${name}: ${place === '' ? reason : `${place}: ${reason}`}`);
  throw new CommandFailed(lines.join('\n'));
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    throw new CommandFailed(`${name}: is not JSON (${reasonOf(error)})`);
  }
}

function run(name: string, scenario: Scenario): Simulated {
  const progress = showProgress(process.stderr);
  try {
    return simulate(scenario, progress.tell);
  } catch (error) {
    if (!(error instanceof TooManyWait)) throw error;
    const hours = (error.at / 3_600_000).toPrecision(3);
    throw new CommandFailed(
      `${name}: staff: ${hours} hours into a run ${error.message}; add people, or let contacts give up`,
    );
  } finally {
    progress.end();
  }
}

/** `simulate ... | head` closes the pipe early, which is no mistake. */
function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
