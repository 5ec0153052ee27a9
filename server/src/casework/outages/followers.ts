import { defineFollower } from '../../platform/follower.ts';
import type { Work } from '../../platform/work.ts';

/** What later modules do within the work that opens an outage. */
export interface MassFaultFollower {
  /** @param alertId the area alert that it was opened from */
  opened(work: Work, fault: { ticketId: string; provinceId: string }, alertId: string | null): Promise<void>;
}

export const massFaultFollower = defineFollower<MassFaultFollower>('mass-fault');
