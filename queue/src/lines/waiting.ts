import type { Staff } from '../people/staff.ts';
import type { ChannelPlan, Plan } from '../rules/compile-plan.ts';
import { bitOfContact, compareContacts, type Contact } from '../hands/contact.ts';
import { Forest, type Tree } from '../order/forest.ts';

/** Contacts of a channel from which the same people are kept, in the order of their keys. */
export interface Line extends Tree {
  readonly channel: ChannelPlan;
  /** The keeps, a bit each, that keep people for others. */
  readonly keptFor: number;
}

/** What waits for anybody who may take it. */
export class Waiting {
  readonly forest: Forest<Contact>;
  readonly lines: Line[] = [];
  /** What nobody can take, for its desk is closed and leads nowhere. */
  readonly aside = new Set<Contact>();
  readonly #free: Int32Array<ArrayBuffer>;

  constructor(plan: Plan) {
    this.forest = new Forest(plan.words, compareContacts);
    this.#free = new Int32Array(plan.words);
  }

  put(contact: Contact): void {
    const bit = bitOfContact(contact);
    if (bit < 0) {
      this.aside.add(contact);
      return;
    }
    contact.line = this.#lineOf(contact);
    this.forest.setBit(contact.slot, bit);
    this.forest.insert(contact.line, contact.slot, contact.key);
  }

  takeOut(contact: Contact): void {
    if (contact.line) this.forest.remove(contact.line, contact.slot);
    else this.aside.delete(contact);
    contact.line = null;
  }

  /** The first of all that somebody can take now. */
  firstTakeable(staff: Staff): Contact | null {
    let first: Contact | null = null;
    for (const line of this.lines) {
      if (line.root === 0) continue;
      this.#free.fill(0);
      staff.gatherFree(line.channel, staff.keeps.tightAmong(line.keptFor), this.#free);
      const slot = this.forest.firstWithAny(line, this.#free);
      if (slot === 0) continue;
      const contact = this.forest.at(slot);
      if (!first || compareContacts(contact, first) < 0) first = contact;
    }
    return first;
  }

  #lineOf({ channel, level: { keptFor } }: Contact): Line {
    for (const line of this.lines) if (line.channel === channel && line.keptFor === keptFor) return line;
    const line = { root: 0, channel, keptFor };
    this.lines.push(line);
    return line;
  }
}
