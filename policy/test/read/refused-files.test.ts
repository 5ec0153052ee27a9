import { describe, expect, it } from 'vitest';
import { proveModel } from '../../src/check/check-policy.ts';
import { compilePolicy, PolicyRefused, readPolicy } from '../../src/index.ts';
import { findingsIn, planted, rule, shipped } from '../help/planted-defects.ts';
import { modelOf } from '../help/shipped-policies.ts';

/** Up to where its first element would begin. */
const head = shipped.slice(0, shipped.indexOf('<itemDefinition'));

describe('refuses whole files', () => {
  it.each([
    ['an empty file', '', 'not-dmn-1.3'],
    ['text', 'hello', 'not-dmn-1.3'],
    ['other XML', '<html/>', 'not-dmn-1.3'],
    ['binary', 'PK\u0003\u0004\0\0<definitions>', 'not-xml'],
    ['DMN 1.6', shipped.replace('20191111/MODEL/', '20240513/MODEL/'), 'not-dmn-1.3'],
    ['an unfinished file', shipped.slice(0, 30_000), 'not-xml'],
    ['an entity bomb', `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(99)}">]>${shipped}`, 'not-xml'],
    ['ten megabytes', `${shipped}${' '.repeat(10_000_000)}`, 'too-large'],
    ['a value that never ends', `${head}<inputData id="${'<a>'.repeat(100_000)}`, 'not-xml'],
    ['deep nesting', `${head}${'<a>'.repeat(30_000)}`, 'not-xml'],
    ['nesting so deep that it is read up to its first mistake only', `${head}${'<a>'.repeat(100_000)}`, 'not-dmn-1.3'],
    [
      'definitions without anything',
      '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="v9" name="empty"/>',
      'no-rules',
    ],
  ])('%s', async (_, xml, code) => {
    const findings = await findingsIn(xml);
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const { message } of findings) expect(message.length).toBeLessThan(400);
  });

  it('and does not compile what has findings', async () => {
    const model = await readPolicy(planted(rule('ordinary'), ''), { file: 'draft.dmn' });
    expect(() => compilePolicy(model)).toThrow(PolicyRefused);
    expect(() => compilePolicy(model)).toThrow(/draft\.dmn: table gate:/u);
  });

  it('says so when a policy is too large to prove', async () => {
    expect(proveModel(await modelOf('v2'), { cap: 20 }).findings).toMatchObject([{ code: 'not-proven' }]);
  });
});

describe('what DMN editors do to a file', () => {
  it('is not in the way: no hit policy means UNIQUE, an empty cell means -', async () => {
    const xml = shipped.replaceAll(' hitPolicy="UNIQUE"', '').replaceAll('<text>-</text>', '<text></text>');
    expect(await findingsIn(xml)).toEqual([]);
  });

  it('a single table without a combination is a policy', async () => {
    const only = planted(/\s*<decision id="disposition"[^]*?<\/decision>/u, '').replaceAll(
      /\s*<decision id="(?:network|security|billing|marketing|sp)"[^]*?<\/decision>/gu,
      '',
    );
    const codes = (
      await findingsIn(
        only.replace(/<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>/u, '').replaceAll(/<association[^]*?<\/association>/gu, ''),
      )
    ).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['gap']));
  });
});
