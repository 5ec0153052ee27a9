import { type ArrivalSource, openArrivals } from './arrival-source.ts';
import { type DrawDuration, drawDuration } from './draw-duration.ts';
import { RandomStream } from './random-stream.ts';
import type { ContactClass, Scenario } from './scenario.ts';

/** A class with its own streams: what it draws depends on nothing but the seed, its name and the run's number. */
export interface ContactSource {
  readonly plan: ContactClass;
  readonly arrivals: ArrivalSource;
  readonly drawHandle: DrawDuration;
  readonly handles: RandomStream;
  readonly drawPatience: DrawDuration | null;
  readonly patiences: RandomStream;
}

export function openSource(scenario: Scenario, plan: ContactClass, run: number): ContactSource {
  const stream = (purpose: string) => new RandomStream(`${scenario.seed}/${run}/${purpose}/${plan.name}`);
  return {
    plan,
    arrivals: openArrivals(plan.arrivals, stream('arrivals'), scenario.origin),
    drawHandle: drawDuration(plan.handle),
    handles: stream('handle'),
    drawPatience: plan.patience === null ? null : drawDuration(plan.patience),
    patiences: stream('patience'),
  };
}
