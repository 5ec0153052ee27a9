import type { TicketFollower } from '../tickets/index.ts';
import { countChildren } from './link-store.ts';
import { childrenOpen } from './refusals.ts';

/** A parent ends last. */
export const linkFollower: TicketFollower = {
  mayEnd: async (work, { id }) => ((await countChildren(work.db, id)).open > 0 ? childrenOpen() : null),
};
