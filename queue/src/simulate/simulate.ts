import { addUp, estimateFromParts, estimateFromRuns, type Measures, type Values, valuesOf } from './measures.ts';
import type { GroupTime, RunCount } from './run-count.ts';
import { runOnce } from './run-once.ts';
import type { ContactClass, Scenario } from './scenario.ts';
import { mayTakeAfter } from './who-may-take.ts';

/** A single run is cut into so many parts, from which its intervals come. */
const PARTS = 20;

export interface Simulated {
  readonly all: Measures;
  readonly classes: Readonly<Record<string, Measures>>;
}

/**
 * Runs the engine on a clock of its own as often as the scenario says, and measures. The same scenario gives the same
 * numbers.
 *
 * @param tell is told now and then which share of the whole is done
 * @throws TooManyWait where those who wait grow beyond what can be held
 */
export function simulate(scenario: Scenario, tell: (share: number) => void): Simulated {
  const { replications, classes } = scenario;
  const parts = replications === 1 ? PARTS : 1;
  const runs = Array.from({ length: replications }, (_, run) =>
    valuesOfRun(
      scenario,
      runOnce(scenario, run, parts, (share) => tell((run + share) / replications)),
    ),
  );
  const measuresAt = (index: number) => estimate(runs.map((run) => run[index] ?? []));
  return {
    all: measuresAt(classes.length),
    classes: Object.fromEntries(classes.map(({ name }, index) => [name, measuresAt(index)])),
  };
}

/** The values of the whole run first, then those of its parts where it has several. */
type RunValues = readonly Values[];

function estimate(runs: readonly RunValues[]): Measures {
  const [first = []] = runs;
  const [whole, ...parts] = first;
  if (runs.length === 1 && whole !== undefined) return estimateFromParts(whole, parts);
  return estimateFromRuns(runs.flatMap(([one]) => (one === undefined ? [] : [one])));
}

/** Class by class, and of all at last. */
function valuesOfRun(scenario: Scenario, run: RunCount): readonly RunValues[] {
  const everybody = scenario.staff.map(() => true);
  const ofClass = scenario.classes.map((one, index) => valuesOfParts(run, [index], whoMayTake(scenario, one)));
  return [...ofClass, valuesOfParts(run, [...scenario.classes.keys()], everybody)];
}

function valuesOfParts(run: RunCount, classes: readonly number[], groups: readonly boolean[]): RunValues {
  const counts = Array.from({ length: run.parts }, (_, part) =>
    addUp(classes.flatMap((one) => run.classes[one]?.[part] ?? [])),
  );
  const staff = run.staff.map((part) => part.filter((_, group) => groups[group]));
  const parts = counts.map((count, part) => valuesOf(count, staff[part] ?? []));
  const everything: readonly GroupTime[] = staff.flat();
  return [valuesOf(addUp(counts), everything), ...parts];
}

function whoMayTake({ rules, staff }: Scenario, one: ContactClass): readonly boolean[] {
  return staff.map(({ skills }) => Number.isFinite(mayTakeAfter(rules, one, skills)));
}
