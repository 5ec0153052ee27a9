// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module; whoever compiles this file needs it
/// <reference path="./dmn-moddle.d.ts" />
// oxlint-disable-next-line typescript/triple-slash-reference -- likewise
/// <reference path="./saxen.d.ts" />
import { DmnModdle } from 'dmn-moddle';
import { Parser } from 'saxen';
import type { Report } from '../finding.ts';
import { type Conversion, convert, isNewerElement, reportNewer } from './convert-dmn.ts';
import { type Mistake, MistakeReader, reportMistakes, type Warning } from './describe-mistakes.ts';
import { leaveOut } from './leave-out.ts';
import { asElement, type XmlElement } from './xml-element.ts';

/** Characters; a policy has fewer. One of 3,000 rules has 5 to 9 million, as wide as its table is. */
export const LARGEST_POLICY = 10_000_000;
/** Lines times tags; 20 megabytes of a policy as an editor writes it. */
const MOST_STEPS = 500_000_000;
/** Characters times tags: each mistake, of which there may be one a tag, has all before it read for the ends of lines. */
const MOST_SIGNS = 20_000_000_000;

/**
 * Parses DMN 1.1 to 1.5 into dmn-moddle's elements of DMN 1.3; null, with a finding, for anything else. What only
 * documents or draws is never a finding.
 */
export async function readXml(xml: string, report: Report): Promise<XmlElement | null> {
  const read = await readDmn(xml, report);
  if (read === null) return null;
  for (const newer of read.conversion.newer) reportNewer(newer, report);
  reportMistakes(read.mistakes, report);
  return read.root;
}

export interface DmnRead {
  readonly root: XmlElement;
  readonly conversion: Conversion;
  readonly mistakes: readonly Mistake[];
}

/** As `readXml`, but leaves it to the caller to refuse mistakes, and what came after DMN 1.3. */
export async function readDmn(xml: string, report: Report): Promise<DmnRead | null> {
  if (!isReadable(xml, report)) return null;
  const conversion = convert(xml, report);
  if (conversion === null) return null;
  const parsed = leaveOut(conversion.xml);
  return parse(parsed, { conversion, reader: () => new MistakeReader(parsed, conversion, xml) }, report);
}

interface Around {
  readonly conversion: Conversion;
  /** Made only where something is wrong. */
  readonly reader: () => MistakeReader;
}

/**
 * dmn-moddle finds the line of each mistake by counting from the start, which takes minutes where a long file has very
 * many. Such a file is only parsed up to its first mistake.
 */
async function parse(xml: string, { conversion, reader }: Around, report: Report): Promise<DmnRead | null> {
  const isHarmless = isQuickToExplain(xml);
  if (!isHarmless && hasBrokenAttributes(xml)) {
    report.add({}, 'not-xml', 'not well-formed: attributes are without value, or written twice', {
      values: { why: 'attributes' },
    });
    return null;
  }
  try {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions', { lax: isHarmless });
    const root = asElement(rootElement);
    const own = warnings.filter((warning) => !isOfNewer(warning));
    const mistakes = own.length === 0 ? [] : reader().read(own);
    return root === null ? null : { root, conversion, mistakes };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isContent = /nested error: (?:unknown|unrecognized|duplicate|unexpected|expected)/u.test(message);
    if (!isHarmless && isContent) reportMistakes(reader().read([{ message }]), report);
    if (report.findings.length > 0) return null;
    const { sentence, values } = reader().whyBroken(message);
    report.add({}, 'not-xml', `not well-formed: ${sentence}`, { values });
    return null;
  }
}

/** What came after DMN 1.3 is told by its own name. */
function isOfNewer({ message }: Warning): boolean {
  return isNewerElement(/unparsable content <(?:[^:>\s/]*:)?([^>\s/]*)/u.exec(message)?.[1] ?? '');
}

function isQuickToExplain(xml: string): boolean {
  let lines = 1;
  let tags = 0;
  for (let at = xml.indexOf('\n'); at >= 0; at = xml.indexOf('\n', at + 1)) lines++;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags++;
  return lines * tags < MOST_STEPS && xml.length * tags < MOST_SIGNS;
}

/** True where a start tag has an attribute without a value, or one twice. */
function hasBrokenAttributes(xml: string): boolean {
  let broken = false;
  const parser = new Parser().on('openTag', (_, attributes) => void attributes());
  parser.on('warn', () => {
    broken = true;
    parser.stop();
  });
  parser.on('error', () => parser.stop());
  parser.parse(xml);
  return broken;
}

/** Refuses, before anything is parsed, what is too large or no plain XML text. */
export function isReadable(xml: string, report: Report): boolean {
  const refuse = (code: 'too-large' | 'not-xml', why: string, message: string): false => {
    report.add({}, code, message, { values: { why, most: LARGEST_POLICY } });
    return false;
  };
  if (xml.length >= LARGEST_POLICY)
    return refuse('too-large', 'file', `${LARGEST_POLICY} characters or more: split the policy`);
  if (xml.includes('\0') || xml.includes('\u{FFFD}'))
    return refuse('not-xml', 'encoding', 'not a text in UTF-8: save the file as XML');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    return refuse('not-xml', 'document-type', 'a document type or entity is not read: remove the <!DOCTYPE ...>');
  return true;
}
