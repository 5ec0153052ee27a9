/**
 * What is due when, for things numbered from 0: each has at most one instant, which may be changed or taken away. A binary
 * heap that knows where each thing lies in it. Equal instants come in an order that is the same in every run.
 */
export class Timetable {
  private times = new Float64Array(64);
  private things = new Int32Array(64);
  /** Where a thing lies in the heap, plus one; 0 for nowhere. */
  private places = new Int32Array(64);
  private size = 0;

  /** The earliest instant, Infinity when nothing is due. */
  nextAt(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.times[0] ?? Number.POSITIVE_INFINITY);
  }

  /** Takes away what is due first; -1 when nothing is. */
  take(): number {
    if (this.size === 0) return -1;
    const thing = this.things[0] ?? -1;
    this.remove(thing);
    return thing;
  }

  set(thing: number, at: number): void {
    if (thing >= this.places.length) this.places = grown(this.places, thing);
    const place = this.places[thing] ?? 0;
    if (place === 0) this.add(thing, at);
    else this.settle(place - 1, thing, at);
  }

  remove(thing: number): void {
    const place = this.places[thing] ?? 0;
    if (place === 0) return;
    this.places[thing] = 0;
    this.size--;
    if (place - 1 === this.size) return;
    this.settle(place - 1, this.things[this.size] ?? 0, this.times[this.size] ?? 0);
  }

  private add(thing: number, at: number): void {
    if (this.size === this.times.length) {
      const times = new Float64Array(this.size * 2);
      times.set(this.times);
      this.times = times;
      this.things = grown(this.things, this.size);
    }
    this.size++;
    this.rise(this.size - 1, thing, at);
  }

  private settle(place: number, thing: number, at: number): void {
    const above = (place - 1) >> 1;
    if (place > 0 && (this.times[above] ?? 0) > at) this.rise(place, thing, at);
    else this.sink(place, thing, at);
  }

  private rise(start: number, thing: number, at: number): void {
    let place = start;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if ((this.times[above] ?? 0) <= at) break;
      this.move(above, place);
      place = above;
    }
    this.put(place, thing, at);
  }

  private sink(start: number, thing: number, at: number): void {
    let place = start;
    for (;;) {
      const below = this.smallerBelow(place);
      if (below < 0 || (this.times[below] ?? 0) >= at) break;
      this.move(below, place);
      place = below;
    }
    this.put(place, thing, at);
  }

  private smallerBelow(place: number): number {
    const left = 2 * place + 1;
    if (left >= this.size) return -1;
    const right = left + 1;
    return right < this.size && (this.times[right] ?? 0) < (this.times[left] ?? 0) ? right : left;
  }

  private move(from: number, to: number): void {
    this.put(to, this.things[from] ?? 0, this.times[from] ?? 0);
  }

  private put(place: number, thing: number, at: number): void {
    this.times[place] = at;
    this.things[place] = thing;
    this.places[thing] = place + 1;
  }
}

function grown(array: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, index + 1));
  larger.set(array);
  return larger;
}
