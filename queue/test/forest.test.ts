import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Forest } from '../src/order/forest.ts';

interface Item {
  readonly id: number;
  readonly key: number;
  readonly bit: number;
}

const operation = fc.record({
  key: fc.integer({ min: 0, max: 9 }),
  bit: fc.constantFrom(0, 1, 31, 32, 40),
  takesOut: fc.option(fc.nat(), { freq: 2 }),
  asked: fc.uniqueArray(fc.constantFrom(0, 1, 31, 32, 40), { maxLength: 3 }),
});

test('the first that has a bit, and how many are before, as a look at all finds them', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 80, size: 'max' }), (operations) => {
      const forest = new Forest<Item>(2, (one, other) => one.id - other.id);
      const tree = { root: 0 };
      let all: (Item & { slot: number })[] = [];
      for (const [id, { key, bit, takesOut, asked }] of operations.entries()) {
        const item = { id, key, bit, slot: forest.claim() };
        forest.fill(item.slot, item);
        forest.setBit(item.slot, bit);
        forest.insert(tree, item.slot, key);
        all = [...all, item].toSorted((one, other) => one.key - other.key || one.id - other.id);
        const out = takesOut === null ? undefined : all[takesOut % all.length];
        if (out) {
          forest.remove(tree, out.slot);
          forest.release(out.slot);
          all = all.filter((one) => one !== out);
        }
        const bits = bitsFrom(asked);
        const having = all.filter((one) => asked.some((other) => other === one.bit));
        expect(forest.firstWithAny(tree, bits)).toBe(having[0]?.slot ?? 0);
        expect(forest.firstWith(tree, bit)).toBe(all.find((one) => one.bit === bit)?.slot ?? 0);
        expect(forest.countBefore(tree, item.key, item, bits)).toBe(having.filter((one) => isBefore(one, item)).length);
        expect([...forest.inOrder(tree)].map((one) => one.id)).toEqual(all.map((one) => one.id));
      }
    }),
  );
});

test.each([100, 1000, 10_000, 100_000])('%d in order are as deep as the logarithm, times two or so', (count) => {
  let compared = 0;
  const forest = new Forest<Item>(1, (one, other) => {
    compared++;
    return one.id - other.id;
  });
  const tree = { root: 0 };
  const put = (id: number) => {
    const slot = forest.claim();
    forest.fill(slot, { id, key: 0, bit: 0 });
    forest.insert(tree, slot, 0);
  };
  for (let id = 0; id < count; id++) put(id * 2);
  compared = 0;
  // Anywhere in between, a hundred of them.
  for (let id = 0; id < 100; id++) put(Math.floor((id * count) / 100) * 2 + 1);
  expect(compared / 100).toBeLessThan(2.5 * Math.log2(count));
});

function bitsFrom(asked: readonly number[]): Int32Array {
  const bits = new Int32Array(2);
  for (const bit of asked) bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  return bits;
}

function isBefore(one: Item, other: Item): boolean {
  return one.key === other.key ? one.id < other.id : one.key < other.key;
}
