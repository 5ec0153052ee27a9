import { describeCells, type Space } from '../compile/cells.ts';
import type { CaseCondition } from '../finding.ts';

/** A set of cases: for each fact listed, the cells it may have. Facts not listed may be anything. */
export type Box = ReadonlyMap<number, readonly number[]>;

/** The different children of a node, each with the cells that lead to it. */
export function branchesOf(children: Iterable<number>): Map<number, number[]> {
  const branches = new Map<number, number[]>();
  let cell = 0;
  for (const child of children) {
    const cells = branches.get(child);
    if (cells === undefined) branches.set(child, [cell]);
    else cells.push(cell);
    cell++;
  }
  return branches;
}

/** The conditions of a box in reading order, leaving out facts that may be anything. */
export function conditionsOfBox(box: Box, spaces: readonly Space[]): CaseCondition[] {
  return [...box]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([fact, cells]) => {
      const space = spaces[fact];
      return space === undefined || cells.length >= space.size
        ? []
        : [{ fact: space.name, wanted: wantedCells(space, cells) }];
    });
}

/** FEEL text for some cells, as an author would write it: with `not(...)` where that names far fewer values. */
export function wantedCells(space: Space, cells: readonly number[]): string {
  const others = [...Array(space.size).keys()].filter((cell) => !cells.includes(cell));
  if (others.length === 0) return '-';
  const isShorter = space.domain.kind === 'enum' && 2 * others.length < cells.length;
  return isShorter ? `not(${describeCells(space, others)})` : describeCells(space, cells);
}

/** `type: "ordinary"; accepted: false`, leaving out facts that may be anything. */
export function describeConditions(conditions: readonly CaseCondition[]): string {
  return conditions.length === 0 ? 'any facts' : conditions.map(({ fact, wanted }) => `${fact}: ${wanted}`).join('; ');
}

/** The cases that meet both; null where there are none. */
export function meetingBox(first: Box, second: Box): Box | null {
  const meeting = new Map(first);
  for (const [fact, cells] of second) {
    const before = meeting.get(fact);
    const both = before === undefined ? cells : before.filter((cell) => cells.includes(cell));
    if (both.length === 0) return null;
    meeting.set(fact, both);
  }
  return meeting;
}
