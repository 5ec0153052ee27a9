import { DmnModdle } from 'dmn-moddle';
import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  comparePolicies,
  compilePolicy,
  type Policy,
  readPolicy,
  refinePolicy,
  RefinementUnfit,
} from '../../src/index.ts';
import { readShipped, VERSIONS } from '../help/shipped-policies.ts';

/** Beijing has a rule of its own for roaming customers of its own kind, and a type of its own. */
const OWN_FACTS = `<itemDefinition id="bj-type" name="tContactType"><extensionElements><jieyi:word value="billing.5g-pack" zh="5G套餐" en="5G pack"/></extensionElements><typeRef>string</typeRef><allowedValues><text>"billing.roaming", "billing.5g-pack"</text></allowedValues></itemDefinition>
<inputData id="fact-type" name="type"><variable name="type" typeRef="tContactType"/></inputData>
<inputData id="bj-vip" name="vip" label="贵宾"><extensionElements><jieyi:word zh="贵宾" en="VIP"/></extensionElements><variable name="vip" typeRef="boolean"/></inputData>`;
const OWN_TABLE = `<decision id="bj" name="bj"><informationRequirement><requiredInput href="#fact-type"/></informationRequirement><informationRequirement><requiredInput href="#bj-vip"/></informationRequirement><decisionTable id="bj-table" hitPolicy="UNIQUE">
<input><inputExpression typeRef="tContactType"><text>type</text></inputExpression></input><input><inputExpression typeRef="boolean"><text>vip</text></inputExpression></input>
<output name="disposition" typeRef="tDisposition"/><output name="force" typeRef="tForce"/>
<rule id="bj-roaming"><inputEntry><text>"billing.roaming"</text></inputEntry><inputEntry><text>true</text></inputEntry><outputEntry><text>"expert"</text></outputEntry><outputEntry><text>"may"</text></outputEntry></rule>
<rule id="bj-5g"><inputEntry><text>"billing.5g-pack"</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"complaint"</text></outputEntry><outputEntry><text>"must"</text></outputEntry></rule>
</decisionTable></decision>`;
const own = (inside: string): string =>
  `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:jieyi="urn:jieyi:dmn" id="bj-own" name="北京 Beijing" namespace="urn:bj">${inside}</definitions>`;
const BEIJING = own(OWN_FACTS + OWN_TABLE);
const VERSION = { version: 'v2-bj', name: '北京 Beijing' };

async function openMerged(part: string): Promise<Policy> {
  const xml = await refinePolicy(readShipped('v2'), part, VERSION);
  return compilePolicy(await readPolicy(xml, { file: 'v2-bj.dmn' }));
}

describe('Beijing refines v2', () => {
  it('with rows, a type and a fact of its own', async () => {
    const policy = await openMerged(BEIJING);
    expect(policy).toMatchObject({ version: 'v2-bj', name: '北京 Beijing' });
    expect(policy.decide({ type: 'billing.roaming', vip: true })).toMatchObject({ rule: 'bj-roaming' });
    expect(policy.decide({ type: 'billing.roaming', vip: false, accepted: true })).toMatchObject({ rule: 'accepted' });
    expect(policy.decide({ type: 'billing.5g-pack' })).toMatchObject({ rule: 'bj-5g', disposition: 'complaint' });
    expect(policy.definitions).toHaveLength(6);
  });

  it('and names what it adds', async () => {
    const { facts } = await openMerged(BEIJING);
    expect(facts.find(({ name }) => name === 'vip')?.words).toEqual({ zh: '贵宾', en: 'VIP' });
    expect(facts.find(({ name }) => name === 'type')?.valueWords).toEqual({
      'billing.5g-pack': { zh: '5G套餐', en: '5G pack' },
    });
  });

  it('and draws what it adds, for tools that open tables from the diagram', async () => {
    const xml = await refinePolicy(readShipped('v2'), BEIJING, VERSION);
    const { warnings } = await new DmnModdle().fromXML(xml);
    expect(warnings).toEqual([]);
    for (const [, id] of xml.matchAll(/<(?:decision|inputData) id="([^"]+)"/gu))
      expect(xml).toContain(`dmnElementRef="${id}"`);
    for (const [, id] of xml.matchAll(/<informationRequirement id="([^"]+)"/gu))
      expect(xml).toContain(`<dmndi:DMNEdge id="edge-${id}" dmnElementRef="${id}">`);
    expect(new Set(xml.match(/ id="[^"]*"/gu)).size).toBe(xml.match(/ id="[^"]*"/gu)?.length);
  });

  it('changes nothing else', async () => {
    const group = compilePolicy(await readPolicy(readShipped('v2'), { file: 'v2.dmn' }));
    const { regions, addedRules, removedRules, addedTypes } = comparePolicies(group, await openMerged(BEIJING));
    expect({ addedRules, removedRules, addedTypes }).toEqual({
      addedRules: ['bj-5g', 'bj-roaming'],
      removedRules: [],
      addedTypes: ['billing.5g-pack'],
    });
    for (const { type, cases, after } of regions) {
      if (type === 'billing.5g-pack') continue;
      expect(type).toBe('billing.roaming');
      expect(cases).toContainEqual({ fact: 'vip', wanted: 'true' });
      expect(after?.rules).toEqual(['bj-roaming']);
    }
  });

  it('notes the rows of the group that it takes over, without an error', async () => {
    const all = BEIJING.replace(
      '<inputEntry><text>true</text></inputEntry>',
      '<inputEntry><text>-</text></inputEntry>',
    );
    const xml = await refinePolicy(readShipped('v2'), all, VERSION);
    const { findings, proven } = checkDraft(await readPolicy(xml, { file: 'v2-bj.dmn' }));
    expect(proven).toBe(true);
    expect(new Set(findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['note taken-over']));
    expect(findings).toContainEqual(
      expect.objectContaining({ table: 'billing', rule: 'roaming-expert', rules: ['bj-roaming'] }),
    );
  });

  it('suggests rows for a gap in its own table only', async () => {
    const without = BEIJING.replace(/<rule id="bj-5g">[^]*?<\/rule>/u, '');
    const xml = await refinePolicy(readShipped('v2'), without, VERSION);
    const { findings } = checkDraft(await readPolicy(xml, { file: 'v2-bj.dmn' }));
    const told = findings.filter(({ code }) => code === 'gap');
    expect(told.length).toBeGreaterThan(0);
    for (const { table } of told) expect(table).toBe('bj');
  });

  it('adds contradictions in columns of its own order, and leaves out those the group has', async () => {
    const rows = `<rule id="bj-c1"><inputEntry><text>true</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>"recharge.blocked"</text></inputEntry><outputEntry><text>"no VIP is blocked"</text></outputEntry><outputEntry><text>"vip"</text></outputEntry></rule>`;
    const table = `<decision id="bj-c" name="contradictions"><informationRequirement><requiredInput href="#bj-vip"/></informationRequirement><decisionTable hitPolicy="COLLECT"><input><inputExpression typeRef="boolean"><text>vip</text></inputExpression></input><input><inputExpression typeRef="boolean"><text>accepted</text></inputExpression></input><input><inputExpression typeRef="tContactType"><text>type</text></inputExpression></input><output name="message" typeRef="string"/><output name="field" typeRef="string"/>${rows}</decisionTable></decision>`;
    const policy = await openMerged(own(OWN_FACTS + OWN_TABLE + table));
    expect(policy.decide({ type: 'recharge.blocked', vip: true })).toEqual({
      status: 'invalid',
      errors: [{ field: 'vip', message: 'no VIP is blocked' }],
    });
    expect(policy.decide({ accepted: true, explained: false })).toMatchObject({ status: 'invalid' });
    const copied = /<decision id="contradictions"[^]*?<\/decision>/u.exec(readShipped('v2'))?.[0] ?? '';
    const facts = [...readShipped('v2').matchAll(/<inputData [^]*?<\/inputData>/gu)].map(([text]) => text);
    const types = [...readShipped('v2').matchAll(/<itemDefinition [^]*?<\/itemDefinition>/gu)].map(([text]) => text);
    const again = await openMerged(
      own(
        [
          ...types,
          ...facts,
          OWN_TABLE.replaceAll('vip', 'placeSame')
            .replaceAll('bj-placeSame', 'fact-placeSame')
            .replace('billing.5g-pack', 'ordinary'),
          copied,
        ].join(''),
      ),
    );
    expect(again.decide({ accepted: true, explained: false })).toMatchObject({ errors: [{ field: 'accepted' }] });
  });
});

it.each(VERSIONS)('a part without tables leaves %s as it is', async (version) => {
  const group = compilePolicy(await readPolicy(readShipped(version), { file: 'group.dmn' }));
  const xml = await refinePolicy(readShipped(version), own(''), VERSION);
  expect(comparePolicies(group, compilePolicy(await readPolicy(xml, { file: 'merged.dmn' })))).toMatchObject({
    same: true,
    changedRules: [],
  });
});

it('refines what is refined already, and a group with a single table', async () => {
  const once = await refinePolicy(readShipped('v2'), BEIJING, VERSION);
  const again = own(OWN_FACTS + OWN_TABLE.replaceAll('bj', 'city').replaceAll('city-vip', 'bj-vip')).replace(
    '"expert"',
    '"suggestion"',
  );
  const twice = await refinePolicy(once, again, { version: 'v2-city', name: 'city' });
  const policy = compilePolicy(await readPolicy(twice, { file: 'city.dmn' }), {});
  expect(policy.decide({ type: 'billing.roaming', vip: true })).toMatchObject({ rule: 'city-roaming' });
  const single = own(OWN_FACTS + OWN_TABLE.replaceAll(' typeRef="tDisposition"', ' typeRef="tD"')).replace(
    '<inputData id="fact-type"',
    '<itemDefinition name="tD"><typeRef>string</typeRef><allowedValues><text>"expert", "complaint"</text></allowedValues></itemDefinition><inputData id="fact-type"',
  );
  const over = single.replaceAll('bj', 'city').replaceAll('city-vip', 'bj-vip');
  const xml = await refinePolicy(single, over, { version: 'both', name: 'both' });
  const model = await readPolicy(xml, { file: 'both.dmn' });
  expect(model.findings).toEqual([]);
  expect(model.tables.map(({ name, layer }) => [name, layer])).toEqual([
    ['city', 0],
    ['bj', 1],
  ]);
});

describe('refuses', () => {
  it.each([
    ['a rule id of the group', BEIJING.replace('"bj-5g"', '"roaming-expert"'), 'rule-id', 'roaming-expert'],
    ['an id of the group', BEIJING.replace('"bj-table"', '"gate-table"'), 'element-id', 'gate-table'],
    ['a table named as one of the group', BEIJING.replace('name="bj"', 'name="gate"'), 'name', 'gate'],
    ['a table that no expression can name', BEIJING.replace('name="bj"', 'name="bei jing"'), 'bad-name', 'bei jing'],
    [
      'a fact of another kind',
      BEIJING.replace(
        '</inputData>',
        '</inputData><inputData id="bj-p" name="placeSame"><variable name="placeSame" typeRef="tContactType"/></inputData>',
      ),
      'fact-kind',
      'placeSame',
    ],
    [
      'a type of another kind',
      BEIJING.replace(
        '<inputData',
        '<itemDefinition name="tForce"><typeRef>number</typeRef></itemDefinition><inputData',
      ),
      'type-kind',
      'tForce',
    ],
  ])('%s', async (_, part, why, text) => {
    const refused = await refinePolicy(readShipped('v2'), part, VERSION).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefinementUnfit);
    expect(refused).toMatchObject({ findings: [{ code: 'clash', values: { why, text } }] });
  });

  it('a version that is no id, and files that cannot be read', async () => {
    await expect(refinePolicy(readShipped('v2'), BEIJING, { version: 'v2+bj', name: '' })).rejects.toMatchObject({
      findings: [{ code: 'clash', values: { why: 'version' } }],
    });
    await expect(refinePolicy(readShipped('v2'), '<html/>', VERSION)).rejects.toBeInstanceOf(RefinementUnfit);
    await expect(refinePolicy('', BEIJING, VERSION)).rejects.toBeInstanceOf(RefinementUnfit);
  });
});
