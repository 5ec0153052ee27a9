import { Decimal } from '../../tables/decimal.ts';
import type { DmnValue } from '../../tables/dmn-value.ts';
import { childrenNamed, NoTestFile, readXmlTree, type TreeElement } from './read-xml-tree.ts';

/** A value as a test writes it. `untyped` ones say neither string nor number: the model says what they are. */
export type TestValue =
  | { readonly kind: 'value'; readonly value: DmnValue }
  | { readonly kind: 'untyped'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly TestValue[] }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, TestValue> }
  | { readonly kind: 'unread'; readonly reason: string };

export interface TestResult {
  readonly node: string;
  /** `decision` unless the file says otherwise. */
  readonly type: string;
  readonly expected: TestValue;
  readonly isError: boolean;
}

export interface TestCase {
  readonly id: string;
  readonly type: string;
  readonly inputs: ReadonlyMap<string, TestValue>;
  readonly results: readonly TestResult[];
}

/** One test file in the format of the DMN TCK. */
export interface TestFile {
  readonly modelName: string | null;
  readonly cases: readonly TestCase[];
}

const NOTHING: TestValue = { kind: 'value', value: null };

/** Reads a test file. @throws NoTestFile */
export function readTestFile(xml: string): TestFile {
  const [root] = readXmlTree(xml).children;
  if (root?.name !== 't:testCases') throw new NoTestFile('no test cases of the DMN TCK');
  const modelName = childrenNamed(root, 'modelName')[0]?.text.trim() ?? '';
  return {
    modelName: modelName === '' ? null : modelName,
    cases: childrenNamed(root, 'testCase').map((element, index) => readCase(element, index + 1)),
  };
}

function readCase(element: TreeElement, position: number): TestCase {
  const inputs = childrenNamed(element, 'inputNode').map(
    (input) => [input.attributes['name'] ?? '', readValue(input)] as const,
  );
  return {
    id: element.attributes['id'] ?? String(position),
    type: element.attributes['type'] ?? 'decision',
    inputs: new Map(inputs),
    results: childrenNamed(element, 'resultNode').map(readResult),
  };
}

/** Old files say `computed` for what is expected. */
function readResult(element: TreeElement): TestResult {
  const expected = childrenNamed(element, 'expected')[0] ?? childrenNamed(element, 'computed')[0];
  return {
    node: element.attributes['name'] ?? '',
    type: element.attributes['type'] ?? 'decision',
    expected: expected === undefined ? NOTHING : readValue(expected),
    isError: element.attributes['errorResult'] === 'true',
  };
}

/** The value that an element holds: a `value`, a `list` of items, or components. */
function readValue(holder: TreeElement): TestValue {
  if (isNil(holder)) return NOTHING;
  const [list] = childrenNamed(holder, 'list');
  if (list !== undefined)
    return isNil(list) ? NOTHING : { kind: 'list', items: childrenNamed(list, 'item').map(readValue) };
  const components = childrenNamed(holder, 'component');
  if (components.length > 0) {
    const entries = components.map((part) => [part.attributes['name'] ?? '', readValue(part)] as const);
    return { kind: 'context', entries: new Map(entries) };
  }
  const [value] = childrenNamed(holder, 'value');
  return value === undefined || isNil(value) ? NOTHING : readScalar(value.text, value.attributes['xsi:type']);
}

function isNil(element: TreeElement): boolean {
  return element.attributes['xsi:nil'] === 'true' || element.attributes['xsi:nil'] === '1';
}

const NUMBERS = ['decimal', 'double', 'float', 'integer', 'int', 'long', 'short'];

function readScalar(text: string, type: string | undefined): TestValue {
  if (type === undefined) return { kind: 'untyped', text };
  const name = type.slice(type.indexOf(':') + 1);
  if (name === 'string') return { kind: 'value', value: text };
  if (name === 'boolean') return readBoolean(text.trim());
  return NUMBERS.includes(name) ? readNumber(text.trim()) : unread(`values of the type ${type} are not read`);
}

function unread(reason: string): TestValue {
  return { kind: 'unread', reason };
}

function readBoolean(text: string): TestValue {
  if (text === 'true' || text === '1') return { kind: 'value', value: true };
  if (text === 'false' || text === '0') return { kind: 'value', value: false };
  return unread(`${text} is no boolean`);
}

function readNumber(text: string): TestValue {
  const number = Decimal.parse(text.replace(/^\+/u, ''));
  return number === null ? unread(`${text} is no number`) : { kind: 'value', value: number };
}
