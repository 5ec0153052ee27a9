import { type OpenElement, walkElements } from './walk-elements.ts';

/** A place of a file as editors count: both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The beginnings of the lines of a text. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
    this.#starts = starts;
  }

  /** Where a line and a column lie that are counted from 0. */
  offsetOf(line: number, column: number): number {
    return (this.#starts[line] ?? 0) + column;
  }

  placeOf(offset: number): LineAndColumn {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** The innermost element at each of these places, whose start tag may begin there; null outside all of them. */
export function elementsAt(xml: string, offsets: readonly number[]): Map<number, OpenElement | null> {
  const found = new Map<number, OpenElement | null>();
  const wanted = [...new Set(offsets)].toSorted((one, other) => one - other);
  let next = 0;
  let innermost: OpenElement | null = null;
  const passUntil = (offset: number): void => {
    for (let at = wanted[next]; at !== undefined && at < offset; at = wanted[++next]) found.set(at, innermost);
  };
  for (const { kind, element, to } of walkElements(xml)) {
    passUntil(kind === 'end' ? to : element.from);
    if (kind === 'empty' && wanted[next] === element.from) {
      found.set(element.from, element);
      next++;
    }
    if (kind === 'start') innermost = element;
    if (kind === 'end') innermost = element.parent;
  }
  passUntil(Infinity);
  return found;
}

/** The element and those around it, the innermost first. */
export function* outwards(element: OpenElement | null): Generator<OpenElement> {
  for (let each = element; each !== null; each = each.parent) yield each;
}

/** What documents or draws, and what is somebody else's: nothing is decided by it. Local names of DMN. */
const BESIDES: ReadonlySet<string> = new Set([
  'description',
  'question',
  'allowedAnswers',
  'extensionElements',
  'extensionAttribute',
  'textAnnotation',
  'association',
  'group',
  'annotation',
  'annotationEntry',
  'knowledgeSource',
  'authorityRequirement',
  'performanceIndicator',
  'organizationUnit',
  'elementCollection',
  'supportedObjective',
  'impactedPerformanceIndicator',
  'decisionMaker',
  'decisionOwner',
  'usingProcess',
  'usingTask',
]);

/** True of an element that nothing is decided by. */
export function isBesidesLogic(element: OpenElement | null): boolean {
  for (const { name, owner } of outwards(element)) {
    if (owner === 'drawing' || owner === 'other' || owner === 'undeclared') return true;
    if (owner === 'model' && BESIDES.has(name)) return true;
  }
  return false;
}
