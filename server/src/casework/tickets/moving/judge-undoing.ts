import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { nullable } from '../../../platform/contract-parts.ts';
import { isRecent } from '../../../platform/undo-within.ts';
import { type TicketVerb, verbs } from '../moves/moves.ts';

/** Whose a ticket was before a move that can be taken back; by when it was to be accepted its clocks say again. */
const Before = Type.Object({
  teamId: nullable(Type.String()),
  holderId: nullable(Type.String()),
  assignedAt: nullable(Type.String()),
});
export type Before = Static<typeof Before>;

/** Of a history the latest move, or taking back of one. */
interface LatestMove {
  kind: string;
  at: Date;
  accountId: string | null;
  detail: unknown;
}

export interface Undoing {
  verb: TicketVerb;
  from: string;
  before: Before;
}

const Detail = Type.Object({ from: Type.String(), before: Before });

/**
 * What taking the latest move back means: only whoever made it does, for a while, and once. Null where it stands. That
 * nothing happened since is for the ticket's version to say. Pure.
 */
export function judgeUndoing(latest: LatestMove | undefined, accountId: string, now: Date): Undoing | null {
  const verb = verbs.find((one) => one === latest?.kind);
  if (!latest || !verb || latest.accountId !== accountId) return null;
  if (!isRecent(latest.at, now)) return null;
  const { detail } = latest;
  return Value.Check(Detail, detail) ? { verb, from: detail.from, before: detail.before } : null;
}
