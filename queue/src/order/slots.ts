const FIRST_CAPACITY = 64;

/**
 * The nodes of ordered trees, as numbers in arrays: slots that items live in, each with its bits and what all below it have.
 * Slot 0 is nobody, with nothing below.
 */
export class Slots<Item> {
  readonly words: number;
  protected left: Int32Array<ArrayBuffer> = new Int32Array(FIRST_CAPACITY);
  protected right: Int32Array<ArrayBuffer> = new Int32Array(FIRST_CAPACITY);
  protected parent: Int32Array<ArrayBuffer> = new Int32Array(FIRST_CAPACITY);
  protected weight: Int32Array<ArrayBuffer> = new Int32Array(FIRST_CAPACITY);
  protected size: Int32Array<ArrayBuffer> = new Int32Array(FIRST_CAPACITY);
  protected key = new Float64Array(FIRST_CAPACITY);
  protected own: Int32Array<ArrayBuffer>;
  protected below: Int32Array<ArrayBuffer>;
  protected readonly items: (Item | undefined)[] = [undefined];
  protected readonly free: number[] = [];
  protected next = 1;
  protected seed = 0x2545f491;

  /** `words`: how many times 32 bits an item has. */
  constructor(words: number) {
    this.words = words;
    this.own = new Int32Array(FIRST_CAPACITY * words);
    this.below = new Int32Array(FIRST_CAPACITY * words);
  }

  /** A slot that is nobody's; to be filled before anything else is asked of it. */
  claim(): number {
    const slot = this.free.pop() ?? this.next++;
    if (slot >= this.left.length) this.grow();
    return slot;
  }

  fill(slot: number, item: Item): void {
    this.items[slot] = item;
  }

  release(slot: number): void {
    this.items[slot] = undefined;
    this.free.push(slot);
  }

  at(slot: number): Item {
    const item = this.items[slot];
    if (item === undefined) throw new Error(`nothing in slot ${slot}`);
    return item;
  }

  /** Only while it is in no tree. */
  setBits(slot: number, bits: Int32Array): void {
    this.own.set(bits, slot * this.words);
  }

  /** Only while it is in no tree; `bit` below 0 is none. */
  setBit(slot: number, bit: number): void {
    this.own.fill(0, slot * this.words, (slot + 1) * this.words);
    if (bit >= 0) this.own[slot * this.words + (bit >> 5)] = 1 << (bit & 31);
  }

  protected sumUp(node: number): void {
    const left = this.leftOf(node);
    const right = this.rightOf(node);
    this.size[node] = 1 + (this.size[left] ?? 0) + (this.size[right] ?? 0);
    for (let word = 0; word < this.words; word++) {
      this.below[node * this.words + word] =
        this.ownOf(node, word) | this.belowOf(left, word) | this.belowOf(right, word);
    }
  }

  protected meets(node: number, bits: Int32Array): boolean {
    for (let word = 0; word < this.words; word++) {
      if ((this.ownOf(node, word) & (bits[word] ?? 0)) !== 0) return true;
    }
    return false;
  }

  protected meetsBelow(node: number, bits: Int32Array): boolean {
    for (let word = 0; word < this.words; word++) {
      if ((this.belowOf(node, word) & (bits[word] ?? 0)) !== 0) return true;
    }
    return false;
  }

  protected addBits(node: number, word: number, bits: number): void {
    this.below[node * this.words + word] = this.belowOf(node, word) | bits;
  }

  protected leftOf(node: number): number {
    return this.left[node] ?? 0;
  }

  protected rightOf(node: number): number {
    return this.right[node] ?? 0;
  }

  protected parentOf(node: number): number {
    return this.parent[node] ?? 0;
  }

  protected weightOf(node: number): number {
    return this.weight[node] ?? 0;
  }

  protected ownOf(node: number, word: number): number {
    return this.own[node * this.words + word] ?? 0;
  }

  protected belowOf(node: number, word: number): number {
    return this.below[node * this.words + word] ?? 0;
  }

  /** Weights only keep the trees flat: a fixed row of numbers that looks like chance (xorshift). */
  protected nextWeight(): number {
    let seed = this.seed;
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    this.seed = seed;
    return seed;
  }

  protected grow(): void {
    this.left = doubled(this.left);
    this.right = doubled(this.right);
    this.parent = doubled(this.parent);
    this.weight = doubled(this.weight);
    this.size = doubled(this.size);
    this.own = doubled(this.own);
    this.below = doubled(this.below);
    const keys = new Float64Array(this.key.length * 2);
    keys.set(this.key);
    this.key = keys;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
