/** What can become different of a ticket. */
export interface TicketChange {
  stage?: string;
  state?: 'open' | 'closed';
  teamId?: string | null;
  holderId?: string | null;
  assignedAt?: Date | null;
  acceptBy?: Date | null;
  result?: string | null;
  reply?: string | null;
  satisfied?: boolean | null;
  outcome?: string;
  refundPromisedAt?: Date;
  closedAt?: Date | null;
  severity?: string;
  summary?: string;
  externalId?: string | null;
  parentId?: string | null;
  mergedIntoId?: string | null;
  massFault?: boolean;
  customerId?: string;
  cityId?: string | null;
  matterId?: string | null;
}

/** In nobody's hand, and with no team. */
export const WITH_NOBODY = { teamId: null, holderId: null, acceptBy: null } as const;
