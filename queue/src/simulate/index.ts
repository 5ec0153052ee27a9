/** The engine on a clock of its own, over invented contacts and people; in Node and in the browser. */
export type { Estimate } from './estimate-interval.ts';
export { type Measure, type Measures, MEASURES } from './measures.ts';
export type { Fault, FaultKind } from './read/faults.ts';
export { readScenario } from './read/read-scenario.ts';
export { TooManyWait } from './run-once.ts';
export { simulate, type Simulated } from './simulate.ts';
