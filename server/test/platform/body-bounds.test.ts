import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBody } from '../../src/platform/bodies/judge-body.ts';

const judge = (text: string, items: number, depth: number) =>
  judgeBody(Buffer.from(text), { items, depth, words: 1e6 });

/** Independent: of the parsed document, not of its text. */
function measure(value: unknown): { items: number; depth: number } {
  if (typeof value !== 'object' || value === null) return { items: 0, depth: 0 };
  const inner = Object.values(value).map(measure);
  const items = 1 + Math.max(0, inner.length - 1) + inner.reduce((sum, one) => sum + one.items, 0);
  return { items, depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)) };
}

describe('the bounds of a body', () => {
  test('count what a document holds, and nothing that stands in its texts', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', '}', ',', 'x', '京', '\n') });
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }), fc.dictionary(text, text), (some, others) => {
        const value = { some, others };
        const { items, depth } = measure(value);
        const written = JSON.stringify(value);
        expect(judge(written, items, depth)).toBeNull();
        expect(judge(written, items - 1, depth)).toBe('items');
        expect(judge(written, items, depth - 1)).toBe('depth');
      }),
    );
  });

  test('count words apart from files in base64, whose lines may end', () => {
    const judgeWords = (value: unknown, words: number) =>
      judgeBody(Buffer.from(JSON.stringify(value)), { items: 10, depth: 10, words });
    const file = Buffer.alloc(30_000, 'x').toString('base64');
    expect(judgeWords({ content: file }, 30)).toBeNull();
    expect(judgeWords({ content: file.replaceAll(/.{76}/gu, '$&\r\n') }, 1200)).toBeNull();
    expect(judgeWords({ content: `${file} ` }, 30_000)).toBe('words');
    expect(judgeWords({ content: '\n'.repeat(3000) }, 2500)).toBe('words');
    expect(judgeWords({ content: '京'.repeat(1000) }, 2900)).toBe('words');
    expect(judgeBody(Buffer.from(' '.repeat(100)), { items: 10, depth: 10, words: 99 })).toBe('words');
  });

  test.each(['', '"', '"\\', '{"a":"\\', ']]]]', '{"a"', '[1,'])('are kept by %j too, which is no JSON', (text) => {
    expect(judge(text, 10, 10)).toBeNull();
  });
});
