/**
 * What two people made of the same: each change of either that the other did not make too. Where both changed the very
 * same thing differently, mine stands. Lists are compared by what names their rows. Pure.
 */
export function mergeChanges<Value>(base: Value, mine: Value, theirs: Value): Value {
  return merge(base, mine, theirs) as Value;
}

/** The parts of `one` that are not as in `base`. */
export function changedParts<Whole extends object>(base: Whole, one: Whole): (keyof Whole & string)[] {
  const names = new Set([...Object.keys(base), ...Object.keys(one)]) as Set<keyof Whole & string>;
  return [...names].filter((name) => !isSame(base[name], one[name]));
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  if (isRows(base) && isRows(mine) && isRows(theirs)) return mergeRows(base, mine, theirs);
  if (isObject(base) && isObject(mine) && isObject(theirs)) return mergeObjects(base, mine, theirs);
  return mine;
}

function mergeObjects(base: Fields, mine: Fields, theirs: Fields): Fields {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map((name) => [name, merge(base[name], mine[name], theirs[name])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** In my order, with what they added behind. */
function mergeRows(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const find = (rows: unknown[], name: string) => rows.find((row) => nameOf(row) === name);
  const names = new Set([...mine, ...theirs].map(nameOf));
  return [...names].flatMap((name) => {
    const row = merge(find(base, name), find(mine, name), find(theirs, name));
    return row === undefined ? [] : [row];
  });
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose rows can be told from each other. */
function isRows(value: unknown): value is unknown[] {
  return Array.isArray(value) && new Set(value.map(nameOf)).size === value.length;
}

/** By its id, name or value; a move by its verb and where it leads. */
function nameOf(row: unknown): string {
  if (!isObject(row)) return JSON.stringify(row);
  const named = [row['id'], row['name'], row['value']].find((one) => typeof one === 'string');
  return typeof named === 'string' ? named : `${String(row['verb'])}>${String(row['to'])}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
