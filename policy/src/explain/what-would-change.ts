import type { Answer, Change, Facts } from '../answer.ts';
import { cellOf, describeCells, sampleOf, type Space } from '../compile/cells.ts';

interface Asked {
  readonly spaces: readonly Space[];
  decide(facts: Facts): Answer;
}

/** The changes of one given fact that would decide a decided case otherwise, in reading order; none for any other case. */
export function findChanges(asked: Asked, facts: Facts): Change[] {
  const now = asked.decide(facts);
  if (now.status !== 'decided') return [];
  return asked.spaces.flatMap((space) => changesOf(asked, space, facts, now.disposition));
}

function changesOf(asked: Asked, space: Space, facts: Facts, disposition: string): Change[] {
  const from = facts[space.name];
  const current = cellOf(space, from);
  if (from === undefined || from === null) return [];
  const groups = new Map<string, { change: Change; cells: number[] }>();
  for (let cell = 0; cell < space.size; cell++) {
    if (cell === current) continue;
    const then = asked.decide({ ...facts, [space.name]: sampleOf(space, cell) });
    if (then.status !== 'decided' || then.disposition === disposition) continue;
    const key = JSON.stringify([then.disposition, then.rules]);
    const group = groups.get(key) ?? {
      change: { fact: space.name, from, to: '', disposition: then.disposition, rule: then.rule },
      cells: [],
    };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change, cells }) => ({ ...change, to: describeCells(space, cells) }));
}
