// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module; whoever compiles this file needs it
/// <reference path="./dmn-moddle.d.ts" />
import { DmnModdle } from 'dmn-moddle';
import type { Report } from '../finding.ts';
import { short } from '../finding.ts';
import { asElement, type XmlElement } from './xml-element.ts';

const NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
/** Characters. A policy of a thousand rules is about 3 MB. */
export const LARGEST_POLICY = 8_000_000;

/** Parses DMN 1.3 into dmn-moddle's elements; null, with a finding, for anything else. */
export async function readXml(xml: string, report: Report): Promise<XmlElement | null> {
  if (!isReadable(xml, report)) return null;
  try {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
    for (const warning of warnings) reportWarning(warning.message, xml, report);
    return asElement(rootElement);
  } catch (error) {
    report.add({}, 'not-xml', `not well-formed: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    return null;
  }
}

function isReadable(xml: string, report: Report): boolean {
  const refuse = (code: 'too-large' | 'not-xml' | 'not-dmn-1.3', message: string): false => {
    report.add({}, code, message);
    return false;
  };
  if (xml.length > LARGEST_POLICY)
    return refuse('too-large', `longer than ${LARGEST_POLICY} characters: split the policy`);
  if (xml.includes('\0') || xml.includes('\u{FFFD}'))
    return refuse('not-xml', 'not a text in UTF-8: save the file as XML');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    return refuse('not-xml', 'a document type or entity is not read: remove the <!DOCTYPE ...>');
  const root = /<(?:([\w.-]+):)?definitions\b[^>]*>/u.exec(xml);
  if (root === null) return refuse('not-dmn-1.3', 'no DMN definitions found: expected a DMN 1.3 file');
  if (!root[0].includes(`"${NAMESPACE}"`) && !root[0].includes(`'${NAMESPACE}'`)) {
    return refuse('not-dmn-1.3', `not DMN 1.3: the namespace must be ${NAMESPACE}; convert the file on import`);
  }
  return true;
}

function reportWarning(message: string, xml: string, report: Report): void {
  const duplicate = /duplicate ID <([^>]*)>/u.exec(message)?.[1];
  const line = /line: (\d+)/u.exec(message)?.[1];
  const place = line === undefined ? {} : placeOfLine(xml, Number(line));
  if (duplicate === undefined) report.add(place, 'not-dmn-1.3', oneLine(message));
  else report.add(place, 'duplicate-id', `the id ${short(duplicate)} is used twice: give one of them another id`);
}

/** The table and row that a line (from 0) of the file lies in. */
function placeOfLine(xml: string, line: number): { table: string | null; row: number | null } {
  const before = xml
    .split('\n')
    .slice(0, line + 1)
    .join('\n');
  const tables = [...before.matchAll(/<(?:[\w.-]+:)?decision\s[^>]*?\bname="([^"]*)"/gu)];
  const last = tables.at(-1);
  if (last === undefined) return { table: null, row: null };
  const rows = before.slice(last.index).match(/<(?:[\w.-]+:)?rule[\s>]/gu)?.length ?? 0;
  return { table: last[1] ?? null, row: rows === 0 ? null : rows };
}

function oneLine(message: string): string {
  const text = message.replaceAll(/\s+/gu, ' ');
  return text.length <= 200 ? text : `${text.slice(0, 197)}...`;
}
