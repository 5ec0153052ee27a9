/** What somebody was told has changed, or has to be looked at. */
export interface Changed {
  readonly contacts?: readonly string[];
  readonly people?: readonly string[];
  /** Provinces to be opened anew: their rules are others, or what is believed of them is wrong. */
  readonly anew?: readonly string[];
}

/** What is to be looked at with the next turn, each once. */
export class ToLookAt {
  contacts = new Set<string>();
  people = new Set<string>();
  anew = new Set<string>();
  /** Everything, whatever was told. */
  whole = false;
  /** Something has become due by itself. */
  isDue = false;

  add({ contacts = [], people = [], anew = [] }: Changed): void {
    for (const id of contacts) this.contacts.add(id);
    for (const id of people) this.people.add(id);
    for (const id of anew) this.anew.add(id);
  }

  get isEmpty(): boolean {
    return !this.whole && !this.isDue && this.contacts.size + this.people.size + this.anew.size === 0;
  }
}
