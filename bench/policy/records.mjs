/*
 * Records drawn from the facts of a model: every fact known, values of each fact equally likely, numbers around the
 * thresholds. The same seed gives the same records.
 */

/**
 * @param {import('../../policy/dist/index.js').PolicyModel} model
 * @param {number} count
 */
export function drawRecords(model, count, seed = 20_000) {
  const random = randomFrom(seed);
  const domains = model.facts.map((fact) => ({ name: fact.name, values: valuesOf(fact.domain) }));
  return Array.from({ length: count }, () =>
    Object.fromEntries(domains.map(({ name, values }) => [name, values[Math.floor(random() * values.length)]])),
  );
}

/** @param {import('../../policy/dist/index.js').Domain} domain */
function valuesOf(domain) {
  if (domain.kind === 'boolean') return [false, true];
  return domain.kind === 'enum' ? domain.values : Array.from({ length: 8 }, (_, step) => domain.min + step);
}

/** Mulberry32: small, fast, and good enough to spread records. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
