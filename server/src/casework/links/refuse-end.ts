import type { TicketFollower } from '../tickets/index.ts';
import { listWithOpenChildren } from './link-store.ts';
import { childrenOpen } from './refusals.ts';

/** A parent ends last. */
export const linkFollower: TicketFollower = {
  againstEnd: async (db, ticketIds) =>
    new Map((await listWithOpenChildren(db, ticketIds)).map((id) => [id, childrenOpen()] as const)),
};
