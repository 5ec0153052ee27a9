import { noteInHand } from '../../../foundation/workforce/index.ts';
import type { ContactFollower, Held, MovedContact } from '../life/followers.ts';

interface InHand {
  accountId: string;
  active: number;
  wrapUp: number;
}

/** How many more, or fewer, each person has in conversation and in wrap-up after these moves; in one order of people. Pure. */
export function judgeInHand(moves: readonly MovedContact[]): InHand[] {
  const changes = new Map<string, InHand>();
  const add = ({ handlerId: accountId, state }: Held, change: number) => {
    if (accountId === null || (state !== 'active' && state !== 'wrap-up')) return;
    const had = changes.get(accountId) ?? { accountId, active: 0, wrapUp: 0 };
    const key = state === 'active' ? 'active' : 'wrapUp';
    changes.set(accountId, { ...had, [key]: had[key] + change });
  };
  for (const { from, to } of moves) {
    add(from, -1);
    add(to, 1);
  }
  return [...changes.values()]
    .filter(({ active, wrapUp }) => active !== 0 || wrapUp !== 0)
    .toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1));
}

/** Presence knows who is on a contact, or finishes one, from the moment of a move. */
export const inHandFollower: ContactFollower = {
  moved: async (work, moves) => noteInHand(work, judgeInHand(moves)),
};
