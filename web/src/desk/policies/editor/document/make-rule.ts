import { append, childOf, type Element, listOf, type Make, textOf, wordOf } from './element.ts';

/** A rule as an author would write it, by fact and output. Cells not named are `-`, or empty. */
export interface RuleCells {
  readonly id: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly reason?: string;
}

/** The fact an input column reads. */
export function factOf(input: Element): string {
  return wordOf(childOf(input, 'inputExpression'), 'text') ?? '';
}

/** A rule for this table, not yet in it. The ids of its cells follow from its own. */
export function makeRule(table: Element, { id, inputs, outputs, reason }: RuleCells, make: Make): Element {
  const rule = make('dmn:DecisionRule', { id, ...(reason ? { description: reason } : {}) });
  for (const input of listOf(table, 'input')) {
    const fact = factOf(input);
    append(rule, 'inputEntry', make('dmn:UnaryTests', { id: `${id}-if-${fact}`, text: inputs[fact] ?? '-' }));
  }
  for (const output of listOf(table, 'output')) {
    const name = textOf(output, 'name');
    append(rule, 'outputEntry', make('dmn:LiteralExpression', { id: `${id}-then-${name}`, text: outputs[name] ?? '' }));
  }
  for (const _ of listOf(table, 'annotation'))
    append(rule, 'annotationEntry', make('dmn:RuleAnnotation', { text: '' }));
  return rule;
}

/** The cells of a rule, to make another like it. */
export function readRule(rule: Element): Omit<RuleCells, 'id'> {
  const table = rule.$parent ?? null;
  const texts = (entries: string, columns: string, name: (column: Element) => string) =>
    Object.fromEntries(
      listOf(table, columns).map((column, at) => [name(column), textOf(listOf(rule, entries)[at] ?? null, 'text')]),
    );
  return {
    inputs: texts('inputEntry', 'input', factOf),
    outputs: texts('outputEntry', 'output', (output) => textOf(output, 'name')),
    ...(wordOf(rule, 'description') ? { reason: textOf(rule, 'description') } : {}),
  };
}
