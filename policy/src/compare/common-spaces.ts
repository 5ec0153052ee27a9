import { allOf } from '../accepted-values.ts';
import { cutIntoCells, type Space } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { Domain, Fact } from '../model.ts';

/** The facts of two policies, cut so that every condition of both is true of a whole cell or of none of it. */
export interface CommonSpaces {
  readonly spaces: readonly Space[];
  /** The number of each fact of a side among `spaces`, by its name. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

/** Facts of one name and one kind are one fact; where the kind changed, there are two. */
export function findCommonSpaces(before: Compiled, after: Compiled): CommonSpaces {
  const spaces: Space[] = [];
  const beforeNumbers = new Map<string, number>();
  const afterNumbers = new Map<string, number>();
  for (const { name } of before.spaces) {
    const other = factOf(after, name);
    const shared = other !== null && other.domain.kind === factOf(before, name)?.domain.kind;
    beforeNumbers.set(name, spaces.length);
    if (shared) afterNumbers.set(name, spaces.length);
    spaces.push(cutFor(name, shared ? [before, after] : [before]));
  }
  for (const { name } of after.spaces) {
    if (afterNumbers.has(name)) continue;
    afterNumbers.set(name, spaces.length);
    spaces.push(cutFor(name, [after]));
  }
  return { spaces, before: beforeNumbers, after: afterNumbers };
}

function factOf({ model }: Compiled, name: string): Fact | null {
  return model.facts.find((fact) => fact.name === name) ?? null;
}

function cutFor(name: string, sides: readonly Compiled[]): Space {
  const facts = sides.map((side) => factOf(side, name)).filter((fact) => fact !== null);
  const domains = facts.map((fact) => fact.domain);
  const tests = sides.flatMap(({ model }) =>
    [...model.tables.flatMap((table) => table.rules), ...model.contradictions]
      .flatMap((row) => row.conditions)
      .filter((condition) => condition.fact === name)
      .map((condition) => condition.accepted),
  );
  const [first, second] = domains;
  if (facts[0] === undefined || first === undefined) throw new Error(`${name} is a fact of neither policy`);
  const domain = second === undefined ? first : joinDomains(first, second);
  // Cut at the ends of each domain too: beyond them the other side knows more.
  return cutIntoCells({ ...facts[0], domain }, [...tests, ...domains.map(allOf)]);
}

/** Every value that either side knows, those of the first in its own order. */
function joinDomains(first: Domain, second: Domain): Domain {
  if (first.kind === 'enum' && second.kind === 'enum') {
    return { kind: 'enum', values: [...new Set([...first.values, ...second.values])] };
  }
  if (first.kind !== 'number' || second.kind !== 'number') return first;
  const max = first.max === null || second.max === null ? null : Math.max(first.max, second.max);
  return { kind: 'number', min: Math.min(first.min, second.min), max };
}
