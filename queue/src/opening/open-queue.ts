import type { Sink } from '../history/effect.ts';
import type { Id, QueueEvent } from '../history/event.ts';
import { knownContact } from '../events/known.ts';
import { happen } from '../events/happen.ts';
import { makeAnew } from './make-anew.ts';
import { passTime } from '../events/pass-time.ts';
import type { Contact } from '../hands/contact.ts';
import type { Floor } from '../lines/floor.ts';
import { settle } from '../lines/offer-contacts.ts';
import { openFloor } from './open-floor.ts';
import { QueueRefusal } from '../history/refusal.ts';
import { compilePlan } from '../rules/compile-plan.ts';
import type { Rules } from '../rules/rules.ts';
import { countAhead } from '../why/ahead.ts';
import { explainOffered, type WhyChosen } from '../why/why-chosen.ts';
import { explainWaiting, type WhyWaiting } from '../why/why-waiting.ts';
import { stateOf } from './state-of.ts';
import type { QueueState } from '../history/state.ts';

/** Who waits, and who is offered to whom. All instants are milliseconds and never go back. */
export interface Queue {
  /**
   * Lets something happen, after all that is due until then, and offers whatever can be offered.
   * @throws QueueRefusal where it cannot be so: nothing but the time has changed then.
   */
  apply(event: QueueEvent, at: number): void;
  /** Does what is due until then. @throws QueueRefusal `time-goes-back`, `bad-instant` */
  advance(at: number): void;
  /** When something becomes due next; null where nothing does by itself. */
  nextAt(): number | null;
  /** How many wait; what rings does not. */
  waiting(): number;
  state(): QueueState;
  /** Counted from 1, among those that wait for the same people. @throws QueueRefusal `unknown-contact`, `not-waiting` */
  placeOf(contact: Id): number;
  /** Exact, as it is now. @throws QueueRefusal `unknown-contact`, `not-waiting` */
  whyWaiting(contact: Id): WhyWaiting;
  /**
   * Exact, while the sink is told of the contact's offer: what was so then is so no longer afterwards. Later,
   * `explainOffer` lets it happen again.
   * @throws QueueRefusal `unknown-contact`, `not-now`
   */
  whyChosen(contact: Id): WhyChosen;
}

/**
 * Opens an engine: nobody is there, or everybody as a state has them. It knows no clock and no chance, so the same history
 * has the same effects.
 * @throws QueueRefusal `bad-state`
 */
export function openQueue(rules: Rules, sink: Sink, state?: QueueState): Queue {
  return new Engine(rules, sink, state ?? NOBODY);
}

const NOBODY: QueueState = { at: null, sequence: 0, offers: 0, closed: [], people: [], contacts: [] };

class Engine implements Queue {
  #floor: Floor;
  #isTelling = false;

  constructor(rules: Rules, sink: Sink, state: QueueState) {
    this.#floor = openFloor(compilePlan(rules, new Set(state.closed)), state, sink);
  }

  apply(event: QueueEvent, at: number): void {
    this.#begin(at);
    try {
      passTime(this.#floor, at);
      this.#happen(event);
      settle(this.#floor);
    } finally {
      this.#isTelling = false;
    }
  }

  advance(at: number): void {
    this.#begin(at);
    try {
      passTime(this.#floor, at);
      settle(this.#floor);
    } finally {
      this.#isTelling = false;
    }
  }

  nextAt(): number | null {
    return this.#floor.due.first()?.due ?? null;
  }

  waiting(): number {
    return this.#floor.waits;
  }

  state(): QueueState {
    return stateOf(this.#floor);
  }

  placeOf(id: Id): number {
    return countAhead(this.#floor, this.#waitingContact(id)) + 1;
  }

  whyWaiting(id: Id): WhyWaiting {
    return explainWaiting(this.#floor, this.#waitingContact(id));
  }

  whyChosen(id: Id): WhyChosen {
    const contact = knownContact(this.#floor, id);
    if (this.#floor.told !== contact || !contact.person) {
      throw new QueueRefusal('not-now', `the sink is not being told that ${id} is offered`);
    }
    return explainOffered(this.#floor, contact, contact.person);
  }

  #waitingContact(id: Id): Contact {
    const contact = knownContact(this.#floor, id);
    if (contact.standing !== 'waiting') throw new QueueRefusal('not-waiting', `${id} is ${contact.standing}`);
    return contact;
  }

  #happen(event: QueueEvent): void {
    if (event.kind === 'rules' || event.kind === 'desk-opened' || event.kind === 'desk-closed') {
      this.#floor = makeAnew(this.#floor, event);
    } else {
      happen(this.#floor, event);
    }
  }

  #begin(at: number): void {
    if (this.#isTelling) throw new QueueRefusal('told-by-the-sink', 'the sink may ask, and must not tell');
    if (!Number.isFinite(at)) throw new QueueRefusal('bad-instant', `${at} is no instant`);
    if (at < this.#floor.at) throw new QueueRefusal('time-goes-back', `${at} is before ${this.#floor.at}`);
    this.#isTelling = true;
  }
}
