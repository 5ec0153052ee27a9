// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module; whoever compiles this file needs it
/// <reference path="./dmn-moddle.d.ts" />
// oxlint-disable-next-line typescript/triple-slash-reference -- likewise
/// <reference path="./saxen.d.ts" />
import { shorten } from '../cut-text.ts';
import { DmnModdle } from 'dmn-moddle';
import { Parser } from 'saxen';
import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import { type Conversion, convert, isNewerElement, reportNewer } from './convert-dmn.ts';
import { asElement, type XmlElement } from './xml-element.ts';

/** Characters. A policy of a thousand rules is about 3 MB. */
export const LARGEST_POLICY = 8_000_000;
/** A file that is broken everywhere needs no list of everything. */
const MOST_WARNINGS = 50;
/** Lines times tags; 20 megabytes of a policy as an editor writes it. */
const MOST_STEPS = 500_000_000;

/** Parses DMN 1.1 to 1.5 into dmn-moddle's elements of DMN 1.3; null, with a finding, for anything else. */
export async function readXml(xml: string, report: Report): Promise<XmlElement | null> {
  const read = await readDmn(xml, report);
  for (const newer of read?.conversion.newer ?? []) reportNewer(newer, report);
  return read?.root ?? null;
}

export interface DmnRead {
  readonly root: XmlElement;
  readonly conversion: Conversion;
}

/** As `readXml`, but leaves it to the caller to refuse what came after DMN 1.3. */
export async function readDmn(xml: string, report: Report): Promise<DmnRead | null> {
  if (!isReadable(xml, report)) return null;
  const conversion = convert(xml, report);
  if (conversion === null) return null;
  const root = await parse(conversion.xml, report);
  return root === null ? null : { root, conversion };
}

/**
 * dmn-moddle finds the line of each mistake by counting from the start, which takes minutes where a long file has very
 * many. Such a file is only parsed up to its first mistake.
 */
async function parse(xml: string, report: Report): Promise<XmlElement | null> {
  const isHarmless = isQuickToExplain(xml);
  if (!isHarmless && hasBrokenAttributes(xml)) {
    report.add({}, 'not-xml', 'not well-formed: attributes are without value, or written twice', {
      values: { why: 'attributes' },
    });
    return null;
  }
  try {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions', { lax: isHarmless });
    const messages = warnings.map(({ message }) => message);
    reportWarnings(messages, xml, report);
    return asElement(rootElement);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isContent = /nested error: (?:unknown|unrecognized|duplicate|unexpected|expected)/u.test(message);
    if (!isHarmless && isContent) reportWarning(message, xml, report);
    else
      report.add({}, 'not-xml', `not well-formed: ${oneLine(message)}`, {
        values: { why: 'broken', text: oneLine(message) },
      });
    return null;
  }
}

function isQuickToExplain(xml: string): boolean {
  let lines = 1;
  let tags = 0;
  for (let at = xml.indexOf('\n'); at >= 0; at = xml.indexOf('\n', at + 1)) lines++;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags++;
  return lines * tags < MOST_STEPS;
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
  if (xml.length > LARGEST_POLICY)
    return refuse('too-large', 'file', `longer than ${LARGEST_POLICY} characters: split the policy`);
  if (xml.includes('\0') || xml.includes('\u{FFFD}'))
    return refuse('not-xml', 'encoding', 'not a text in UTF-8: save the file as XML');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    return refuse('not-xml', 'document-type', 'a document type or entity is not read: remove the <!DOCTYPE ...>');
  return true;
}

function reportWarnings(messages: readonly string[], xml: string, report: Report): void {
  const own = messages.filter(
    (message) => !isNewerElement(/unparsable content <(?:[^:>]*:)?([^>]*)>/u.exec(message)?.[1] ?? ''),
  );
  for (const message of own.slice(0, MOST_WARNINGS)) reportWarning(message, xml, report);
  if (own.length > MOST_WARNINGS)
    report.add({}, 'not-dmn-1.3', `there are more than the ${MOST_WARNINGS} mistakes shown`, {
      values: { why: 'more', shown: MOST_WARNINGS },
    });
}

function reportWarning(message: string, xml: string, report: Report): void {
  const duplicate = /duplicate ID <([^>]*)>/u.exec(message)?.[1];
  const [, line, column] = /line: (\d+)\s+column: (\d+)/u.exec(message) ?? [];
  const place = line === undefined ? {} : placeIn(xml, Number(line), Number(column));
  if (duplicate === undefined)
    report.add(place, 'not-dmn-1.3', oneLine(message), { values: { why: 'mistake', text: oneLine(message) } });
  else
    report.add(place, 'duplicate-id', `the id ${short(duplicate)} is used twice: give one of them another id`, {
      values: { why: 'element', text: short(duplicate) },
    });
}

/** The table and row that a position of the file lies in, given by line and column from 0. */
function placeIn(xml: string, line: number, column: number): { table: string | null; row: number | null } {
  const nowhere = { table: null, row: null };
  const before = textUntil(xml, line, column);
  const start = [...before.matchAll(/<(?:[\w.-]+:)?decision\s[^>]*?\bname="([^"]*)"/gu)].at(-1);
  if (start === undefined || /<\/(?:[\w.-]+:)?decision>/u.test(before.slice(start.index))) return nowhere;
  const rows = before.slice(start.index).match(/<(?:[\w.-]+:)?rule[\s>]/gu)?.length ?? 0;
  return { table: start[1] ?? null, row: rows === 0 ? null : rows };
}

/** The text up to the end of the tag that begins there. */
function textUntil(xml: string, line: number, column: number): string {
  const lineEnd = /\r\n|\r|\n/gu;
  for (let passed = 0; passed < line; passed++) if (lineEnd.exec(xml) === null) return xml;
  const end = xml.indexOf('>', lineEnd.lastIndex + column);
  return end < 0 ? xml : xml.slice(0, end + 1);
}

function oneLine(message: string): string {
  const text = message.replaceAll(/\s+/gu, ' ');
  return shorten(text, 200);
}
