import type { Database } from '../../../platform/database/database.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import type { Work } from '../../../platform/work.ts';
import { type Actor, demandEnabled, seesProvince } from '../../../foundation/organisation/index.ts';
import { findEntryOfKey, findLatestEntry, type LockedTicket, lockTicket } from '../history/life-store.ts';
import { noSuchTicket, ticketMoved } from '../history/refusals.ts';
import { writeHistory } from '../history/write-history.ts';
import { nextState, stateOf } from '../kinds/judge-life.ts';
import type { TicketKind } from '../kinds/kind-contract.ts';
import { findKind } from '../kinds/keep-kinds.ts';
import type { TicketVerb } from '../moves/moves.ts';
import type { TicketChange } from '../moves/ticket-change.ts';
import { findAgainstEnd } from './find-against-end.ts';

/** What is done to a ticket. */
interface Step {
  verb: TicketVerb;
  /** Chosen by the client once per intention: sent twice, done once. */
  key?: string | undefined;
  /** The ticket as the mover saw it; absent where nobody looked at it. */
  version?: number | undefined;
  change?: TicketChange;
  detail?: Record<string, unknown>;
}

/** Null: nobody, it moved by itself. */
type Mover = Pick<Actor, 'accountId'> | null;

export interface LockedLife {
  ticket: LockedTicket;
  kind: TicketKind;
}

/** Locks a ticket that the actor may see, with the life of its kind as it was when it was raised. @throws noSuchTicket */
export async function lockLife(work: Work, actor: Actor | null, id: string): Promise<LockedLife> {
  const ticket = await lockTicket(work.db, id);
  if (!ticket || (actor && !seesProvince(actor, ticket.provinceId))) throw noSuchTicket();
  const kind = await findKind(work.kept, ticket.kind, ticket.kindVersion);
  if (!kind) throw new Error(`the kind ${ticket.kind} ${ticket.kindVersion} is not there`);
  return { ticket, kind };
}

/**
 * Moves a ticket along its life: refuses what the life does not allow from here, or what was decided on an older look;
 * writes the history, in which a key stands once.
 * @throws ticketMoved telling who did what, and when, or the state alone where the ticket is as it was seen; notSignedIn where
 * whoever takes it was disabled meanwhile; what a later module has against its end
 */
export async function moveTicket(work: Work, actor: Mover, locked: LockedLife, move: Step): Promise<void> {
  const { ticket, kind } = locked;
  const { verb, key, version, change = {}, detail = {} } = move;
  const to = nextState(kind.life, verb, ticket.stage);
  const seen = version !== undefined && version === ticket.version;
  // Nobody was faster: it stands as whoever asks had seen it.
  if (to === null && seen) throw ticketMoved([{ field: 'stage', message: ticket.stage }]);
  if (to === null || (version !== undefined && !seen)) throw await movedRefusal(work, ticket);
  const ended = stateOf(kind.life, to)?.standing === 'ended';
  const against = ended ? (await findAgainstEnd(work, [ticket.id])).get(ticket.id) : undefined;
  if (against) throw against;
  if (change.holderId) await demandEnabled(work, change.holderId);
  const closedAt = ended ? work.now : null;
  // Of a ticket that was open and stays so it is not said again: only where it stands is written then.
  const standing = {
    state: ended ? ('closed' as const) : ('open' as const),
    ...(closedAt !== ticket.closedAt && { closedAt }),
  };
  await writeHistory(work, ticket, {
    kind: verb,
    by: actor?.accountId ?? null,
    key,
    change: { ...standing, ...change, stage: to },
    detail: { from: ticket.stage, to, ...detail },
  });
}

/** `done` where this key did it before. @throws keyUsed where it did something else */
export async function findDone(
  db: Database,
  ticketId: string,
  { verb, key }: { verb: string; key?: string | undefined },
): Promise<'done' | undefined> {
  const before = key === undefined ? undefined : await findEntryOfKey(db, key);
  if (before && (before.ticketId !== ticketId || before.kind !== verb)) throw keyUsed();
  return before && 'done';
}

export async function movedRefusal(work: Work, ticket: LockedTicket) {
  const last = await findLatestEntry(work.db, ticket.id);
  const by = last?.nameZh ? `${last.nameZh} ${last.nameEn ?? ''}` : '';
  return ticketMoved([
    { field: 'stage', message: ticket.stage },
    { field: 'did', message: last?.kind ?? '' },
    { field: 'by', message: by },
    { field: 'at', message: (last?.at ?? ticket.changedAt).toISOString() },
  ]);
}
