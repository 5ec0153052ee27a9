import { Decimal } from '../../tables/decimal.ts';
import { describeValue, type DmnValue, isContext, isList, sameValue } from '../../tables/dmn-value.ts';
import { OutsideTables } from '../../tables/outside-tables.ts';
import type { ValueType } from '../../tables/value-type.ts';
import type { TestValue } from './read-test-file.ts';

/** An input of a test as a value; one without a type of its own is what the model says. @throws OutsideTables */
export function valueOfInput(given: TestValue, type: ValueType): DmnValue {
  if (given.kind === 'value') return given.value;
  if (given.kind === 'unread') throw new OutsideTables(given.reason);
  if (given.kind === 'list') {
    const item = type.kind === 'list' ? type.item : type;
    return given.items.map((each) => valueOfInput(each, item));
  }
  if (given.kind === 'untyped') return valueOfText(given.text, type);
  const entries = [...given.entries].map(([name, value]) => {
    const part = type.kind === 'context' ? type.parts.get(name) : undefined;
    return [name, valueOfInput(value, part ?? { kind: 'any' })] as const;
  });
  return new Map(entries);
}

function valueOfText(text: string, type: ValueType): DmnValue {
  if (type.kind === 'string') return text;
  if (type.kind === 'boolean' && ['true', 'false'].includes(text.trim())) return text.trim() === 'true';
  const number = type.kind === 'number' ? Decimal.parse(text.trim()) : null;
  if (number !== null) return number;
  throw new OutsideTables(`the test does not say of what type its input ${text.slice(0, 40)} is`);
}

/**
 * True where a value is what a test expects. Numbers are compared as numbers, contexts whatever the order of their
 * entries. @throws OutsideTables where the expected value cannot be read.
 */
export function isExpected(value: DmnValue, expected: TestValue): boolean {
  if (expected.kind === 'value') return sameValue(value, expected.value);
  if (expected.kind === 'unread') throw new OutsideTables(`what is expected: ${expected.reason}`);
  if (expected.kind === 'untyped') return isText(value, expected.text);
  if (expected.kind === 'list') {
    if (!isList(value) || value.length !== expected.items.length) return false;
    return expected.items.every((item, index) => isExpected(value[index] ?? null, item));
  }
  if (!isContext(value) || value.size !== expected.entries.size) return false;
  return [...expected.entries].every(([name, entry]) => value.has(name) && isExpected(value.get(name) ?? null, entry));
}

function isText(value: DmnValue, text: string): boolean {
  if (value instanceof Decimal) return Decimal.parse(text.trim())?.compare(value) === 0;
  return typeof value === 'string' ? value === text : typeof value === 'boolean' && String(value) === text.trim();
}

/** What a test expects, as FEEL text. */
export function describeExpected(expected: TestValue): string {
  if (expected.kind === 'value') return describeValue(expected.value);
  if (expected.kind === 'unread') return expected.reason;
  if (expected.kind === 'untyped') return expected.text;
  if (expected.kind === 'list') return `[${expected.items.map(describeExpected).join(', ')}]`;
  return `{${[...expected.entries].map(([name, entry]) => `${name}: ${describeExpected(entry)}`).join(', ')}}`;
}
