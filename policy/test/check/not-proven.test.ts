import { describe, expect, it } from 'vitest';
import { proveModel } from '../../src/check/check-policy.ts';
import { compareWithin } from '../../src/compare/compare-policies.ts';
import { checkDraft, type PolicyModel } from '../../src/index.ts';
import { outcomeOf } from '../help/drawn-policies.ts';
import { modelOf, openShipped } from '../help/shipped-policies.ts';

/** A table that no diagram of any size is enough for: each row reads facts far apart. */
function hopeless(facts: number, rows: number): PolicyModel {
  const names = Array.from({ length: facts }, (_, index) => `fact${index}`);
  const flag = (value: boolean) => ({ kind: 'boolean' as const, values: new Set([value]) });
  const at = (row: number, step: number): string => names[(row * step + step) % facts] ?? '';
  return {
    file: 'hopeless.dmn',
    version: 'hopeless',
    name: 'hopeless',
    facts: names.map((name) => ({
      name,
      label: null,
      description: null,
      domain: { kind: 'boolean' },
      words: null,
      valueWords: {},
    })),
    tables: [
      {
        name: 'table',
        label: null,
        words: null,
        hitPolicy: 'UNIQUE',
        inputs: names,
        outputs: ['disposition', 'force'],
        layer: 0,
        rules: Array.from({ length: rows }, (_, row) => ({
          id: `rule-${row}`,
          name: { zh: null, en: null },
          row: row + 1,
          conditions: [1, 7, 11, 13].map((step) => ({
            fact: at(row, step),
            wanted: 'true',
            accepted: flag(row % step === 0),
          })),
          outcome: outcomeOf('expert'),
          reason: { zh: null, en: null },
        })),
      },
    ],
    contradictions: [],
    definitions: [],
    outputWords: {},
    findings: [],
  };
}

describe('what cannot be proven', () => {
  it('is given up, said, and never fine', () => {
    const report = checkDraft(hopeless(41, 300));
    expect(report).toMatchObject({
      proven: false,
      policy: null,
      findings: [{ code: 'not-proven', severity: 'error' }],
    });
    expect(report.findings[0]?.message).toMatch(/^not proven/u);
  });

  it('gives up after the same number of steps every time', async () => {
    const v2 = await modelOf('v2');
    expect(proveModel(v2, { steps: 100 })).toMatchObject({ proven: false, compiled: null });
    const half = proveModel(v2, { steps: 12_000 });
    expect(half).toEqual(proveModel(v2, { steps: 12_000 }));
    expect(proveModel(v2)).toMatchObject({ proven: true, findings: [] });
  });

  it('says so too where the diagram was built and only the checks did not end', async () => {
    const v2 = await modelOf('v2');
    const steps = stepsToCompile(v2);
    const proof = proveModel(v2, { steps: steps + 50 });
    expect(proof.compiled).not.toBeNull();
    expect(proof).toMatchObject({ proven: false, findings: [{ code: 'not-proven' }] });
  });

  it('is no comparison either: not proven is not the same', async () => {
    const { v1, v2 } = await openShipped();
    expect(compareWithin(500, v1, v2)).toMatchObject({ proven: false, same: false, regions: [] });
    expect(compareWithin(500, v2, v2)).toMatchObject({ proven: false, same: false });
  });
});

/** The fewest steps with which the diagram is built at all. */
function stepsToCompile(model: PolicyModel): number {
  let [few, enough] = [0, 1_000_000];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (proveModel(model, { steps: middle }).compiled === null) few = middle;
    else enough = middle;
  }
  return enough;
}
