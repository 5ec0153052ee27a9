import type { Id, QueueEvent } from '@jieyi/queue';
import type { Standing } from './standing.ts';

/** What became of a contact, as far as it says how long one waits. */
export interface Happening {
  kind: 'waits' | 'taken' | 'left';
  contact: string;
  desk: string;
  at: number;
  /** Counted from 1. */
  place: number;
  /** Others of its desk wait still. */
  someWait: boolean;
}

type Contacts = ReadonlyMap<Id, Standing>;

/** Collects what became of contacts, for whoever measures how long one waits. */
export class Happenings {
  readonly #happened: Happening[] = [];
  readonly #arrived = new Set<string>();

  take(): Happening[] {
    return this.#happened.splice(0);
  }

  note(events: readonly QueueEvent[], { id, desk }: Standing, at: number, contacts: Contacts): void {
    const contact = String(id);
    for (const { kind } of events) {
      if (kind === 'arrive') this.#arrived.add(contact);
      const became = kind === 'accepted' ? 'taken' : kind === 'leave' ? 'left' : null;
      if (became)
        this.#happened.push({ kind: became, contact, desk, at, place: 0, someWait: someWait(contacts, desk) });
    }
  }

  /** Whoever rings at once has waited for nothing. */
  noteArrivals(contacts: Contacts, placeOf: (contact: string) => number, at: number): void {
    for (const contact of this.#arrived) {
      const { standing, desk = '' } = contacts.get(contact) ?? {};
      if (standing !== 'waiting') continue;
      this.#happened.push({ kind: 'waits', contact, desk, at, place: placeOf(contact), someWait: true });
    }
    this.#arrived.clear();
  }
}

function someWait(contacts: Contacts, desk: string): boolean {
  for (const one of contacts.values()) if (one.standing === 'waiting' && one.desk === desk) return true;
  return false;
}
