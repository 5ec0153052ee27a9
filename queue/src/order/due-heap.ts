/** What becomes due. `duePosition` is the heap's own: below 0 while it is not in it. */
export interface Due {
  due: number;
  readonly sequence: number;
  duePosition: number;
}

/** What is due next comes first; of the same instant, what came first. Anything can be taken out before its time. */
export class DueHeap<Item extends Due> {
  readonly #items: Item[] = [];

  first(): Item | undefined {
    return this.#items[0];
  }

  add(item: Item, due: number): void {
    item.due = due;
    item.duePosition = this.#items.length;
    this.#items.push(item);
    this.#rise(item);
  }

  remove(item: Item): void {
    if (item.duePosition < 0) return;
    const position = item.duePosition;
    const last = this.#items.pop();
    item.duePosition = -1;
    if (last === undefined || last === item) return;
    this.#put(last, position);
    this.#rise(last);
    this.#sink(last);
  }

  #rise(item: Item): void {
    while (item.duePosition > 0) {
      const over = this.#items[(item.duePosition - 1) >> 1];
      if (over === undefined || !isBefore(item, over)) return;
      this.#swap(over, item);
    }
  }

  #sink(item: Item): void {
    for (;;) {
      const next = this.#firstOf(item.duePosition * 2 + 1);
      if (next === undefined || !isBefore(next, item)) return;
      this.#swap(item, next);
    }
  }

  /** The earlier of two neighbours. */
  #firstOf(position: number): Item | undefined {
    const one = this.#items[position];
    const other = this.#items[position + 1];
    return one !== undefined && other !== undefined && isBefore(other, one) ? other : one;
  }

  /** `under` comes to stand where `over` stood. */
  #swap(over: Item, under: Item): void {
    const position = under.duePosition;
    this.#put(under, over.duePosition);
    this.#put(over, position);
  }

  #put(item: Item, position: number): void {
    this.#items[position] = item;
    item.duePosition = position;
  }
}

function isBefore(one: Due, other: Due): boolean {
  return one.due === other.due ? one.sequence < other.sequence : one.due < other.due;
}
