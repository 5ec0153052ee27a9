import type { Id } from '../history/event.ts';
import type { Sink } from '../history/effect.ts';
import type { Contact } from '../hands/contact.ts';
import { DueHeap } from '../order/due-heap.ts';
import { Waiting } from './waiting.ts';
import { Staff } from '../people/staff.ts';
import type { Plan } from '../rules/compile-plan.ts';

/** Everything as it stands: who waits, who is there, what becomes due. */
export class Floor {
  readonly plan: Plan;
  readonly sink: Sink;
  readonly contacts = new Map<Id, Contact>();
  readonly waiting: Waiting;
  readonly staff: Staff;
  readonly due = new DueHeap<Contact>();
  /** The latest instant told. */
  at = Number.NEGATIVE_INFINITY;
  sequence = 0;
  offers = 0;
  /** The contact of whose offer the sink is being told. */
  told: Contact | null = null;
  /** How many contacts wait. */
  waits = 0;

  constructor(plan: Plan, sink: Sink) {
    this.plan = plan;
    this.sink = sink;
    this.waiting = new Waiting(plan);
    this.staff = new Staff(plan);
  }
}
