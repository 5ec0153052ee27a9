import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

function member(element: unknown, ...path: readonly string[]): unknown {
  let value = element;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

function list(element: unknown, key: string): readonly unknown[] {
  const value = member(element, key);
  return Array.isArray(value) ? value : [];
}

/** A decision of a DMN file, evaluated as any DMN engine would: by its requirements, tables and expressions, with feelin. */
export async function openWithFeelin(xml: string): Promise<(decision: string, facts: object) => unknown> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('\n'));
  const elements = list(rootElement, 'drgElement');
  const byId = new Map(elements.map((element) => [`#${String(member(element, 'id'))}`, element]));
  const tests = new Map<string, boolean>();
  return (decision, facts) => {
    const found = elements.find((element) => member(element, 'name') === decision);
    return valueOf(found, facts);
  };

  function valueOf(decision: unknown, facts: object): unknown {
    const logic = member(decision, 'decisionLogic');
    const context = contextOf(decision, facts);
    if (member(logic, '$type') === 'dmn:LiteralExpression')
      return evaluate(String(member(logic, 'text')), context).value;
    return answerOf(logic, context);
  }

  /** Only what the decision says that it needs. */
  function contextOf(decision: unknown, facts: object): Record<string, unknown> {
    const context: Record<string, unknown> = {};
    for (const need of list(decision, 'informationRequirement')) {
      const input = byId.get(String(member(need, 'requiredInput', 'href')));
      const required = byId.get(String(member(need, 'requiredDecision', 'href')));
      if (input !== undefined) context[String(member(input, 'name'))] = member(facts, String(member(input, 'name')));
      else context[String(member(required, 'name'))] = valueOf(required, facts);
    }
    return context;
  }

  /** The first matching row, which in a UNIQUE table is the only one; null without one. */
  function answerOf(table: unknown, context: Record<string, unknown>): unknown {
    const inputs = list(table, 'input').map((input) => String(member(input, 'inputExpression', 'text')));
    const row = list(table, 'rule').find((rule) =>
      list(rule, 'inputEntry').every((cell, column) =>
        isMet(String(member(cell, 'text')), context[inputs[column] ?? '']),
      ),
    );
    if (row === undefined) return null;
    const names = list(table, 'output').map((output) => String(member(output, 'name')));
    const cells = list(row, 'outputEntry').map((cell) => evaluate(String(member(cell, 'text'))).value);
    return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
  }

  function isMet(cell: string, value: unknown): boolean {
    const key = `${cell} ${JSON.stringify(value)}`;
    const known = tests.get(key) ?? unaryTest(cell, { '?': value }).value === true;
    tests.set(key, known);
    return known;
  }
}
