import type { Held, MovedContact } from '../../contacts/index.ts';

/** Which of these contacts wait in their queue now, and which ring, or wait for one person, from now. Pure. */
export function judgeWaiting(moves: readonly MovedContact[]): [contactId: string, waiting: boolean][] {
  const turned = moves.filter(
    ({ from, to }) => (from.state === 'waiting') !== (to.state === 'waiting') || to.state === 'returned',
  );
  return turned.map(({ contactId, to }) => [contactId, to.state === 'waiting']);
}

/** What rings, came back or is in conversation takes somebody's room; what is written up does not. */
function takesRoom({ state }: Held): boolean {
  return state === 'ringing' || state === 'returned' || state === 'active';
}

/**
 * How many contacts more, or fewer, each person has in hand after these moves; in the order in which seats are locked. None
 * more for whoever goes on with one that came back: their seat is held all the same, so that of two at once the second sees
 * the first. Pure.
 */
export function judgeLoad(moves: readonly MovedContact[]): [accountId: string, change: number][] {
  const changes = new Map<string, number>();
  const add = (held: Held, change: number) => {
    if (held.handlerId && takesRoom(held)) changes.set(held.handlerId, (changes.get(held.handlerId) ?? 0) + change);
  };
  for (const { from, to } of moves) {
    add(from, -1);
    add(to, 1);
  }
  const resuming = new Set(moves.flatMap(({ from, to }) => (resumes(from, to) ? [to.handlerId] : [])));
  return [...changes]
    .filter(([accountId, change]) => change !== 0 || resuming.has(accountId))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

const resumes = (from: Held, to: Held) => from.state === 'returned' && to.state === 'active';
