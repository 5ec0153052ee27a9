import type { ContactRow, Offer } from '../contacts/index.ts';

/** Where contacts of a province wait for somebody. */
export interface QueueRow {
  id: string;
  provinceId: string;
  /** What a person must be able to do to be offered its contacts. */
  skills: string[];
  /** How many contacts one person has ringing or in conversation at most. */
  capacity: number;
}

/** Somebody who is there and ready. */
export interface Present {
  accountId: string;
  readySince: Date;
  skills: ReadonlySet<string>;
  /** Contacts ringing or in conversation. */
  live: number;
}

export type Waiting = ContactRow & { queueId: string };

/** The longest ready who can do what the queue asks for, and has room. Pure. */
export function chooseAgent(present: readonly Present[], { skills, capacity }: QueueRow): Present | undefined {
  return present.find((one) => one.live < capacity && skills.every((skill) => one.skills.has(skill)));
}

/** How many contacts these people can take at most, for the queue that allows the most. Pure. */
export function roomOf(present: readonly Present[], queues: readonly QueueRow[]): number {
  const capacity = Math.max(0, ...queues.map((queue) => queue.capacity));
  return present.reduce((sum, { live }) => sum + Math.max(0, capacity - live), 0);
}

/** On whose desk each of those who wait rings, as far as somebody is there for them; each in turn, longest waiting first. Pure. */
export function pairUp(waiting: readonly Waiting[], queues: readonly QueueRow[], seats: readonly Present[]): Offer[] {
  const present = seats
    .map((seat) => ({ ...seat }))
    .toSorted(
      (one, other) => Number(one.readySince) - Number(other.readySince) || (one.accountId < other.accountId ? -1 : 1),
    );
  return waiting.flatMap((contact) => {
    const queue = queues.find(({ id }) => id === contact.queueId);
    const agent = queue && chooseAgent(present, queue);
    if (!agent) return [];
    agent.live += 1;
    return [{ contact, accountId: agent.accountId }];
  });
}
