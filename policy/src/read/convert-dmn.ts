import { openReport, PolicyRefused, type Report, short } from '../finding.ts';
import { attributesOf, localNameOf, prefixOf, type StartTag, startTags } from './scan-tags.ts';

/** The versions of DMN that are read. */
export type DmnVersion = '1.1' | '1.2' | '1.3' | '1.4' | '1.5';

export interface Converted {
  /** The same file in the namespaces of DMN 1.3. */
  readonly xml: string;
  readonly from: DmnVersion;
}

/** An element that DMN 1.3 does not have, and what it stands in. */
export interface NewerElement {
  readonly element: string;
  readonly since: '1.4' | '1.5';
  /** The nearest decision, model or item definition that began before it. */
  readonly within: Within | null;
}

/** A part of a file, such as a `decision`, by its name. */
export interface Within {
  readonly kind: string;
  readonly name: string;
}

export interface Conversion extends Converted {
  /** Where a place of the converted text lies in the file as it came. */
  originalOffset(offset: number): number;
  /** They are left in place, where a reader of DMN 1.3 passes over them: whoever reads the result has to refuse them. */
  readonly newer: readonly NewerElement[];
}

const HTTP = 'http://www.omg.org/spec/DMN';
const HTTPS = 'https://www.omg.org/spec/DMN';

interface Namespaces {
  readonly model: string;
  readonly diagram: string | null;
  readonly feel: string;
}

const NAMESPACES: Readonly<Record<DmnVersion, Namespaces>> = {
  '1.1': { model: `${HTTP}/20151101/dmn.xsd`, diagram: null, feel: 'http://www.omg.org/spec/FEEL/20140401' },
  '1.2': byDate(HTTP, '20180521'),
  '1.3': byDate(HTTPS, '20191111'),
  '1.4': byDate(HTTPS, '20211108'),
  '1.5': byDate(HTTPS, '20230324'),
};

function byDate(site: string, date: string): Namespaces {
  return { model: `${site}/${date}/MODEL/`, diagram: `${site}/${date}/DMNDI/`, feel: `${site}/${date}/FEEL/` };
}

const NEWER: Readonly<Record<string, '1.4' | '1.5'>> = {
  conditional: '1.4',
  filter: '1.4',
  for: '1.4',
  some: '1.4',
  every: '1.4',
  typeConstraint: '1.5',
};

/** True of an element name that came after DMN 1.3. */
export function isNewerElement(name: string): boolean {
  return Object.hasOwn(NEWER, name);
}

const ENCLOSING = new Set(['decision', 'businessKnowledgeModel', 'itemDefinition']);
/** Characters; an honest start tag has a few hundred. */
const LONGEST_TAG = 100_000;

/**
 * Rewrites the namespaces of a DMN file to those of DMN 1.3, in which elements and attributes of 1.1 to 1.5 have the same
 * names. Everything else stays as it was written.
 * @throws PolicyRefused for a file that is not DMN, and for what later versions have and 1.3 has not.
 */
export function convertDmn(xml: string, options: { readonly file?: string } = {}): Converted {
  const report = openReport(options.file ?? 'the file');
  const conversion = convert(xml, report);
  for (const newer of conversion?.newer ?? []) reportNewer(newer, report);
  if (conversion === null || report.findings.length > 0) throw new PolicyRefused(report.findings);
  return { xml: conversion.xml, from: conversion.from };
}

/** As `convertDmn`, but reports instead of throwing, and leaves newer elements to the caller. */
export function convert(xml: string, report: Report): Conversion | null {
  const root = findRoot(xml, report);
  if (root === null) return null;
  const { from, prefix } = root;
  const renamed = from === '1.3' ? new Map<string, string>() : renamedNamespaces(from);
  const newer: NewerElement[] = [];
  const shifts: Shift[] = [];
  const pieces: string[] = [];
  let within: Within | null = null;
  let done = 0;
  for (const tag of startTags(xml)) {
    const attributes = tag.to - tag.from > LONGEST_TAG ? [] : attributesOf(xml, tag);
    for (const { value, from: start, to } of attributes) {
      const other = renamed.get(value);
      if (other === undefined) continue;
      pieces.push(xml.slice(done, start), other);
      shifts.push({ behind: to, by: other.length - (to - start) });
      done = to;
    }
    if (prefixOf(tag.name) !== prefix) continue;
    const element = localNameOf(tag.name);
    const since = NEWER[element];
    if (since !== undefined && isNewerElement(element)) newer.push({ element, since, within });
    if (ENCLOSING.has(element))
      within = { kind: element, name: attributes.find(({ name }) => name === 'name')?.value ?? '' };
  }
  const converted = done === 0 ? xml : [...pieces, xml.slice(done)].join('');
  return { xml: converted, from, newer, originalOffset: (offset) => offsetBefore(offset, shifts) };
}

/** What stands behind this place of the file as it came moved by so many characters. */
interface Shift {
  readonly behind: number;
  readonly by: number;
}

function offsetBefore(offset: number, shifts: readonly Shift[]): number {
  let moved = 0;
  for (const { behind, by } of shifts) {
    if (offset - moved - by < behind) break;
    moved += by;
  }
  return offset - moved;
}

function renamedNamespaces(from: DmnVersion): Map<string, string> {
  const old = NAMESPACES[from];
  const target = NAMESPACES['1.3'];
  const renamed = new Map([
    [old.model, target.model],
    [old.feel, target.feel],
  ]);
  if (old.diagram !== null && target.diagram !== null) renamed.set(old.diagram, target.diagram);
  return renamed;
}

/** The version of the file and the prefix of its elements, by the namespace of `definitions`. */
function findRoot(xml: string, report: Report): { readonly from: DmnVersion; readonly prefix: string } | null {
  const refuse = (why: string, text: string, message: string): null => {
    report.add({}, 'not-dmn-1.3', message, { values: { why, text } });
    return null;
  };
  const [tag] = startTags(xml);
  if (tag === undefined || localNameOf(tag.name) !== 'definitions')
    return refuse('no-definitions', '', `no DMN definitions found: expected a file of DMN ${versions().join(', ')}`);
  const namespace = namespaceOf(xml, tag);
  const version = versions().find((each) => NAMESPACES[each].model === namespace);
  if (version !== undefined) return { from: version, prefix: prefixOf(tag.name) };
  const known = versions().join(', ');
  return refuse(
    'namespace',
    short(namespace),
    `${describeNamespace(namespace)} is not read: save the file as one of DMN ${known}, such as ${NAMESPACES['1.3'].model}`,
  );
}

function versions(): DmnVersion[] {
  return ['1.1', '1.2', '1.3', '1.4', '1.5'];
}

function namespaceOf(xml: string, tag: StartTag): string {
  const prefix = prefixOf(tag.name);
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  if (tag.to - tag.from > LONGEST_TAG) return '';
  return attributesOf(xml, tag).find(({ name }) => name === declared)?.value ?? '';
}

function describeNamespace(namespace: string): string {
  if (namespace.includes('/DMN/20240513/')) return 'DMN 1.6 (20240513)';
  if (namespace.includes('/DMN/20130901')) return 'DMN 1.0 (20130901)';
  return namespace === '' ? 'a file without the namespace of DMN' : `the namespace ${short(namespace)}`;
}

/** What 1.3 cannot say is named, so that nothing of the file is lost unseen. */
export function reportNewer({ element, since, within }: NewerElement, report: Report): void {
  const table = within?.kind === 'decision' ? within.name : null;
  const place = within === null || table !== null ? '' : ` in ${within.kind} ${short(within.name)}`;
  report.add(
    { table },
    'outside-subset',
    `<${element}>${place} came with DMN ${since} and has no counterpart in DMN 1.3: use a decision table or allowed values`,
    { values: { why: 'newer-dmn', element, since } },
  );
}
