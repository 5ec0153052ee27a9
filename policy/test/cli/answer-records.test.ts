import { describe, expect, it } from 'vitest';
import { LONGEST_RECORD, RecordReader } from '../../src/cli/answer-records.ts';
import { LineSplitter } from '../../src/cli/split-lines.ts';
import { openShipped } from '../help/shipped-policies.ts';

const { v2 } = await openShipped();
const ORDINARY = '{"type":"ordinary"}';

/** Feeds the text in pieces of the given length and returns the answers in order. */
function answer(input: string, piece = 65_536) {
  const reader = new RecordReader(v2);
  const splitter = new LineSplitter(LONGEST_RECORD);
  const answers = [];
  for (let start = 0; start < input.length; start += piece) {
    answers.push(...splitter.take(input.slice(start, start + piece)).flatMap((line) => reader.take(line)));
  }
  answers.push(...splitter.end().flatMap((line) => reader.take(line)), ...reader.end());
  return { answers, refused: reader.refused, statuses: answers.map(({ status }) => status) };
}

describe('records', () => {
  it.each([
    ['an open brace before a record', `{\n${ORDINARY}\n`, ['invalid', 'decided']],
    ['two beginnings before a record', `{"type":\n{"type":\n${ORDINARY}`, ['invalid', 'invalid', 'decided']],
    ['a beginning that never ends', `${ORDINARY}\n{\n"type":\n`, ['decided', 'invalid', 'invalid']],
    ['a beginning, then nonsense', `{\nnonsense\n${ORDINARY}`, ['invalid', 'invalid', 'decided']],
    ['half a string', `{"type":"ordi\nnary"}\n${ORDINARY}`, ['invalid', 'invalid', 'decided']],
    ['a nested object over lines', `{"type":\n{\n"a":1\n}\n}\n${ORDINARY}`, ['invalid', 'decided']],
    ['a fact given twice', `{"type":"ordinary","type":"ordinary"}\n${ORDINARY}`, ['invalid', 'decided']],
    ['a fact given twice in other letters', '{"type":"ordinary","\\u0074ype":"ordinary"}', ['invalid']],
    ['a colon in a value', '{"type":"a:b{[,"}', ['invalid']],
    ['several records on a line', `${ORDINARY} ${ORDINARY}`, ['invalid']],
    ['numbers beyond JSON', '{"contactsOnMatter":1e400}\n{"contactsOnMatter":NaN}', ['invalid', 'invalid']],
    [
      'deep nesting',
      `${'['.repeat(200_000)}\n${'{"a":'.repeat(100_000)}\n${ORDINARY}`,
      ['invalid', 'invalid', 'decided'],
    ],
    ['a line of two million characters', `{"type":"${'x'.repeat(2_000_000)}"}\n${ORDINARY}`, ['invalid', 'decided']],
    ['hostile names', '{"__proto__":1}\n{"constructor":{}}\n{"toString":null}', ['invalid', 'invalid', 'invalid']],
  ])('give one answer each after %s', (_, input, expected) => {
    const { answers, statuses, refused } = answer(input);
    expect(statuses).toEqual(expected);
    expect(refused).toBe(true);
    expect(JSON.stringify(answers).length).toBeLessThan(20_000);
    expect(answer(input, input.length < 1_000 ? 1 : 9_999).answers).toEqual(answers);
  });

  it('name the fact that was given twice', () => {
    const { answers } = answer('{"explained":true,"accepted":true,"explained":false}');
    expect(answers).toMatchObject([{ errors: [{ field: 'explained' }] }]);
  });

  it('stay linear in time when an object never ends', () => {
    const { statuses } = answer(`{\n${'"a":1,\n'.repeat(100_000)}${ORDINARY}\n`);
    expect(statuses).toHaveLength(100_002);
    expect(statuses.at(-1)).toBe('decided');
  });
});
