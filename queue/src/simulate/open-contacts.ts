/**
 * The contacts that wait or are spoken with. Each has a number, which is given to another once it is done: what is kept
 * grows with how many are there at once, not with how many come.
 */
export class OpenContacts {
  classOf = new Int32Array(64);
  arrival = new Float64Array(64);
  handle = new Float64Array(64);
  /** Who is on it; −1 while it waits. */
  person = new Int32Array(64);
  /** Whether it stands in the line of its class: it was not taken the moment it came. */
  inLine = new Uint8Array(64);
  private used = 0;
  private free: number[] = [];

  open(classIndex: number, arrival: number, handle: number): number {
    const contact = this.free.pop() ?? this.used++;
    if (contact === this.classOf.length) this.grow();
    this.classOf[contact] = classIndex;
    this.arrival[contact] = arrival;
    this.handle[contact] = handle;
    this.person[contact] = -1;
    this.inLine[contact] = 0;
    return contact;
  }

  close(contact: number): void {
    this.classOf[contact] = -1;
    this.free.push(contact);
  }

  /** The numbers of those that wait. */
  *waiting(): Generator<number> {
    for (let contact = 0; contact < this.used; contact++)
      if ((this.classOf[contact] ?? -1) >= 0 && this.person[contact] === -1) yield contact;
  }

  private grow(): void {
    const size = this.classOf.length * 2;
    const { classOf, arrival, handle, person, inLine } = this;
    this.classOf = new Int32Array(size);
    this.arrival = new Float64Array(size);
    this.handle = new Float64Array(size);
    this.person = new Int32Array(size);
    this.inLine = new Uint8Array(size);
    this.classOf.set(classOf);
    this.arrival.set(arrival);
    this.handle.set(handle);
    this.person.set(person);
    this.inLine.set(inLine);
  }
}
