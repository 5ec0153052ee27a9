// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module; whoever compiles this file needs it
/// <reference path="../../read/saxen.d.ts" />
import { Parser } from 'saxen';
import { describeFinding, openReport } from '../../finding.ts';
import { isReadable } from '../../read/read-xml.ts';

/** An element of a test file; names have the prefix `t`, attributes of XML Schema instances the prefix `xsi`. */
export interface TreeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeElement[];
  readonly text: string;
}

interface Growing extends TreeElement {
  readonly children: Growing[];
  text: string;
}

const PREFIXES = {
  'http://www.omg.org/spec/DMN/20160719/testcase': 't',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
};
const DEEPEST = 200;

/** Raised for a text that is no XML of a test. */
export class NoTestFile extends Error {}

/** Reads XML into a tree. @throws NoTestFile for what is not well-formed, too large or too deep. */
export function readXmlTree(xml: string): TreeElement {
  const report = openReport('the test');
  if (!isReadable(xml, report)) throw new NoTestFile(report.findings.map(describeFinding).join('; '));
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser().ns(PREFIXES);
  parser.on('openTag', (name, attributes, decode) => {
    if (open.length > DEEPEST) throw new NoTestFile(`more than ${DEEPEST} elements inside each other`);
    const read = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
    const element: Growing = { name, attributes: Object.fromEntries(read), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (text, decode) => addText(open, decode(text)));
  parser.on('cdata', (text) => addText(open, text));
  parser.on('error', (error) => {
    throw new NoTestFile(`not well-formed: ${error.message}`);
  });
  parser.on('warn', () => undefined);
  parser.parse(xml);
  return root;
}

function addText(open: readonly Growing[], text: string): void {
  const element = open.at(-1);
  if (element !== undefined) element.text += text;
}

export function childrenNamed(element: TreeElement, name: string): readonly TreeElement[] {
  return element.children.filter((child) => child.name === `t:${name}`);
}
