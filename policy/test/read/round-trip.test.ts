import { DmnModdle } from 'dmn-moddle';
import { describe, expect, it } from 'vitest';
import { compilePolicy, readPolicy } from '../../src/index.ts';
import { modelOf, readShipped, VERSIONS } from '../help/shipped-policies.ts';

describe.each(VERSIONS)('%s as a DMN file', (version) => {
  it('opens in dmn-moddle without a warning, and again after it is written', async () => {
    const moddle = new DmnModdle();
    const { rootElement, warnings } = await moddle.fromXML(readShipped(version));
    expect(warnings).toEqual([]);
    const { xml } = await moddle.toXML(rootElement, { format: true });
    const again = await readPolicy(xml, { file: 'written.dmn' });
    const before = await modelOf(version);
    expect(again).toEqual({ ...before, file: 'written.dmn' });
  });

  it('draws every decision, every fact, and the lines between them', () => {
    const xml = readShipped(version);
    for (const [, id] of xml.matchAll(/<(?:decision|inputData|textAnnotation) id="([^"]+)"/gu)) {
      expect(xml).toContain(`<dmndi:DMNShape id="shape-${id}" dmnElementRef="${id}">`);
    }
    for (const [, id] of xml.matchAll(/<(?:informationRequirement|association) id="([^"]+)"/gu)) {
      expect(xml).toContain(`<dmndi:DMNEdge id="edge-${id}" dmnElementRef="${id}">`);
    }
  });

  it('gives every rule a reason in both languages, and every fact a label', async () => {
    const policy = compilePolicy(await modelOf(version));
    for (const rule of policy.rules) {
      expect(rule.reason.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(rule.reason.en).toMatch(/^[A-Z].*\.$/u);
    }
    for (const fact of policy.facts) expect(fact.label).toMatch(/\p{Script=Han}/u);
    expect(policy.definitions).toHaveLength(6);
    expect(policy.version).toBe(version);
  });

  it('says which facts each type reads', async () => {
    const policy = compilePolicy(await modelOf(version));
    expect(policy.types).toHaveLength(17);
    expect(policy.factsOf('emergency.stop')).toEqual(['verifiableByPhone', 'identityFailuresToday']);
    expect(policy.factsOf('refund.not-arrived')).toEqual(['refundArrived', 'daysSinceRefundPromised']);
    expect(policy.factsOf('recharge.blocked')).toEqual([]);
    expect(policy.factsOf('constructor')).toEqual([]);
    expect(policy.facts.find(({ name }) => name === 'refundArrived')?.types).toEqual(['refund.not-arrived']);
  });
});
