import { PresenceCount } from './count-presence.ts';
import type { StaffGroup } from './scenario.ts';

/** The people of all groups, numbered from 0: who is on how many contacts, and whose shift lasts. */
export class People {
  readonly groupOf: Int32Array;
  /** The first person of a group; the others follow. */
  readonly firstOf: readonly number[];
  readonly presence: readonly PresenceCount[];
  /** Contacts that a person is on, those wrapped up included. */
  private readonly contacts: Int32Array;
  private readonly onShift: Uint8Array;

  constructor(groups: readonly StaffGroup[]) {
    const all = groups.reduce((sum, { people }) => sum + people, 0);
    this.groupOf = new Int32Array(all);
    this.contacts = new Int32Array(all);
    this.onShift = new Uint8Array(all);
    this.presence = groups.map(() => new PresenceCount());
    this.firstOf = groups.map((_, index) => groups.slice(0, index).reduce((sum, { people }) => sum + people, 0));
    for (const [index, first] of this.firstOf.entries())
      this.groupOf.fill(index, first, first + (groups[index]?.people ?? 0));
  }

  come(person: number, at: number): void {
    this.onShift[person] = 1;
    if (!this.isBusy(person)) this.presenceOf(person).change(at, 1, 0);
  }

  /** Whoever is on a contact stays until it is done. */
  go(person: number, at: number): void {
    this.onShift[person] = 0;
    if (!this.isBusy(person)) this.presenceOf(person).change(at, -1, 0);
  }

  takeOn(person: number, at: number): void {
    if (!this.isBusy(person)) this.presenceOf(person).change(at, 0, 1);
    this.contacts[person] = (this.contacts[person] ?? 0) + 1;
  }

  /** A contact is done. */
  finish(person: number, at: number): void {
    this.contacts[person] = (this.contacts[person] ?? 0) - 1;
    if (this.isBusy(person)) return;
    const leaves = this.onShift[person] === 0;
    this.presenceOf(person).change(at, leaves ? -1 : 0, -1);
  }

  isBusy(person: number): boolean {
    return (this.contacts[person] ?? 0) > 0;
  }

  private presenceOf(person: number): PresenceCount {
    const presence = this.presence[this.groupOf[person] ?? -1];
    if (presence === undefined) throw new RangeError(`there is no person ${person}`);
    return presence;
  }
}
