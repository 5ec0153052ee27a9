/*
 * The formulas that a queue with one kind of contacts and exponential times follows exactly. `load` is arrivals by handle
 * time (Erlang), times are seconds.
 */

export interface Line {
  readonly perSecond: number;
  readonly handle: number;
  readonly people: number;
  readonly target: number;
}

export interface Expected {
  /** Answered within the target, of all offered. */
  readonly serviceLevel: number;
  /** Over all offered, those who gave up included. */
  readonly meanWait: number;
  readonly occupancy: number;
  readonly abandoned: number;
}

/** Nobody gives up. */
export function erlangC({ perSecond, handle, people, target }: Line): Expected {
  const load = perSecond * handle;
  const blocked = erlangB(load, people);
  const occupancy = load / people;
  const waits = blocked / (1 - occupancy * (1 - blocked));
  const free = people - load;
  const serviceLevel = 1 - waits * Math.exp((-free * target) / handle);
  return { serviceLevel, meanWait: (waits * handle) / free, occupancy, abandoned: 0 };
}

/** Whoever waits gives up after an exponential time. */
export function erlangA(line: Line & { readonly patience: number }): Expected {
  const { perSecond, handle, people, patience } = line;
  const { waiting, length } = queueOf(line);
  const abandoned = length / patience / perSecond;
  const meanWait = length / perSecond;
  const occupancy = (perSecond * handle * (1 - abandoned)) / people;
  return { serviceLevel: answeredWithin(line, waiting), meanWait, occupancy, abandoned };
}

function erlangB(load: number, people: number): number {
  let inverse = 1;
  for (let count = 1; count <= people; count++) inverse = 1 + (inverse * count) / load;
  return 1 / inverse;
}

/** The share of those who come while all are busy, and how many wait on average. */
function queueOf({ perSecond, handle, people, patience }: Line & { readonly patience: number }) {
  let term = 1;
  let all = 1;
  let sum = 0;
  for (let waiting = 1; term > 1e-18; waiting++) {
    term *= perSecond / (people / handle + waiting / patience);
    all += term;
    sum += waiting * term;
  }
  const free = 1 / erlangB(perSecond * handle, people) - 1;
  return { waiting: all / (free + all), length: sum / (free + all) };
}

/**
 * Someone who comes while all are busy waits until the last before them leaves; with `n` ahead that takes n + 1 departures.
 * Summed over n: the share answered before both the target and their own patience.
 */
function answeredWithin(line: Line & { readonly patience: number }, waiting: number): number {
  const { perSecond, handle, people, patience, target } = line;
  // Density of the offered wait x, given one waits: proportional to exp(λ·θ⁻¹(1 − e^(−x/θ)) − N·μ·x) with θ = patience.
  const density = (x: number) =>
    Math.exp(perSecond * patience * (1 - Math.exp(-x / patience)) - (people / handle) * x - peak(line));
  const within = integrate((x) => density(x) * Math.exp(-x / patience), 0, target);
  const far = patience * 40;
  return 1 - waiting + waiting * (within / (integrate(density, 0, target) + integrate(density, target, far)));
}

/** The largest exponent, taken away so that nothing overflows. */
function peak({ perSecond, handle, people, patience }: Line & { readonly patience: number }): number {
  const at = Math.max(0, patience * Math.log((perSecond * handle) / people));
  return perSecond * patience * (1 - Math.exp(-at / patience)) - (people / handle) * at;
}

/** Simpson's rule; the steps are fine enough for what falls off within a second. */
function integrate(f: (x: number) => number, from: number, to: number): number {
  const steps = 20_000;
  const step = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let index = 1; index < steps; index++) sum += f(from + index * step) * (index % 2 === 1 ? 4 : 2);
  return (sum * step) / 3;
}
