type PlainFacts = Record<string, string | number | boolean | null>;

/** Facts as they cross the wire: what is neither text, number nor yes or no is missing. */
export function toPlainFacts(facts: object): PlainFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
    ]),
  );
}
