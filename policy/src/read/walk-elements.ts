import { allTags, attributesOf, localNameOf, prefixOf, type Tag } from './scan-tags.ts';

/**
 * To whom an element belongs, by its namespace: to the model of DMN, to its drawing, to somebody else, to nobody, or to a
 * prefix that the file does not declare.
 */
export type Owner = 'model' | 'drawing' | 'other' | 'nobody' | 'undeclared';

export interface OpenElement {
  readonly from: number;
  /** Behind its start tag. */
  readonly to: number;
  /** Without prefix. */
  readonly name: string;
  readonly owner: Owner;
  readonly namespace: string;
  readonly parent: OpenElement | null;
}

export interface Step {
  readonly kind: Tag['kind'];
  readonly element: OpenElement;
  /** Behind the tag. */
  readonly to: number;
}

type Prefixes = ReadonlyMap<string, string>;

interface Level {
  readonly element: OpenElement;
  readonly tagName: string;
  readonly prefixes: Prefixes;
}

const MODEL = /^https?:\/\/www\.omg\.org\/spec\/DMN\/\d+\/(?:MODEL\/?|dmn\.xsd)$/u;
const DRAWING = /^https?:\/\/www\.omg\.org\/spec\/(?:DMN|DD)\/\d+\/(?:DMNDI|DI|DC)\/?$/u;
/** Characters; a longer tag declares nothing that is looked at. */
const LONGEST_TAG = 100_000;
const NONE: Prefixes = new Map();

/** The elements of a text in their order, each at its start and, unless it is empty, at its end. */
export function* walkElements(xml: string): Generator<Step> {
  const open: Level[] = [];
  const owners = new Map<string, Owner>();
  for (const tag of allTags(xml)) {
    const above = open.at(-1);
    if (tag.kind === 'end') {
      if (above?.tagName !== tag.name) continue;
      open.pop();
      yield { kind: 'end', element: above.element, to: tag.to };
      continue;
    }
    const level = openLevel(xml, tag, above, owners);
    if (tag.kind === 'start') open.push(level);
    yield { kind: tag.kind, element: level.element, to: tag.to };
  }
}

function openLevel(xml: string, tag: Tag, above: Level | undefined, owners: Map<string, Owner>): Level {
  const prefixes = prefixesAt(xml, tag, above?.prefixes ?? NONE);
  const prefix = prefixOf(tag.name);
  const namespace = prefixes.get(prefix);
  const owner = namespace === undefined ? (prefix === '' ? 'nobody' : 'undeclared') : ownerOf(namespace, owners);
  const { from, to } = tag;
  const element = { from, to, name: localNameOf(tag.name), owner, namespace: namespace ?? '', parent: null };
  return { element: { ...element, parent: above?.element ?? null }, tagName: tag.name, prefixes };
}

function prefixesAt(xml: string, tag: Tag, above: Prefixes): Prefixes {
  if (tag.to - tag.from > LONGEST_TAG || !xml.slice(tag.from, tag.to).includes('xmlns')) return above;
  const declared = attributesOf(xml, tag).filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  return new Map([...above, ...declared.map(({ name, value }) => [name.slice(6), value] as const)]);
}

function ownerOf(namespace: string, owners: Map<string, Owner>): Owner {
  const known = owners.get(namespace);
  if (known !== undefined) return known;
  const owner = judgeOwner(namespace);
  owners.set(namespace, owner);
  return owner;
}

function judgeOwner(namespace: string): Owner {
  if (namespace === '') return 'nobody';
  if (MODEL.test(namespace)) return 'model';
  return DRAWING.test(namespace) ? 'drawing' : 'other';
}
