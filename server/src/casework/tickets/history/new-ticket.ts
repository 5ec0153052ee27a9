import type { Severity } from './contract.ts';

/** A ticket that is raised, with where it stands then. */
export interface NewTicket {
  id: string;
  key: string;
  kind: string;
  category: string;
  state: 'open' | 'closed';
  customerId: string | null;
  provinceId: string;
  cityId: string | null;
  matterId: string | null;
  contactId: string | null;
  reopensId: string | null;
  insisted: boolean;
  summary: string;
  recorded: Record<string, string>;
  outcome: string;
  refundPromisedAt: Date | null;
  raisedBy: string | null;
  raisedAt: Date;
  closedAt: Date | null;
  changedAt: Date;
  stage: string;
  kindVersion: number;
  place?: string | null;
  form?: Record<string, string>;
  severity?: Severity;
  wayIn?: string | null;
  externalId?: string | null;
  massFault?: boolean;
  /** Where it goes to a team as it is raised: its first move is made by then. */
  teamId?: string;
  assignedAt?: Date;
  version?: number;
}

/** Its two rows. Pure. */
export function splitTicket(ticket: NewTicket) {
  const {
    state,
    stage,
    severity = 'normal',
    version = 1,
    teamId = null,
    assignedAt = null,
    changedAt,
    ...rest
  } = ticket;
  const { id: ticketId, provinceId, raisedAt } = rest;
  const standing = { ticketId, provinceId, raisedAt, changedAt, state, stage, severity, version, teamId, assignedAt };
  return { standing, content: rest };
}
