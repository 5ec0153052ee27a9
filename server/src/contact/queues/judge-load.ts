import type { Held, MovedContact } from '../contacts/index.ts';

/** Which of these contacts wait now, and which do so no more. Pure. */
export function judgeWaiting(moves: readonly MovedContact[]): [contactId: string, waiting: boolean][] {
  const turned = moves.filter(({ from, to }) => (from.state === 'waiting') !== (to.state === 'waiting'));
  return turned.map(({ contactId, to }) => [contactId, to.state === 'waiting']);
}

/** What rings or is in conversation takes somebody's room; what is written up does not. */
function takesRoom({ state }: Held): boolean {
  return state === 'ringing' || state === 'active';
}

/** How many contacts more, or fewer, each person has in hand after these moves; in the order in which seats are locked. Pure. */
export function judgeLoad(moves: readonly MovedContact[]): [accountId: string, change: number][] {
  const changes = new Map<string, number>();
  const add = (held: Held, change: number) => {
    if (held.handlerId && takesRoom(held)) changes.set(held.handlerId, (changes.get(held.handlerId) ?? 0) + change);
  };
  for (const { from, to } of moves) {
    add(from, -1);
    add(to, 1);
  }
  return [...changes].filter(([, change]) => change !== 0).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
