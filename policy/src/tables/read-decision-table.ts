import { short } from '../finding.ts';
import { hintAtFullWidth } from '../read/full-width.ts';
import { childOf, listOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { type DmnValue, kindOfValue, type Scalar } from './dmn-value.ts';
import { OutsideTables } from './outside-tables.ts';
import { readLiteral } from './read-literal.ts';
import { judge, readTestList, type TestList } from './read-tests.ts';
import {
  AGGREGATIONS,
  type Aggregation,
  type AnyHitPolicy,
  HIT_POLICY_NAMES,
  type Reference,
  type TableInput,
  type TableModel,
  type TableOutput,
  type TableRow,
} from './table-model.ts';
import { ANY, conform, isOfKind, readType, type ScalarKind, type TypeSource, type ValueType } from './value-type.ts';

/** What a table needs to know of the model around it. */
export interface TableScope {
  readonly types: TypeSource;
  /** The type of the decision's variable. */
  readonly result: ValueType;
  /** What an expression reads, and the type that is declared for it. @throws OutsideTables */
  resolve(expression: string): { readonly reads: Reference; readonly type: ValueType };
}

/** Reads a decision table of literal cells. @throws OutsideTables with the place, for what the subset lacks. */
export function readDecisionTable(table: XmlElement, scope: TableScope): TableModel {
  const hitPolicy = readPolicyName(textOf(table, 'hitPolicy') ?? 'UNIQUE');
  const aggregation = hitPolicy === 'COLLECT' ? readAggregation(wordOf(table, 'aggregation')) : null;
  const inputs = listOf(table, 'input').map((clause, index) =>
    at(`input ${index + 1}`, () => readInput(clause, scope)),
  );
  const clauses = listOf(table, 'output');
  const columns = clauses.map((clause, index) =>
    at(`output ${index + 1}`, () => readOutput(clause, clauses.length === 1, scope)),
  );
  const outputs = columns.map(({ output }) => output);
  if (outputs.length === 0) throw new OutsideTables('the table has no output');
  if (outputs.length > 1 && aggregation !== null)
    throw new OutsideTables(`${aggregation} of several outputs is not defined: use one output`);
  if ((hitPolicy === 'PRIORITY' || hitPolicy === 'OUTPUT ORDER') && outputs.every(({ order }) => order === null))
    throw new OutsideTables(`${hitPolicy} needs output values, which are its order`);
  const rows = listOf(table, 'rule').map((rule, index) => readRow(rule, index + 1, inputs, columns));
  return { hitPolicy, aggregation, inputs, outputs, rows };
}

function readPolicyName(name: string): AnyHitPolicy {
  const found = HIT_POLICY_NAMES.find((known) => known === name);
  if (found === undefined) throw new OutsideTables(`${short(name)} is no hit policy of DMN`);
  return found;
}

function readAggregation(name: string | null): Aggregation | null {
  if (name === null) return null;
  const found = AGGREGATIONS.find((known) => known === name);
  if (found === undefined) throw new OutsideTables(`${short(name)} is no aggregation of DMN`);
  return found;
}

/** Adds the place to a reason. */
function at<Read>(place: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof OutsideTables) throw new OutsideTables(`${place}: ${error.message}`);
    throw error;
  }
}

function readInput(clause: XmlElement, scope: TableScope): TableInput {
  const expression = childOf(clause, 'inputExpression');
  refuseOtherLanguage(expression);
  const { reads, type: declared } = scope.resolve(textOf(expression, 'text') ?? '');
  const stated = readType(wordOf(expression, 'typeRef'), scope.types);
  const type = stated.kind === 'any' ? declared : stated;
  const kind = kindToTest(type);
  const declaredKind = isScalarType(declared) ? declared.kind : null;
  if (kind !== null && declaredKind !== null && kind !== declaredKind)
    throw new OutsideTables(`the column says ${kind} and ${short(reads.source)} is a ${declaredKind}`);
  if (declared.kind === 'unread') throw new OutsideTables(declared.reason);
  return { reads, type, kind, allowed: readTestList(textOf(childOf(clause, 'inputValues'), 'text') ?? '') };
}

function isScalarType(type: ValueType): type is ValueType & { kind: ScalarKind } {
  return type.kind === 'boolean' || type.kind === 'string' || type.kind === 'number';
}

function kindToTest(type: ValueType): ScalarKind | null {
  if (type.kind === 'any') return null;
  if (isScalarType(type)) return type.kind;
  throw new OutsideTables(type.kind === 'unread' ? type.reason : `a ${type.kind} cannot be tested by a table cell`);
}

interface OutputColumn {
  readonly output: TableOutput;
  readonly type: ValueType;
  readonly allowed: TestList | null;
}

function readOutput(clause: XmlElement, isOnly: boolean, scope: TableScope): OutputColumn {
  const name = wordOf(clause, 'name');
  if (name === null && !isOnly) throw new OutsideTables('one of several outputs has no name');
  const typeRef = wordOf(clause, 'typeRef');
  const type = typeRef === null ? partOf(scope.result, isOnly ? null : name) : readType(typeRef, scope.types);
  const allowed = readTestList(textOf(childOf(clause, 'outputValues'), 'text') ?? '');
  const otherwise = wordOf(childOf(clause, 'defaultOutputEntry'), 'text');
  return {
    output: {
      name: isOnly ? null : name,
      order: orderIn(allowed === null ? allowedOf(type) : [allowed]),
      otherwise: otherwise === null ? undefined : readValue(otherwise, childOf(clause, 'defaultOutputEntry')),
    },
    type,
    allowed,
  };
}

/** The type that the decision's own type gives a column; a list of results gives each result the type of its items. */
function partOf(result: ValueType, name: string | null): ValueType {
  const single = result.kind === 'list' ? result.item : result;
  if (name === null) return single;
  return single.kind === 'context' ? (single.parts.get(name) ?? ANY) : ANY;
}

function allowedOf(type: ValueType): readonly TestList[] {
  if (type.kind === 'list') return allowedOf(type.item);
  return isScalarType(type) ? type.allowed : [];
}

/** Output values are an order where they are plain values. */
function orderIn(lists: readonly TestList[]): readonly Scalar[] | null {
  const [list] = lists;
  if (list === undefined || list.negated) return null;
  const values = list.tests.map((test) => (test.kind === 'equals' && !test.negated ? test.value : undefined));
  return values.every((value) => value !== undefined) ? values.filter((value) => value !== undefined) : null;
}

function readRow(
  rule: XmlElement,
  row: number,
  inputs: readonly TableInput[],
  columns: readonly OutputColumn[],
): TableRow {
  const conditions = listOf(rule, 'inputEntry');
  const cells = listOf(rule, 'outputEntry');
  if (conditions.length !== inputs.length || cells.length !== columns.length)
    throw new OutsideTables(
      `row ${row} has ${conditions.length} + ${cells.length} cells for ${inputs.length} + ${columns.length} columns`,
    );
  const outputs = cells.map((cell, column) =>
    at(`row ${row}, output ${column + 1}`, () => readValue(textOf(cell, 'text') ?? '', cell)),
  );
  const problems = columns.map((column, index) =>
    at(`row ${row}, output ${index + 1}`, () => problemOf(outputs[index] ?? null, column)),
  );
  return {
    row,
    conditions: conditions.map((cell, column) =>
      at(`row ${row}, input ${column + 1}`, () => {
        refuseOtherLanguage(cell);
        return readTestList(textOf(cell, 'text') ?? '');
      }),
    ),
    outputs,
    problem: problems.find((problem) => problem !== null) ?? null,
  };
}

function readValue(text: string, element: XmlElement | null): DmnValue {
  refuseOtherLanguage(element);
  const cell = text.trim();
  if (cell === '') throw new OutsideTables('the output is empty: write a value or null');
  const value = readLiteral(cell);
  if (value === undefined)
    throw new OutsideTables(
      `${short(cell)} would have to be computed: an output is a string, number, true, false, null or a list of these${hintAtFullWidth(cell)}`,
    );
  return value;
}

/** A value outside the output values or the allowed values of its type is none: the reason. */
function problemOf(value: DmnValue, { type, allowed }: OutputColumn): string | null {
  if (value === null) return null;
  if (type.kind !== 'unread' && !isOfKind(value, type))
    throw new OutsideTables(`the output is a ${kindOfValue(value)} and its column a ${type.kind}`);
  const { problem } = conform(value, type);
  if (problem !== null) return problem;
  const values = Array.isArray(value) ? value : [value];
  const isAllowed = allowed === null || values.every((each) => judge(allowed, each) === true);
  return isAllowed ? null : 'the output is not one of the output values';
}

function refuseOtherLanguage(element: XmlElement | null): void {
  const language = wordOf(element, 'expressionLanguage');
  if (language !== null && !/feel/iu.test(language))
    throw new OutsideTables(`the expression language ${short(language)} is not read: use FEEL`);
}
