import type { QueueRow } from './store.ts';

/** Somebody who is there and ready. */
export interface Present {
  accountId: string;
  skills: ReadonlySet<string>;
  /** Contacts ringing or in conversation. */
  live: number;
}

/** The longest ready who can do what the queue asks for, and has room. Pure. */
export function chooseAgent(present: readonly Present[], { skills, capacity }: QueueRow): Present | undefined {
  return present.find((one) => one.live < capacity && skills.every((skill) => one.skills.has(skill)));
}
