import type { RandomStream } from './random-stream.ts';
import type { Duration } from './scenario.ts';

/** Draws a time in milliseconds from what a FILE says of it in seconds. */
export type DrawDuration = (stream: RandomStream) => number;

/** The lognormal's mean and deviation are those of the time itself, not of its logarithm. */
export function drawDuration(duration: Duration): DrawDuration {
  if (duration.kind === 'exponential') return (stream) => duration.mean * 1000 * stream.exponential();
  if (duration.kind === 'samples') return (stream) => 1000 * pick(duration.values, stream.uniform());
  const variance = Math.log1p((duration.deviation / duration.mean) ** 2);
  const middle = Math.log(duration.mean * 1000) - variance / 2;
  const spread = Math.sqrt(variance);
  return (stream) => Math.exp(middle + spread * stream.normal());
}

/** Seconds. */
export function meanDuration(duration: Duration): number {
  if (duration.kind !== 'samples') return duration.mean;
  return duration.values.reduce((sum, value) => sum + value, 0) / duration.values.length;
}

function pick(values: readonly number[], part: number): number {
  const value = values[Math.floor(part * values.length)];
  if (value === undefined) throw new RangeError('no sample to draw from');
  return value;
}
