import { defineFollower } from '../../platform/follower.ts';
import type { Work } from '../../platform/work.ts';

/** An outage as it is opened: where, and of what. */
interface OpenedFault {
  ticketId: string;
  provinceId: string;
  cityId: string | null;
  categories: readonly string[];
}

/** What later modules do within the work that opens an outage. */
export interface MassFaultFollower {
  /** @param alertId the area alert that it was opened from */
  opened(work: Work, fault: OpenedFault, alertId: string | null): Promise<void>;
}

export const massFaultFollower = defineFollower<MassFaultFollower>('mass-fault');
