import { Slots } from './slots.ts';

/** One ordered tree of a forest. */
export interface Tree {
  root: number;
}

/**
 * Ordered trees (treaps) of items that each carry a set of bits. A node knows the bits of everything below it, so the first
 * item in order that has one of some bits is found on one way down, however many lie before it that have none.
 *
 * Items live in numbered slots; slot 0 is nobody. An item is in one tree at most. The shape follows from the order of
 * insertions alone and changes no answer.
 */
export class Forest<Item> extends Slots<Item> {
  readonly #compare: (one: Item, other: Item) => number;

  /** `compare` orders items of the same key. */
  constructor(words: number, compare: (one: Item, other: Item) => number) {
    super(words);
    this.#compare = compare;
  }

  insert(tree: Tree, slot: number, key: number): void {
    this.key[slot] = key;
    this.left[slot] = 0;
    this.right[slot] = 0;
    this.weight[slot] = this.nextWeight();
    this.sumUp(slot);
    this.#hang(tree, slot);
    const weight = this.weightOf(slot);
    for (let over = this.parentOf(slot); over !== 0 && this.weightOf(over) > weight; over = this.parentOf(slot)) {
      this.#lift(tree, slot);
    }
  }

  remove(tree: Tree, slot: number): void {
    for (;;) {
      const left = this.leftOf(slot);
      const right = this.rightOf(slot);
      if (left === 0 || right === 0) {
        this.#replace(tree, this.parentOf(slot), slot, left + right);
        break;
      }
      this.#lift(tree, this.weightOf(left) < this.weightOf(right) ? left : right);
    }
    for (let node = this.parentOf(slot); node !== 0; node = this.parentOf(node)) this.sumUp(node);
  }

  /** The first in order that has one of the bits, or 0. */
  firstWithAny(tree: Tree, bits: Int32Array): number {
    let node = tree.root;
    if (!this.meetsBelow(node, bits)) return 0;
    for (;;) {
      const left = this.leftOf(node);
      if (left !== 0 && this.meetsBelow(left, bits)) node = left;
      else if (this.meets(node, bits)) return node;
      else node = this.rightOf(node);
    }
  }

  /** The first in order that has the bit, or 0. */
  firstWith(tree: Tree, bit: number): number {
    const word = bit >> 5;
    const mask = 1 << (bit & 31);
    let node = tree.root;
    if ((this.belowOf(node, word) & mask) === 0) return 0;
    for (;;) {
      const left = this.leftOf(node);
      if ((this.belowOf(left, word) & mask) !== 0) node = left;
      else if ((this.ownOf(node, word) & mask) !== 0) return node;
      else node = this.rightOf(node);
    }
  }

  /** Adds the bits of all items of the tree. */
  gather(tree: Tree, into: Int32Array): void {
    for (let word = 0; word < this.words; word++) into[word] = (into[word] ?? 0) | this.belowOf(tree.root, word);
  }

  /** How many before this one, of those that have one of the bits. */
  countBefore(tree: Tree, key: number, item: Item, bits: Int32Array): number {
    let count = 0;
    for (let node = tree.root; node !== 0; ) {
      if (this.#isBefore(node, key, item)) {
        count += this.#countBelow(this.leftOf(node), bits) + (this.meets(node, bits) ? 1 : 0);
        node = this.rightOf(node);
      } else {
        node = this.leftOf(node);
      }
    }
    return count;
  }

  /** In order. The tree must not change meanwhile. */
  *inOrder(tree: Tree): Generator<Item> {
    const over: number[] = [];
    let node = tree.root;
    while (node !== 0 || over.length > 0) {
      for (; node !== 0; node = this.leftOf(node)) over.push(node);
      node = over.pop()!;
      yield this.at(node);
      node = this.rightOf(node);
    }
  }

  #countBelow(node: number, bits: Int32Array): number {
    if (node === 0 || !this.meetsBelow(node, bits)) return 0;
    if (this.#allBelowMeet(node, bits)) return this.size[node] ?? 0;
    const here = this.meets(node, bits) ? 1 : 0;
    return this.#countBelow(this.leftOf(node), bits) + here + this.#countBelow(this.rightOf(node), bits);
  }

  /** Every item that is counted has a bit: where there is no bit below but these, each has one of them. */
  #allBelowMeet(node: number, bits: Int32Array): boolean {
    for (let word = 0; word < this.words; word++) {
      if ((this.belowOf(node, word) & ~(bits[word] ?? 0)) !== 0) return false;
    }
    return true;
  }

  /** Hangs it under its place as a leaf; all above it learn its bits. */
  #hang(tree: Tree, slot: number): void {
    const key = this.key[slot] ?? 0;
    const item = this.at(slot);
    let over = 0;
    let before = false;
    for (let node = tree.root; node !== 0; node = before ? this.rightOf(node) : this.leftOf(node)) {
      this.size[node] = (this.size[node] ?? 0) + 1;
      for (let word = 0; word < this.words; word++) this.addBits(node, word, this.ownOf(slot, word));
      before = this.#isBefore(node, key, item);
      over = node;
    }
    this.parent[slot] = over;
    if (over === 0) tree.root = slot;
    else if (before) this.right[over] = slot;
    else this.left[over] = slot;
  }

  /** Turns it over its parent. */
  #lift(tree: Tree, slot: number): void {
    const over = this.parentOf(slot);
    const inner = this.leftOf(over) === slot ? this.rightOf(slot) : this.leftOf(slot);
    this.#replace(tree, this.parentOf(over), over, slot);
    if (this.leftOf(over) === slot) {
      this.left[over] = inner;
      this.right[slot] = over;
    } else {
      this.right[over] = inner;
      this.left[slot] = over;
    }
    if (inner !== 0) this.parent[inner] = over;
    this.parent[over] = slot;
    this.sumUp(over);
    this.sumUp(slot);
  }

  /** Puts another in the place of a child of `over`; 0 is the place of the root, or nobody. */
  #replace(tree: Tree, over: number, child: number, by: number): void {
    if (over === 0) tree.root = by;
    else if (this.leftOf(over) === child) this.left[over] = by;
    else this.right[over] = by;
    if (by !== 0) this.parent[by] = over;
  }

  #isBefore(node: number, key: number, item: Item): boolean {
    const its = this.key[node] ?? 0;
    return its === key ? this.#compare(this.at(node), item) < 0 : its < key;
  }
}
