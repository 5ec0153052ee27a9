import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { defineFollower } from '../../../platform/follower.ts';
import type { Refusal } from '../../../platform/refusal.ts';
import type { Work } from '../../../platform/work.ts';
import type { TicketChange } from '../moves/ticket-change.ts';
import type { TicketWithHistory } from './contract.ts';
import type { LockedTicket } from './life-store.ts';
import type { NewTicket } from './new-ticket.ts';
import type { ReaderOfPage, ValueOfTicket } from './store.ts';

type Reader = Database | DatabaseTransaction;

/** A ticket whose history is written: its row is locked, or was made in this work. */
export type WrittenTicket = Pick<LockedTicket, 'id' | 'version' | 'customerId' | 'provinceId' | 'matterId'> & Whose;

/** Whom it concerns most, where that is known. */
export type Whose = Partial<Pick<LockedTicket, 'teamId' | 'holderId' | 'raisedBy'>>;

/** What happened to a ticket. */
export interface HistoryEntry {
  /** A verb of its life, or another word for what happened: `raised`, `merged`, `amended`. */
  kind: string;
  /** Whose doing it is; null: nobody's, it happened by itself. */
  by: string | null;
  detail: object;
  /** Chosen by the client once per intention. */
  key?: string | undefined;
  /** What it changes on the ticket; even empty, it counts as a change for whoever looked before. */
  change?: TicketChange;
}

/** Takes a ticket in that was raised by now. */
export type TakeIn = (ticket: WrittenTicket) => Promise<void>;

/** What later modules do within the work that raises, moves or otherwise changes a ticket: these three and no more. */
export interface TicketFollower {
  /** Of these tickets those that something stands against the end of, by their ids, with what it is. */
  againstEnd?(db: Reader, ticketIds: readonly string[]): Promise<ReadonlyMap<string, Refusal>>;
  /**
   * Finds whether it takes in a ticket that is to be raised, so that it goes to no team. `joins` is where a person said it
   * belongs. Null where it belongs elsewhere.
   */
  place?(work: Work, ticket: NewTicket, joins: string | undefined): Promise<TakeIn | null>;
  /** What follows from an entry of its history, which is written by now. */
  follow?(work: Work, ticket: WrittenTicket, entry: HistoryEntry): Promise<void>;
}

export const ticketFollower = defineFollower<TicketFollower>('ticket');

/** What later modules know of a ticket and its page shows. */
export type KnownOfTicket = Pick<TicketWithHistory, 'escalated' | 'seenEntryId'>;

/** Adds what a later module knows of a ticket to what its page is told, read in the same statement. */
export interface TicketReader {
  /** One value for the row of `ticket`, or null: from a store. */
  select(accountId: ReaderOfPage): ValueOfTicket;
  /** What that says. */
  read(stored: unknown): Partial<KnownOfTicket>;
}

export const ticketReader = defineFollower<TicketReader>('ticket-page');
