import { DmnModdle } from 'dmn-moddle';
import { describe, expect, it } from 'vitest';
import { convertDmn, type DmnVersion } from '../../src/read/convert-dmn.ts';
import { compilePolicy, PolicyRefused, readPolicy } from '../../src/index.ts';
import { FILES, modelOf, readShipped, VERSIONS } from '../help/shipped-policies.ts';

const MODEL_13 = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
/** Namespaces by version, written out here once more so that the test does not read them from what it tests. */
const NAMESPACES: Readonly<Record<DmnVersion, readonly [model: string, diagram: string | null, feel: string]>> = {
  '1.1': ['http://www.omg.org/spec/DMN/20151101/dmn.xsd', null, 'http://www.omg.org/spec/FEEL/20140401'],
  '1.2': [
    'http://www.omg.org/spec/DMN/20180521/MODEL/',
    'http://www.omg.org/spec/DMN/20180521/DMNDI/',
    'http://www.omg.org/spec/DMN/20180521/FEEL/',
  ],
  '1.3': [MODEL_13, 'https://www.omg.org/spec/DMN/20191111/DMNDI/', 'https://www.omg.org/spec/DMN/20191111/FEEL/'],
  '1.4': [
    'https://www.omg.org/spec/DMN/20211108/MODEL/',
    'https://www.omg.org/spec/DMN/20211108/DMNDI/',
    'https://www.omg.org/spec/DMN/20211108/FEEL/',
  ],
  '1.5': [
    'https://www.omg.org/spec/DMN/20230324/MODEL/',
    'https://www.omg.org/spec/DMN/20230324/DMNDI/',
    'https://www.omg.org/spec/DMN/20230324/FEEL/',
  ],
};
const ALL: readonly DmnVersion[] = ['1.1', '1.2', '1.3', '1.4', '1.5'];

/** A DMN 1.3 text as a tool of another version would have written it. */
function inVersion(xml: string, version: DmnVersion): string {
  const [model, diagram, feel] = NAMESPACES[version];
  const plain = diagram === null ? xml.replace(/<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>/u, '') : xml;
  return plain
    .replaceAll(MODEL_13, model)
    .replaceAll('https://www.omg.org/spec/DMN/20191111/DMNDI/', diagram ?? 'urn:none')
    .replaceAll('https://www.omg.org/spec/DMN/20191111/FEEL/', feel);
}

const reasonOf = (xml: string): string => {
  try {
    return `no refusal: ${convertDmn(xml).from}`;
  } catch (error) {
    if (error instanceof PolicyRefused) return error.message;
    throw error;
  }
};
const file = (inner: string, version: DmnVersion = '1.5', attributes = ''): string =>
  `<?xml version="1.0"?><definitions xmlns="${NAMESPACES[version][0]}" id="m" name="m" namespace="urn:m"${attributes}>${inner}</definitions>`;

describe.each(ALL)('a file of DMN %s', (from) => {
  it.each(VERSIONS)('that holds policy %s becomes DMN 1.3, and the same policy', async (version) => {
    const xml = inVersion(readShipped(version), from);
    const converted = convertDmn(xml);
    expect(converted.from).toBe(from);
    const { warnings } = await new DmnModdle().fromXML(converted.xml);
    expect(warnings).toEqual([]);
    expect(compilePolicy(await readPolicy(xml, { file: FILES[version] })).rules).toEqual(
      compilePolicy(await modelOf(version)).rules,
    );
  });

  it('keeps everything but the namespaces', () => {
    const shipped = readShipped('v2');
    const xml = inVersion(shipped, from);
    const there = convertDmn(xml).xml;
    expect(inVersion(there, from)).toBe(xml);
    const drawn = shipped
      .replace(/<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>/u, '')
      .replace(NAMESPACES['1.3'][1] ?? '', 'urn:none');
    expect(there).toBe(from === '1.1' ? drawn : shipped);
  });
});

describe('conversion', () => {
  it('leaves alone what only looks like a namespace', () => {
    const old = NAMESPACES['1.5'][0];
    const text = `<decision id="d" name="${old} and more"><description>${old}</description><!-- x="${old}" --><question><![CDATA[<a x="${old}">]]></question></decision>`;
    expect(convertDmn(file(text)).xml).toBe(file(text).replace(`xmlns="${old}"`, `xmlns="${MODEL_13}"`));
  });

  it('takes a prefix, single quotes, and the expression language along', () => {
    const [model, , feel] = NAMESPACES['1.2'];
    const xml = `<a:definitions expressionLanguage = '${feel}' xmlns:a='${model}' id='m'></a:definitions>`;
    const converted = convertDmn(xml);
    expect(converted.from).toBe('1.2');
    expect(converted.xml).toContain(`xmlns:a='${MODEL_13}'`);
    expect(converted.xml).toContain("expressionLanguage = 'https://www.omg.org/spec/DMN/20191111/FEEL/'");
  });

  it.each([
    ['conditional', '<decision id="d" name="Rate"><conditional><if/></conditional></decision>', '1.4'],
    ['filter', '<decision id="d" name="Rate"><filter><in/></filter></decision>', '1.4'],
    ['for', '<decision id="d" name="Rate"><for iteratorVariable="x"><in/></for></decision>', '1.4'],
    ['some', '<decision id="d" name="Rate"><some/></decision>', '1.4'],
    ['every', '<decision id="d" name="Rate"><every/></decision>', '1.4'],
    [
      'typeConstraint',
      '<itemDefinition name="Rate"><typeRef>string</typeRef><typeConstraint/></itemDefinition>',
      '1.5',
    ],
  ])('refuses <%s> by name and place', async (element, inner, since) => {
    expect(reasonOf(file(inner))).toMatch(new RegExp(`Rate.*<${element}>|<${element}>.*Rate`, 'u'));
    expect(reasonOf(file(inner))).toContain(`DMN ${since}`);
    const { findings } = await readPolicy(file(inner), { file: 'new.dmn' });
    expect(findings.filter(({ message }) => message.includes(`<${element}>`))).toHaveLength(1);
  });

  it('does not mind such names in elements of others', () => {
    const inner = '<extensionElements><x:filter xmlns:x="urn:x"/></extensionElements>';
    expect(convertDmn(file(inner)).from).toBe('1.5');
  });

  it.each([
    ['DMN 1.6', file('').replace('20230324', '20240513'), /DMN 1\.6.*1\.1, 1\.2, 1\.3, 1\.4, 1\.5/u],
    ['DMN 1.0', '<definitions xmlns="http://www.omg.org/spec/DMN/20130901"/>', /DMN 1\.0/u],
    ['another namespace', '<definitions xmlns="urn:other"/>', /urn:other/u],
    ['no namespace', '<definitions/>', /without the namespace/u],
    ['the namespace under another prefix', `<a:definitions xmlns:b="${MODEL_13}"/>`, /without the namespace/u],
    ['another root', `<other xmlns="${MODEL_13}"><definitions xmlns="${MODEL_13}"/></other>`, /no DMN definitions/u],
    ['nothing', '', /no DMN definitions/u],
    ['an endless tag', `<definitions xmlns="${MODEL_13}`, /no DMN definitions/u],
  ])('refuses %s', (_, xml, reason) => {
    expect(reasonOf(xml)).toMatch(reason);
  });
});

const CELL = /(<inputEntry[^>]*>\s*<text>)[^<]*(?=<\/text>)/u;
const everyCell = new RegExp(CELL, 'gu');

describe('bombs are refused at once', () => {
  const codesOf = async (xml: string): Promise<string[]> => {
    const start = performance.now();
    const { findings } = await readPolicy(xml, { file: 'bomb.dmn' });
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(findings.length).toBeLessThan(502);
    for (const { message } of findings) expect(message.length).toBeLessThan(400);
    return findings.map(({ code }) => code);
  };
  const cell = (text: string): string => readShipped('v2').replace(CELL, `$1${text}`);
  const shipped = readShipped('v2');
  const opened = (deep: number, open: string, close: string): string => open.repeat(deep) + close.repeat(deep);

  it.each([
    ['entities that multiply', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${file('&b;')}`, 'not-xml'],
    ['ten megabytes', file(`<decision name="${'x'.repeat(10_000_000)}"/>`), 'too-large'],
    ['elements 100 000 deep', file(opened(100_000, '<a>', '</a>')), 'not-dmn-1.3'],
    ['decisions 20 000 deep', file(opened(20_000, '<decision>', '</decision>')), 'missing-name'],
    ['200 000 unknown elements', file('<a/>\n'.repeat(200_000)), 'not-dmn-1.3'],
    ['200 000 elements out of place', file('<rule/>\n'.repeat(200_000)), 'not-dmn-1.3'],
    ['200 000 broken attributes', file('<decision a b a="1"/>\n'.repeat(200_000)), 'not-xml'],
    ['a tag with a megabyte of attributes', file('', '1.3', ' a'.repeat(500_000)), 'not-dmn-1.3'],
    ['one attribute name of a megabyte', file('', '1.3', ` ${'a'.repeat(1_000_000)}`), 'not-dmn-1.3'],
    ['10 000 brackets in a cell', cell(`${'('.repeat(10_000)}1${')'.repeat(10_000)}`), 'outside-subset'],
    ['900 brackets in a cell', cell(opened(900, '[', ']')), 'outside-subset'],
    ['900 contexts in a cell', cell(`${'{a:'.repeat(450)}1${'}'.repeat(450)}`), 'outside-subset'],
    ['a megabyte in a cell', cell('1+'.repeat(500_000)), 'outside-subset'],
    ['a thousand signs', cell(`${'-'.repeat(1_000)}1`), 'outside-subset'],
    ['loops in loops', cell(`${'for a in b return '.repeat(100)}1`), 'outside-subset'],
    ['choices in choices', cell(`${'if a then '.repeat(190)}1`), 'outside-subset'],
    ['not of not', cell(`${'not('.repeat(400)}1${')'.repeat(400)}`), 'outside-subset'],
  ])('%s', async (_, xml, code) => {
    expect(await codesOf(xml)).toContain(code);
  });

  it.each([
    ['deep', (): string => opened(9_000, '[', ']')],
    ['long', (): string => `${Math.random()}${'+1'.repeat(900)}`],
    ['nested', (): string => `${'for a in b return '.repeat(100)}${Math.random()}`],
  ])('a file of %s formulas', async (_, formula) => {
    const xml = shipped.replaceAll(everyCell, (_whole, start: string) => start + formula());
    expect(await codesOf(xml)).not.toEqual([]);
  });

  it('eight megabytes of honest-looking formulas', async () => {
    const row = /<rule id="recharge-blocked"[^]*?<\/rule>/u.exec(shipped)?.[0] ?? '';
    let copy = 0;
    const copies = Array.from({ length: Math.floor(7_500_000 / (row.length + 8_000)) }, () =>
      row
        .replaceAll(/id="[^"]*"/gu, () => `id="copy-${copy++}"`)
        .replaceAll(everyCell, (_whole, start: string) => `${start}${copy++}, ${'"a", '.repeat(390)}"b"`),
    );
    expect(await codesOf(shipped.replace(row, row + copies.join('')))).toContain('too-large');
  });

  it('but a list of 500 allowed values is none', async () => {
    const values = Array.from({ length: 500 }, (_, index) => `"a type with quite a long name ${index}"`).join(', ');
    const xml = shipped.replace(/"ordinary"(?=,)/u, `"ordinary", ${values}`);
    expect(new Set(await codesOf(xml))).toEqual(new Set());
  });
});
