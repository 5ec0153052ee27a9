import type { TicketVerb } from '../moves/moves.ts';
import type { Life } from './kind-contract.ts';

export type LifeFault =
  | { code: 'state-twice' | 'no-such-state' | 'unreachable' | 'dead-end' | 'move-twice'; state: string }
  | { code: 'begins-ended' | 'never-ends'; state: string };

/** The state a verb leads to from here; null where the life does not allow it. Pure. */
export function nextState(life: Life, verb: TicketVerb, from: string): string | null {
  return life.moves.find((move) => move.verb === verb && move.from.includes(from))?.to ?? null;
}

/** What can be done from here. */
export function movesFrom(life: Life, from: string): TicketVerb[] {
  return life.moves.filter((move) => move.from.includes(from)).map(({ verb }) => verb);
}

export function stateOf(life: Life, id: string) {
  return life.states.find((state) => state.id === id);
}

/** What keeps a life from being lived: a state nobody reaches, one nobody leaves, a ticket that never ends. Pure. */
export function judgeLife(life: Life): LifeFault[] {
  const ids = life.states.map(({ id }) => id);
  const faults: LifeFault[] = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((state) => ({ code: 'state-twice' as const, state }));
  const named = life.moves.flatMap(({ from, to }) => [...from, to]);
  for (const state of new Set(named)) if (!ids.includes(state)) faults.push({ code: 'no-such-state', state });
  const [first] = life.states;
  if (first?.standing === 'ended') faults.push({ code: 'begins-ended', state: first.id });
  return faults.length > 0 ? faults : [...faults, ...judgePaths(life), ...judgeAmbiguity(life)];
}

function judgePaths(life: Life): LifeFault[] {
  const faults: LifeFault[] = [];
  const reached = reachableFrom(life, life.states[0]?.id ?? '');
  for (const { id, standing } of life.states) {
    if (!reached.has(id)) faults.push({ code: 'unreachable', state: id });
    if (standing === 'open' && movesFrom(life, id).length === 0) faults.push({ code: 'dead-end', state: id });
  }
  const ends = life.states.filter(({ standing }) => standing === 'ended').map(({ id }) => id);
  for (const { id, standing } of life.states) {
    if (standing === 'open' && !ends.some((end) => reachableFrom(life, id).has(end)))
      faults.push({ code: 'never-ends', state: id });
  }
  return faults;
}

function judgeAmbiguity(life: Life): LifeFault[] {
  return life.states.flatMap(({ id }) => {
    const verbs = movesFrom(life, id);
    return verbs.some((verb, index) => verbs.indexOf(verb) !== index)
      ? [{ code: 'move-twice' as const, state: id }]
      : [];
  });
}

function reachableFrom(life: Life, start: string): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) {
    for (const { from, to } of life.moves) if (from.includes(state)) seen.add(to);
  }
  return seen;
}
