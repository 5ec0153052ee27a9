/**
 * How long the people of a group were there, and how long on a contact or wrapping up; milliseconds of people. A person
 * who finishes a contact after the shift is there until it is done.
 */
export class PresenceCount {
  there = 0;
  busy = 0;
  private peopleThere = 0;
  private peopleBusy = 0;
  private since = 0;

  change(at: number, there: number, busy: number): void {
    this.until(at);
    this.peopleThere += there;
    this.peopleBusy += busy;
  }

  /** What was counted until `at`; the next count begins there. */
  cut(at: number): { readonly there: number; readonly busy: number } {
    this.until(at);
    const counted = { there: this.there, busy: this.busy };
    this.there = 0;
    this.busy = 0;
    return counted;
  }

  private until(at: number): void {
    const passed = at - this.since;
    this.since = at;
    this.there += passed * this.peopleThere;
    this.busy += passed * this.peopleBusy;
  }
}
