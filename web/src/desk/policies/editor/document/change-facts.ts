import { adopt, append, childOf, type Element, insert, listOf, type Make, remove, textOf } from './element.ts';
import { findInput, findType, forget } from './find-elements.ts';
import type { Words } from './outline.ts';
import { quote, readStrings, writeStrings } from './read-feel.ts';
import { writeWords } from './words.ts';

export interface NewFact {
  readonly name: string;
  readonly words: Words;
  readonly kind: 'yes-no' | 'one-of' | 'count';
  /** Of `one-of`: at least one. */
  readonly values: readonly NewValue[];
  /** Of `count`: the least it may be. */
  readonly from: number;
}

export interface NewValue {
  readonly value: string;
  readonly words: Words;
}

/** A fact for the policy to read. The desk asks agents for it until somebody teaches it where to look. */
export function addFact(definitions: Element, fact: NewFact, make: Make): void {
  const typeRef = fact.kind === 'yes-no' ? 'boolean' : typeNameFor(fact.name);
  if (fact.kind !== 'yes-no') addType(definitions, typeRef, fact, make);
  const id = `fact-${fact.name}`;
  const input = make('dmn:InputData', { id, name: fact.name, ...(fact.words.zh ? { label: fact.words.zh } : {}) });
  adopt(input, 'variable', make('dmn:InformationItem', { id: `${id}-variable`, name: fact.name, typeRef }));
  writeWords(input, null, fact.words, make);
  const elements = listOf(definitions, 'drgElement');
  const last = elements.findLastIndex(({ $type }) => $type === 'dmn:InputData');
  insert(definitions, 'drgElement', last < 0 ? elements.length : last + 1, input);
}

function typeNameFor(fact: string): string {
  return `t${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
}

function addType(definitions: Element, name: string, fact: NewFact, make: Make): void {
  const item = make('dmn:ItemDefinition', { id: name, name, typeRef: fact.kind === 'count' ? 'number' : 'string' });
  const text = fact.kind === 'count' ? `>= ${fact.from}` : writeStrings(fact.values.map(({ value }) => value));
  adopt(item, 'allowedValues', make('dmn:UnaryTests', { id: `${name}-values`, text }));
  for (const { value, words } of fact.values) writeWords(item, value, words, make);
  append(definitions, 'itemDefinition', item);
}

/** One more value of a listed fact: a type of matter, for one. */
export function addValue(definitions: Element, fact: string, { value, words }: NewValue, make: Make): void {
  const item = typeOf(definitions, fact);
  const allowed = childOf(item, 'allowedValues');
  const values = allowed && readStrings(textOf(allowed, 'text'));
  if (!item || !allowed || !values || values.includes(value)) return;
  allowed.set('text', `${textOf(allowed, 'text').trim()}, ${quote(value)}`);
  writeWords(item, value, words, make);
}

export function removeValue(definitions: Element, fact: string, value: string, make: Make): void {
  const item = typeOf(definitions, fact);
  const allowed = childOf(item, 'allowedValues');
  const values = allowed && readStrings(textOf(allowed, 'text'));
  if (!item || !allowed || !values) return;
  allowed.set('text', writeStrings(values.filter((one) => one !== value)));
  writeWords(item, value, { zh: '', en: '' }, make);
}

export function nameFact(definitions: Element, fact: string, words: Words, make: Make): void {
  const input = findInput(definitions, fact);
  if (input) writeWords(input, null, words, make);
}

export function nameValue(definitions: Element, fact: string, { value, words }: NewValue, make: Make): void {
  const item = typeOf(definitions, fact);
  if (item) writeWords(item, value, words, make);
}

function typeOf(definitions: Element, fact: string): Element | null {
  return findType(definitions, textOf(childOf(findInput(definitions, fact), 'variable'), 'typeRef'));
}

/** Only for a fact that no table reads. Its type goes with it where nothing else has that type. */
export function removeFact(definitions: Element, fact: string): void {
  const input = findInput(definitions, fact);
  if (!input) return;
  const type = typeOf(definitions, fact);
  remove(definitions, 'drgElement', input);
  const isShared = listOf(definitions, 'drgElement').some(
    (one) => textOf(childOf(one, 'variable'), 'typeRef') === textOf(type, 'name'),
  );
  if (type && !isShared && !isOutputType(definitions, textOf(type, 'name')))
    remove(definitions, 'itemDefinition', type);
  forget(definitions, new Set([textOf(input, 'id')]));
}

function isOutputType(definitions: Element, name: string): boolean {
  return listOf(definitions, 'itemDefinition').some((item) =>
    listOf(item, 'itemComponent').some((component) => textOf(component, 'typeRef') === name),
  );
}
