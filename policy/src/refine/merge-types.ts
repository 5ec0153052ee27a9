import type { Domain } from '../model.ts';
import { describeSpan } from '../accepted-values.ts';
import { openReport } from '../finding.ts';
import { allowedWords, baseType, collectTypes, domainOf, type Types } from '../read/read-types.ts';
import { valueWords } from '../read/read-words.ts';
import { childOf, listOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { appendTo, setPart } from './merged-elements.ts';
import type { Clashes } from './refinement-unfit.ts';

/** Adds a province's types to the group's. Types of one name become one, with the values of both. */
export function mergeTypes(group: XmlElement, province: XmlElement, clashes: Clashes): XmlElement[] {
  const known = collectTypes(group);
  const types = { group: known, province: collectTypes(province) };
  const added: XmlElement[] = [];
  for (const item of listOf(province, 'itemDefinition')) {
    const name = wordOf(item, 'name') ?? '';
    const same = known.get(name);
    if (same === undefined) added.push(item);
    else uniteTypes({ name, item: same }, { name, item }, types, clashes);
  }
  appendTo(group, 'itemDefinition', added);
  return added;
}

export interface NamedType {
  readonly name: string;
  readonly item: XmlElement;
}

export interface BothTypes {
  readonly group: Types;
  readonly province: Types;
}

/** Lets the group's type allow what the province's does. A list, a structure and a single value are never one type. */
export function uniteTypes(group: NamedType, province: NamedType, types: BothTypes, clashes: Clashes): void {
  if (shapeOf(group.item) !== shapeOf(province.item)) return refuse(group.name, clashes);
  if (listOf(group.item, 'itemComponent').length > 0) return uniteComponents(group, province, clashes);
  uniteWords(group.item, province.item);
  const base = baseOf(group.item);
  if (base === 'string') uniteStrings(group, province, types, clashes);
  if (base === 'number') uniteNumbers(group, province, types, clashes);
}

function refuse(name: string, clashes: Clashes): void {
  const message = `the type ${name} is of another kind in the group's policy: give the province's type another name`;
  clashes.add({}, 'type-kind', name, message);
}

function shapeOf(item: XmlElement): string {
  const parts = listOf(item, 'itemComponent').length > 0 ? 'structure' : (baseOf(item) ?? '');
  return `${parts}${item['isCollection'] === true ? ' list' : ''}`;
}

function baseOf(item: XmlElement): string | null {
  return baseType(textOf(item, 'typeRef'));
}

function uniteComponents(group: NamedType, province: NamedType, clashes: Clashes): void {
  const known = new Map(listOf(group.item, 'itemComponent').map((part) => [wordOf(part, 'name'), part]));
  const added: XmlElement[] = [];
  for (const part of listOf(province.item, 'itemComponent')) {
    const same = known.get(wordOf(part, 'name'));
    if (same === undefined) added.push(part);
    else if (baseOf(same) !== baseOf(part)) refuse(`${group.name}.${wordOf(part, 'name') ?? ''}`, clashes);
  }
  appendTo(group.item, 'itemComponent', added);
}

function uniteStrings(group: NamedType, province: NamedType, types: BothTypes, clashes: Clashes): void {
  const values = allowedWords(group.name, types.group);
  const others = allowedWords(province.name, types.province);
  if (values === null && others === null) return;
  const allowed = childOf(group.item, 'allowedValues');
  if (values === null || others === null || allowed === null) return refuse(group.name, clashes);
  const all = [...new Set([...values, ...others])];
  setPart(allowed, 'text', all.map((value) => JSON.stringify(value)).join(', '));
}

function uniteNumbers(group: NamedType, province: NamedType, types: BothTypes, clashes: Clashes): void {
  const unread = openReport('');
  const first = domainOf('', group.name, types.group, unread);
  const second = domainOf('', province.name, types.province, unread);
  const allowed = childOf(group.item, 'allowedValues');
  if (first?.kind !== 'number' || second?.kind !== 'number' || allowed === null) return refuse(group.name, clashes);
  if (first.min === second.min && first.max === second.max) return;
  setPart(allowed, 'text', describeRange(first, second));
}

type Range = Extract<Domain, { kind: 'number' }>;

function describeRange(first: Range, second: Range): string {
  const from = Math.min(first.min, second.min);
  const to = first.max === null || second.max === null ? Infinity : Math.max(first.max, second.max);
  return describeSpan({ from, to }, Number.MIN_SAFE_INTEGER);
}

/** Names that the province gives to values that the group's file does not name. */
function uniteWords(group: XmlElement, province: XmlElement): void {
  const known = valueWords(group);
  const added = listOf(childOf(province, 'extensionElements'), 'values').filter((word) => {
    const value = wordOf(word, 'value');
    return value !== null && known[value] === undefined;
  });
  takeExtensions(group, province, added);
}

/** Adds some of a province's extension elements to the group's element. */
export function takeExtensions(group: XmlElement, province: XmlElement, added: readonly XmlElement[]): void {
  if (added.length === 0) return;
  const extensions = childOf(group, 'extensionElements');
  if (extensions !== null) return appendTo(extensions, 'values', added);
  const taken = childOf(province, 'extensionElements');
  if (taken === null) return;
  setPart(taken, 'values', added);
  setPart(group, 'extensionElements', taken);
}
