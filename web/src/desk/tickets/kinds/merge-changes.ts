/*
 * What two people made of the same: each change of either that the other did not make too. Where both changed the very same
 * thing differently, mine stands. How deep it is looked at is said by putting these together. All of it is pure.
 */

export type Merge<Value> = (base: Value, mine: Value, theirs: Value) => Value;

/** As one thing, whatever is in it. */
export function whole<Value>(base: Value, mine: Value, theirs: Value): Value {
  return isSame(mine, base) ? theirs : mine;
}

/** Field by field. */
export function fields<Whole extends object>(by: { readonly [Name in keyof Whole]-?: Merge<Whole[Name]> }) {
  return ifBothChanged<Whole>((base, mine, theirs) => {
    const merged = { ...mine };
    for (const name in by) {
      merged[name] = by[name](base[name], mine[name], theirs[name]);
      if (merged[name] === undefined) delete merged[name];
    }
    return merged;
  });
}

/** Row by row, told from each other by what names them: in my order, with what they added behind. */
export function rows<Row>(nameOf: (row: Row) => string, merge: Merge<Row>): Merge<Row[]> {
  return ifBothChanged((base, mine, theirs) => {
    const areNamed = [base, mine, theirs].every((list) => new Set(list.map(nameOf)).size === list.length);
    if (!areNamed) return mine;
    const find = (list: readonly Row[], name: string) => list.find((row) => nameOf(row) === name);
    const names = new Set([...mine, ...theirs].map(nameOf));
    return [...names].flatMap((name) => {
      const row = maybe(merge)(find(base, name), find(mine, name), find(theirs, name));
      return row === undefined ? [] : [row];
    });
  });
}

/** Entry by entry of what is kept by name. */
export function entries<Value>(merge: Merge<Value>): Merge<Record<string, Value>> {
  return ifBothChanged((base, mine, theirs) => {
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    const merged = [...names].flatMap((name) => {
      const value = maybe(merge)(base[name], mine[name], theirs[name]);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(merged);
  });
}

/** Of what may be missing: removed by one and left alone by the other it is gone. */
export function maybe<Value>(merge: Merge<Value>): Merge<Value | undefined> {
  return (base, mine, theirs) =>
    base === undefined || mine === undefined || theirs === undefined
      ? whole(base, mine, theirs)
      : merge(base, mine, theirs);
}

function ifBothChanged<Value>(merge: Merge<Value>): Merge<Value> {
  return (base, mine, theirs) => {
    if (isSame(mine, base)) return theirs;
    return isSame(theirs, base) || isSame(mine, theirs) ? mine : merge(base, mine, theirs);
  };
}

/** The fields of `one` that are not as in `base`. */
export function changedFields<Whole extends object>(base: Whole, one: Whole): Extract<keyof Whole, string>[] {
  const names = new Set<Extract<keyof Whole, string>>();
  for (const name in base) names.add(name);
  for (const name in one) names.add(name);
  return [...names].filter((name) => !isSame(base[name], one[name]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
