type Thing = readonly [name: string, says: unknown];

/** How many things differ, by their names, for the bar that saves: at least one, where anything does. Pure. */
export function countChanges(saved: Iterable<Thing>, body: Iterable<Thing>): number {
  const [before, after] = [told(saved), told(body)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return Math.max(1, [...names].filter((name) => before.get(name) !== after.get(name)).length);
}

const told = (things: Iterable<Thing>) => new Map([...things].map(([name, says]) => [name, JSON.stringify(says)]));
