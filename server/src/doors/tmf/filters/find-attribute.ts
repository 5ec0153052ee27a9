import { queryWrong } from '../refusals.ts';
import { cutText } from '../../../platform/text/cut-text.ts';
import type { Kind } from './compare-values.ts';
import type { Condition } from './condition.ts';

interface Comparable {
  is: Kind;
  /** It stands in a list. */
  among?: unknown;
}

/** What can be filtered by, by the path at which a reply shows it. */
export interface AttributeTable<Attribute extends Comparable> {
  named: Readonly<Record<string, Attribute>>;
  /** Shorter names, and the paths they stand for. */
  aliases?: Readonly<Record<string, string>>;
  /** Below this name anything may stand. */
  open?: { name: string; at(path: readonly string[]): Attribute };
}

/** The attribute that a condition is about. @throws queryWrong also where it cannot be compared so */
export function findCompared<Attribute extends Comparable>(
  table: AttributeTable<Attribute>,
  { attribute: name, comparison }: Condition,
): { path: string; attribute: Attribute } {
  const found = findAttribute(table, name);
  const isEqual = comparison === 'in' || comparison === 'not';
  if (!isEqual && found.attribute.is === 'text' && found.attribute.among)
    throw queryWrong([{ field: cutText(name, 60), message: 'can only be equal' }]);
  return found;
}

/** The attribute to sort by. @throws queryWrong also where there are several of it */
export function findSorted<Attribute extends Comparable>(
  table: AttributeTable<Attribute>,
  name: string,
): { path: string; attribute: Attribute } {
  const found = findAttribute(table, name);
  if (found.attribute.among)
    throw queryWrong([{ field: 'sort', message: `cannot be by ${cutText(name, 60)}, of which there are several` }]);
  return found;
}

/** Levels below a name below which anything may stand. */
const DEEPEST = 10;

/** The attribute of that name, and the path at which it is shown. @throws queryWrong saying what is wrong with the name */
function findAttribute<Attribute extends Comparable>(
  { named, aliases = {}, open }: AttributeTable<Attribute>,
  name: string,
): { path: string; attribute: Attribute } {
  const path = ownIn(aliases, name) ?? name;
  const attribute = ownIn(named, path);
  if (attribute) return { path, attribute };
  const [first, ...rest] = path.split('.');
  const isBelow = first === open?.name && rest.length > 0 && rest.length <= DEEPEST;
  if (open && isBelow) return { path, attribute: open.at(rest) };
  throw queryWrong([{ field: cutText(name, 60), message: whatIsWrong(Object.keys(named), path) }]);
}

function ownIn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function whatIsWrong(names: readonly string[], path: string): string {
  if (/(?:\.regex|\*)$/u.test(path)) return 'cannot be compared by an expression; eq, ne, gt, gte, lt and lte can';
  const inside = names.filter((one) => one.startsWith(`${path}.`));
  return inside.length > 0 ? `holds several: ${inside.join(', ')}` : 'is no attribute to filter or sort by';
}

/** What can be filtered by, as a sentence for the API's description. Pure. */
export function describeFilters({ named, open }: AttributeTable<Comparable>): string {
  const of = (...kinds: Kind[]) => Object.keys(named).filter((name) => kinds.includes(named[name]?.is ?? 'text'));
  const ordered = of('date', 'number').join(', ');
  const others = [...of('text', 'any'), ...(open ? [`any path below ${open.name}`] : [])].join(', ');
  return `Filters: a path of the reply and a value, status=held,pending; values joined by commas and parameters given twice mean either, .ne means none of them. Of a list any element counts. .gt, .gte, .lt and .lte are for instants, in any notation of their offset, and for numbers: ${ordered}. Compared letter by letter, in a list for equality alone: ${others}. Nothing else can be filtered by, nor compared by an expression: 400.`;
}
