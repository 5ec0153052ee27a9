import { DmnModdle } from 'dmn-moddle';
import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { describe, expect, it } from 'vitest';
import type { Accepted } from '../../src/index.ts';
import { DOMAINS, isContradictory, type Value } from '../help/rules-oracle.ts';
import { modelOf, openShipped, readShipped, VERSIONS } from '../help/shipped-policies.ts';

const policies = await openShipped();

function accepts(accepted: Accepted, value: Value): boolean {
  if (accepted.kind === 'enum') return typeof value === 'string' && accepted.values.has(value);
  if (accepted.kind === 'boolean') return typeof value === 'boolean' && accepted.values.has(value);
  return accepted.spans.some((span) => span.from <= Number(value) && Number(value) <= span.to);
}

interface RawTable {
  readonly inputs: readonly string[];
  readonly rules: readonly { readonly id: string; readonly cells: readonly string[]; readonly disposition: string }[];
}

/** A member of an untyped element, read without the reader under test. */
function member(element: unknown, ...path: readonly string[]): unknown {
  let value = element;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

const list = (element: unknown, key: string): readonly unknown[] => {
  const value = member(element, key);
  return Array.isArray(value) ? value : [];
};

/** The tables as any DMN tool sees them: raw texts straight from the file. */
async function rawTables(xml: string): Promise<RawTable[]> {
  const { rootElement } = await new DmnModdle().fromXML(xml);
  const tables = list(rootElement, 'drgElement')
    .filter((each) => member(each, 'name') !== 'contradictions')
    .map((each) => member(each, 'decisionLogic'))
    .filter((logic) => member(logic, '$type') === 'dmn:DecisionTable');
  return tables.map((table) => ({
    inputs: list(table, 'input').map((input) => String(member(input, 'inputExpression', 'text'))),
    rules: list(table, 'rule').map((rule) => ({
      id: String(member(rule, 'id')),
      cells: list(rule, 'inputEntry').map((cell) => String(member(cell, 'text'))),
      disposition: String(evaluate(String(member(list(rule, 'outputEntry')[0], 'text'))).value),
    })),
  }));
}

describe.each(VERSIONS)('%s, judged by feelin', (version) => {
  it('reads every cell as feelin does, over every value of its fact', async () => {
    const model = await modelOf(version);
    const rows = [...model.tables.flatMap((table) => table.rules), ...model.contradictions];
    let cells = 0;
    for (const { wanted, fact, accepted } of rows.flatMap((row) => row.conditions)) {
      for (const value of DOMAINS[fact] ?? []) {
        expect([wanted, value, accepts(accepted, value)]).toEqual([
          wanted,
          value,
          unaryTest(wanted, { '?': value }).value,
        ]);
        cells++;
      }
    }
    expect(cells).toBeGreaterThan(500);
  });

  it('fires the rule that feelin finds in the file, and only that one', async () => {
    const tables = await rawTables(readShipped(version));
    const complete = fc.record(
      Object.fromEntries(Object.entries(DOMAINS).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
    );
    fc.assert(
      fc.property(complete, (facts) => {
        if (isContradictory((fact) => facts[fact] ?? '')) return;
        const firing = tables.flatMap(({ inputs, rules }) =>
          rules.filter(({ cells }) =>
            cells.every((cell, column) => unaryTest(cell, { '?': facts[inputs[column] ?? ''] }).value === true),
          ),
        );
        expect(firing).toHaveLength(1);
        expect(policies[version].decide(facts)).toMatchObject({
          rule: firing[0]?.id,
          disposition: firing[0]?.disposition,
        });
      }),
      { numRuns: 300 },
    );
  });
});
