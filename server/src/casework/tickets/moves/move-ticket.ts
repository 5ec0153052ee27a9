import { ticketChanged } from '../announcements.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import type { Work } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { followClocks } from '../../times/clocks/follow-clocks.ts';
import { nextState, stateOf } from '../kinds/judge-life.ts';
import type { TicketKind, TicketVerb } from '../kinds/kind-contract.ts';
import { findKind } from '../kinds/kind-store.ts';
import {
  changeTicket,
  findEntryOfKey,
  findLatestEntry,
  type HeldTicket,
  holdTicket,
  type TicketChange,
} from './life-store.ts';
import { childrenOpen } from '../../links/refusals.ts';
import { countChildren } from '../../links/link-store.ts';
import { followMove } from '../../promises/follow-ticket.ts';
import { noSuchTicket, ticketMoved } from '../refusals.ts';
import { saveEntry } from '../store.ts';

/** What is done to a ticket, by whom. */
export interface TicketMove {
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

export interface HeldLife {
  ticket: HeldTicket;
  kind: TicketKind;
}

/** Holds a ticket that the actor may see, with the life of its kind as it was when it was raised. @throws noSuchTicket */
export async function holdLife(work: Work, actor: Actor | null, id: string): Promise<HeldLife> {
  const ticket = await holdTicket(work.db, id);
  if (!ticket || (actor && !seesProvince(actor, ticket.provinceId))) throw noSuchTicket();
  const kind = await findKind(work.db, ticket.kind, ticket.kindVersion);
  if (!kind) throw new Error(`the kind ${ticket.kind} ${ticket.kindVersion} is not there`);
  return { ticket, kind };
}

/**
 * Moves a ticket along its life: refuses what the life does not allow from here, or what was decided on an older look;
 * writes the history, and announces. False where this key did it before.
 * @throws ticketMoved telling who did what, and when; childrenOpen where tickets under it have not ended
 */
export async function moveTicket(work: Work, actor: Mover, held: HeldLife, move: TicketMove): Promise<boolean> {
  const { ticket, kind } = held;
  const { verb, key, version, change = {}, detail = {} } = move;
  if (key !== undefined && (await isDone(work, ticket.id, verb, key))) return false;
  const to = nextState(kind.life, verb, ticket.stage);
  if (to === null || (version !== undefined && version !== ticket.version)) throw await tellMoved(work, ticket);
  const ended = stateOf(kind.life, to)?.standing === 'ended';
  if (ended && (await countChildren(work.db, ticket.id)).open > 0) throw childrenOpen();
  const standing = { state: ended ? ('closed' as const) : ('open' as const), closedAt: ended ? work.now : null };
  await changeTicket(work.db, ticket.id, { ...standing, ...change, stage: to }, work.now);
  const entry = { ticketId: ticket.id, key: key ?? null, at: work.now, accountId: actor?.accountId ?? null };
  await saveEntry(work.db, { ...entry, kind: verb, detail: { from: ticket.stage, to, ...detail } });
  await followMove(work, actor, ticket, { verb, change });
  await followClocks(work, ticket.id, kind);
  announceTicket(work, ticket, verb);
  return true;
}

async function isDone(work: Work, ticketId: string, verb: string, key: string): Promise<boolean> {
  const before = await findEntryOfKey(work.db, key);
  if (before && (before.ticketId !== ticketId || before.kind !== verb)) throw keyUsed();
  return before !== undefined;
}

async function tellMoved(work: Work, ticket: HeldTicket) {
  const last = await findLatestEntry(work.db, ticket.id);
  const by = last?.nameZh ? `${last.nameZh} ${last.nameEn ?? ''}` : '';
  return ticketMoved([
    { field: 'stage', message: ticket.stage },
    { field: 'did', message: last?.kind ?? '' },
    { field: 'by', message: by },
    { field: 'at', message: (last?.at ?? ticket.changedAt).toISOString() },
  ]);
}

interface Told {
  id: string;
  customerId: string | null;
  provinceId: string;
}

/** To its province's screens, and to later modules: clocks are derived again, partners and customers are told. */
export function announceTicket(work: Work, { id, customerId, provinceId }: Told, did: string): void {
  const about = { ticketId: id, did, ...(customerId === null ? {} : { customerId }) };
  work.announce(ticketChanged, about, [`province:${provinceId}`]);
}
