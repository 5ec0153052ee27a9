/** What can become different of where a ticket stands. */
export interface StandingChange {
  stage?: string;
  state?: 'open' | 'closed';
  teamId?: string | null;
  holderId?: string | null;
  assignedAt?: Date | null;
  acceptBy?: Date | null;
  severity?: string;
  parentId?: string | null;
}

/** What can become different of a ticket otherwise. */
export interface ContentChange {
  result?: string | null;
  reply?: string | null;
  satisfied?: boolean | null;
  outcome?: string;
  refundPromisedAt?: Date;
  closedAt?: Date | null;
  summary?: string;
  externalId?: string | null;
  mergedIntoId?: string | null;
  massFault?: boolean;
  customerId?: string;
  cityId?: string | null;
  matterId?: string | null;
}

export interface TicketChange extends StandingChange, ContentChange {}

/** What goes into which of its two rows. Pure. */
export function splitChange(change: TicketChange): { standing: StandingChange; content: ContentChange } {
  const standing: StandingChange = {};
  const content: ContentChange = {};
  for (const [name, value] of Object.entries(change)) {
    if (value !== undefined) Object.assign(stands(name) ? standing : content, { [name]: value });
  }
  return { standing, content };
}

const ofStanding: Readonly<Record<keyof StandingChange, true>> = {
  stage: true,
  state: true,
  teamId: true,
  holderId: true,
  assignedAt: true,
  acceptBy: true,
  severity: true,
  parentId: true,
};
const stands = (name: string) => Object.hasOwn(ofStanding, name);

/** In nobody's hand, and with no team. */
export const WITH_NOBODY = { teamId: null, holderId: null, acceptBy: null } as const;
