import { shorten } from '../cut-text.ts';
import { type FindingCode, type FindingDetail, type Place, type Report, short } from '../finding.ts';
import type { Conversion, Within } from './convert-dmn.ts';
import { elementsAt, isBesidesLogic, type LineAndColumn, Lines, outwards } from './find-place.ts';
import { attributesOf, localNameOf, startTags } from './scan-tags.ts';
import { nameBroken, nameMistake } from './name-mistake.ts';
import type { OpenElement } from './walk-elements.ts';
import { kindOf, type XmlElement } from './xml-element.ts';

/** What dmn-moddle says of a file that it read all the same. */
export interface Warning {
  readonly message: string;
  readonly element?: unknown;
}

/** What is wrong in the XML of a file, and in which of its parts. */
export interface Mistake {
  readonly within: Within | null;
  readonly place: Place;
  readonly code: FindingCode;
  readonly message: string;
  readonly detail: FindingDetail;
}

const PARTS: readonly string[] = ['decision', 'businessKnowledgeModel', 'decisionService', 'itemDefinition'];

/** Turns what dmn-moddle says into mistakes with their places; what only documents or draws is none. */
export class MistakeReader {
  readonly #xml: string;
  readonly #conversion: Conversion;
  readonly #original: Lines;
  readonly #parsed: Lines;

  /** @param xml what was parsed; its places are those of the conversion. */
  constructor(xml: string, conversion: Conversion, original: string) {
    this.#xml = xml;
    this.#conversion = conversion;
    this.#original = new Lines(original);
    this.#parsed = new Lines(xml);
  }

  read(warnings: readonly Warning[]): Mistake[] {
    const all = warnings.filter((warning) => !isHarmless(warning));
    const told = all.slice(0, MOST_DESCRIBED);
    const offsets = told.map((warning) => this.#offsetOf(warning));
    const elements = elementsAt(
      this.#xml,
      offsets.filter((offset) => offset !== null),
    );
    const described = told.flatMap(({ message }, index) => {
      const offset = offsets[index] ?? null;
      const element = offset === null ? null : (elements.get(offset) ?? null);
      return isBesidesLogic(element) ? [] : [this.#describe(message, offset, element)];
    });
    return all.length > told.length ? [...described, tooManyMistakes()] : described;
  }

  /** Why a text could not be parsed at all, and where. */
  whyBroken(message: string): { sentence: string; values: FindingValues } {
    const offset = this.#offsetOf({ message });
    const at = offset === null ? null : this.#placeOf(offset);
    const { why, sentence } = nameBroken(message);
    return { sentence: `${sentence}${sayWhere(at)}`, values: { why, ...valuesOf(at) } };
  }

  #offsetOf({ message, element }: Warning): number | null {
    const [, line, column] = /line: (\d+)\s+column: (\d+)/u.exec(message) ?? [];
    if (line !== undefined) return this.#parsed.offsetOf(Number(line), Number(column));
    const attribute = /unknown attribute <([^>]*)>/u.exec(message)?.[1];
    return attribute === undefined ? null : this.#findAttribute(attribute, element);
  }

  #findAttribute(attribute: string, element: unknown): number | null {
    const kind = kindOf(isXmlElement(element) ? element : null)
      .split(':')
      .at(-1);
    for (const tag of startTags(this.#xml)) {
      if (localNameOf(tag.name).toLowerCase() !== kind?.toLowerCase()) continue;
      if (attributesOf(this.#xml, tag).some(({ name }) => localNameOf(name) === localNameOf(attribute)))
        return tag.from;
    }
    return null;
  }

  #placeOf(offset: number): LineAndColumn {
    return this.#original.placeOf(this.#conversion.originalOffset(offset));
  }

  #describe(message: string, offset: number | null, element: OpenElement | null): Mistake {
    const at = offset === null ? null : this.#placeOf(offset);
    const where = sayWhere(at);
    const within = this.#partOf(element);
    const table = within?.kind === 'decision' ? within.name : null;
    const place = { table, row: table === null || offset === null ? null : this.#rowOf(element, offset) };
    const duplicate = /duplicate ID <([^>]*)>/u.exec(message)?.[1];
    const values = valuesOf(at);
    if (duplicate === undefined) {
      const { why, what, sentence } = nameMistake(message);
      const detail = { values: { why, text: what, ...values } };
      return { within, place, code: 'not-dmn-1.3', message: oneLine(`${sentence}${where}`), detail };
    }
    const text = short(duplicate);
    const first = this.#whoHas(duplicate);
    const sentence = `the id ${text} is used twice, by ${first} and by ${nameTag(element)}${where}: give one of them another id`;
    const detail = { values: { why: 'element', text, first, second: nameTag(element), ...values } };
    return { within, place, code: 'duplicate-id', message: sentence, detail };
  }

  /** The element that had an id first. */
  #whoHas(id: string): string {
    for (const tag of startTags(this.#xml)) {
      if (!this.#xml.slice(tag.from, tag.to).includes(id)) continue;
      if (attributesOf(this.#xml, tag).some(({ name, value }) => name === 'id' && decodeText(value) === id))
        return `<${localNameOf(tag.name)}> (${sayPlace(this.#placeOf(tag.from))})`;
    }
    return 'another element';
  }

  #partOf(element: OpenElement | null): Within | null {
    for (const each of outwards(element))
      if (each.owner === 'model' && PARTS.includes(each.name) && each.parent?.name === 'definitions')
        return { kind: each.name, name: this.#nameOf(each) };
    return null;
  }

  #nameOf(element: OpenElement): string {
    const tag = { from: element.from, to: element.to, name: element.name };
    return decodeText(attributesOf(this.#xml, tag).find(({ name }) => name === 'name')?.value ?? '');
  }

  /** The row of its table, from 1. */
  #rowOf(element: OpenElement | null, offset: number): number | null {
    const table = [...outwards(element)].find(({ name }) => name === 'decisionTable');
    if (table === undefined) return null;
    const end = this.#xml.indexOf('>', offset);
    const before = this.#xml.slice(table.from, end < 0 ? offset : end + 1);
    return before.match(/<(?:[\w.-]+:)?rule[\s/>]/gu)?.length ?? null;
  }
}

/** Each takes a look through the file. */
const MOST_DESCRIBED = 200;

/** Of the whole file, for where the others are nobody looked. */
function tooManyMistakes(): Mistake {
  const detail = { values: { why: 'more', shown: MOST_DESCRIBED } };
  const message = `there are more than the ${MOST_DESCRIBED} mistakes that were looked at`;
  return { within: null, place: {}, code: 'not-dmn-1.3', message, detail };
}

/** Adds mistakes to what is told of a file; of a file that is broken everywhere, not everything. */
export function reportMistakes(mistakes: readonly Mistake[], report: Report): void {
  for (const { place, code, message, detail } of mistakes.slice(0, MOST_MISTAKES))
    report.add(place, code, message, detail);
  if (mistakes.length > MOST_MISTAKES)
    report.add({}, 'not-dmn-1.3', `there are more than the ${MOST_MISTAKES} mistakes shown`, {
      values: { why: 'more', shown: MOST_MISTAKES },
    });
}

/** A file that is broken everywhere needs no list of everything. */
const MOST_MISTAKES = 50;

function isXmlElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null;
}

/**
 * References that lead nowhere are those of a drawing; the encoding that is stated was left behind where the text was
 * decoded; an attribute that nobody knows says nothing, unless it is one of its element's but for its spelling.
 */
function isHarmless({ message, element }: Warning): boolean {
  if (/unresolved reference|unsupported document encoding|missing namespace for prefix/u.test(message)) return true;
  const attribute = /unknown attribute <([^>]*)>/u.exec(message)?.[1];
  return attribute !== undefined && !isMisspelt(attribute, element);
}

function isMisspelt(attribute: string, element: unknown): boolean {
  const known = isXmlElement(element) ? element['$descriptor'] : null;
  const properties = isXmlElement(known) ? known['propertiesByName'] : null;
  const plain = (name: string): string =>
    localNameOf(name)
      .toLowerCase()
      .replaceAll(/[^a-z]/gu, '');
  return isXmlElement(properties) && Object.keys(properties).some((name) => plain(name) === plain(attribute));
}

function nameTag(element: OpenElement | null): string {
  return element === null ? 'another' : `<${element.name}>`;
}

type FindingValues = Readonly<Record<string, string | number>>;

function valuesOf(at: LineAndColumn | null): FindingValues {
  return at === null ? {} : { line: at.line, position: at.column };
}

function sayWhere(at: LineAndColumn | null): string {
  return at === null ? '' : ` (${sayPlace(at)})`;
}

function sayPlace({ line, column }: LineAndColumn): string {
  return `line ${line}, column ${column}`;
}

export function oneLine(message: string): string {
  const text = message.replaceAll(/[\s\u0085]+/gu, ' ').trim();
  return shorten(text, 200);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of an attribute as it was meant. */
function decodeText(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
