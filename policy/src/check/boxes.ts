import { describeCells, type Space } from '../compile/cells.ts';
import type { Diagram } from '../compile/diagram.ts';

/** A set of cases: for each fact read on one path, the cells that lead on. Facts not listed may be anything. */
export type Box = ReadonlyMap<number, readonly number[]>;

/** Up to `limit` boxes whose cases end in a terminal that `isTarget` accepts. */
export function boxesTo(diagram: Diagram, isTarget: (terminal: number) => boolean, limit: number): Box[] {
  const boxes: Box[] = [];
  const leads = new Map<number, boolean>();
  collect(diagram.root, []);
  return boxes;

  function leadsThere(reference: number): boolean {
    if (reference < 0) return isTarget(~reference);
    const known = leads.get(reference);
    if (known !== undefined) return known;
    const result = childrenOf(diagram, reference).some(leadsThere);
    leads.set(reference, result);
    return result;
  }

  function collect(reference: number, path: readonly (readonly [number, readonly number[]])[]): void {
    if (boxes.length >= limit || !leadsThere(reference)) return;
    if (reference < 0) {
      boxes.push(new Map(path));
      return;
    }
    for (const [child, cells] of branchesOf(diagram, reference)) {
      collect(child, [...path, [diagram.fact[reference] ?? 0, cells]]);
    }
  }
}

function childrenOf(diagram: Diagram, node: number): number[] {
  return [...diagram.kids.subarray(diagram.base[node], diagram.base[node + 1] ?? diagram.kids.length)];
}

/** The different children of a node, each with the cells that lead to it. */
function branchesOf(diagram: Diagram, node: number): Map<number, number[]> {
  const branches = new Map<number, number[]>();
  for (const [cell, child] of childrenOf(diagram, node).entries()) {
    const cells = branches.get(child);
    if (cells === undefined) branches.set(child, [cell]);
    else cells.push(cell);
  }
  return branches;
}

/** `type: "ordinary"; accepted: false`, leaving out facts that may be anything. */
export function describeBox(box: Box, spaces: readonly Space[]): string {
  const parts: string[] = [];
  for (const [fact, cells] of box) {
    const space = spaces[fact];
    if (space !== undefined && cells.length < space.size) parts.push(`${space.name}: ${describeCells(space, cells)}`);
  }
  return parts.length === 0 ? 'any facts' : parts.join('; ');
}

/** True where some case of the box ends in a terminal that `isTarget` accepts. */
export function meetsBox(diagram: Diagram, box: Box, isTarget: (terminal: number) => boolean): boolean {
  const seen = new Set<number>();
  const open = [diagram.root];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (reference < 0 && isTarget(~reference)) return true;
    if (reference < 0 || seen.has(reference)) continue;
    seen.add(reference);
    const cells = box.get(diagram.fact[reference] ?? -1);
    open.push(...childrenOf(diagram, reference).filter((_, cell) => cells?.includes(cell) ?? true));
  }
  return false;
}
