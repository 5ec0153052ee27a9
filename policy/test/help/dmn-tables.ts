import { type Given, openTableDecisions, type TableAnswer } from '../../src/tables/decide-by-tables.ts';
import { Decimal } from '../../src/tables/decimal.ts';
import type { DmnValue } from '../../src/tables/dmn-value.ts';

/** Small DMN models for tests, and plain values in and out of them. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

export interface Column {
  readonly name: string;
  readonly type?: string;
  readonly values?: string;
  readonly otherwise?: string;
}

export interface TableText {
  readonly hitPolicy?: string;
  readonly aggregation?: string;
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
  /** One row of cells, inputs before outputs. */
  readonly rows: readonly (readonly string[])[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const text = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<${name}><text>${escaped(value)}</text></${name}>`;
const typed = (type: string | undefined): string => (type === undefined ? '' : ` typeRef="${escaped(type)}"`);

export function tableXml({ hitPolicy, aggregation, inputs, outputs, rows }: TableText): string {
  const attributes = [
    hitPolicy === undefined ? '' : ` hitPolicy="${hitPolicy}"`,
    aggregation === undefined ? '' : ` aggregation="${aggregation}"`,
  ];
  const ins = inputs.map(
    ({ name, type, values }) =>
      `<input><inputExpression${typed(type)}><text>${escaped(name)}</text></inputExpression>${text('inputValues', values)}</input>`,
  );
  const outs = outputs.map(
    ({ name, type, values, otherwise }) =>
      `<output name="${escaped(name)}"${typed(type)}>${text('outputValues', values)}${text('defaultOutputEntry', otherwise)}</output>`,
  );
  const rules = rows.map((row) => {
    const cells = row.map((cell, column) => text(column < inputs.length ? 'inputEntry' : 'outputEntry', cell));
    return `<rule>${cells.join('')}</rule>`;
  });
  return `<decisionTable${attributes.join('')}>${ins.join('')}${outs.join('')}${rules.join('')}</decisionTable>`;
}

/** Ids have no spaces. */
const idOf = (id: string): string => escaped(id).replaceAll(/[^\w-]/gu, '_');

/** A decision; `needs` are ids of inputs and decisions, which are their names with `i-` and `d-` before them. */
export function decisionXml(name: string, needs: readonly string[], logic: string, type?: string): string {
  const required = needs.map((id) => {
    const kind = id.startsWith('i-') ? 'requiredInput' : 'requiredDecision';
    return `<informationRequirement><${kind} href="#${idOf(id)}"/></informationRequirement>`;
  });
  return `<decision id="d-${idOf(name)}" name="${escaped(name)}"><variable name="${escaped(name)}"${typed(type)}/>${required.join('')}${logic}</decision>`;
}

export function inputXml(name: string, type?: string): string {
  return `<inputData id="i-${idOf(name)}" name="${escaped(name)}"><variable name="${escaped(name)}"${typed(type)}/></inputData>`;
}

export function modelXml(...parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">${parts.join('')}</definitions>`;
}

/** A model of one table, `Result`, over the inputs it reads. */
export function oneTable(table: TableText, type?: string, items = ''): string {
  const inputs = table.inputs.map((column) => inputXml(column.name, column.type));
  const needs = table.inputs.map(({ name }) => `i-${name}`);
  return modelXml(items, decisionXml('Result', needs, tableXml(table), type), ...inputs);
}

export function valueOf(plain: Plain): DmnValue {
  if (typeof plain === 'number') return Decimal.parse(String(plain));
  if (plain === null || typeof plain !== 'object') return plain;
  if (isPlainList(plain)) return plain.map(valueOf);
  return new Map(Object.entries(plain).map(([name, value]) => [name, valueOf(value)]));
}

function isPlainList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** Numbers come out as their exact decimal text with a leading `#`, so that no test compares rounded ones. */
export function plainOf(value: DmnValue): unknown {
  if (value instanceof Decimal) return `#${value.toString()}`;
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, part]) => [name, plainOf(part)]));
  return Array.isArray(value) ? value.map(plainOf) : value;
}

export const given =
  (inputs: Readonly<Record<string, Plain>>): Given =>
  (name) =>
    Object.hasOwn(inputs, name) ? valueOf(inputs[name] ?? null) : undefined;

/** The answer of a decision; throws where the file as a whole is refused. */
export async function answerOf(
  xml: string,
  inputs: Readonly<Record<string, Plain>>,
  decision = 'Result',
): Promise<TableAnswer> {
  const decisions = await openTableDecisions(xml, { file: 'tables.dmn' });
  if (typeof decisions === 'string') throw new Error(decisions);
  return decisions.decide(decision, given(inputs));
}

/** The value of a decision, or `refused: why`. */
export async function resultOf(
  xml: string,
  inputs: Readonly<Record<string, Plain>>,
  decision = 'Result',
): Promise<unknown> {
  const answer = await answerOf(xml, inputs, decision);
  return answer.status === 'refused' ? `refused: ${answer.reason}` : plainOf(answer.value);
}
