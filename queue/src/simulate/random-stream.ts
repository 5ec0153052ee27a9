/**
 * A stream of random numbers that is the same for the same name: sfc32 by Chris Doty-Humphrey, begun from a hash of the
 * name. Streams with different names have nothing to do with one another, so each purpose has one of its own and a change
 * in one class of contacts leaves the others' draws as they were.
 */
export class RandomStream {
  private readonly words: Int32Array;
  /** The second of two normal draws, NaN when it is used up. */
  private spare = Number.NaN;

  constructor(name: string) {
    this.words = Int32Array.from([...hashWords(name), 1]);
    for (let round = 0; round < 15; round++) this.nextWord();
  }

  /** Evenly between 0 and 1, never either of them. */
  uniform(): number {
    const high = this.nextWord() >>> 5;
    const low = this.nextWord() >>> 6;
    return (high * 0x400_0000 + low + 0.5) / 0x20_0000_0000_0000;
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -Math.log(this.uniform());
  }

  /** Normal with mean 0 and deviation 1, by Marsaglia's polar method. */
  normal(): number {
    const spare = this.spare;
    this.spare = Number.NaN;
    return Number.isNaN(spare) ? this.freshNormal() : spare;
  }

  private freshNormal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = y * scale;
      return x * scale;
    }
  }

  private nextWord(): number {
    const words = this.words;
    const a = words[0] ?? 0;
    const b = words[1] ?? 0;
    const c = words[2] ?? 0;
    const count = words[3] ?? 0;
    const result = (a + b + count) | 0;
    words[0] = b ^ (b >>> 9);
    words[1] = (c + (c << 3)) | 0;
    words[2] = (((c << 21) | (c >>> 11)) + result) | 0;
    words[3] = (count + 1) | 0;
    return result;
  }
}

/** Three words of a text, each of another mixing (the finalizer of MurmurHash3). */
function hashWords(text: string): number[] {
  return [0x9e37_79b9, 0x243f_6a88, 0xb7e1_5162].map((salt) => {
    let hash = salt;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
      hash ^= hash >>> 13;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
    return hash ^ (hash >>> 16);
  });
}
