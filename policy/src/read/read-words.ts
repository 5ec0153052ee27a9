import type { RuleName, ValueWords, Words } from '../model.ts';
import type { Types } from './read-types.ts';
import { childOf, listOf, wordOf, type XmlElement } from './xml-element.ts';

/**
 * The namespace of our own extension elements. `<jieyi:word zh="…" en="…"/>` names what it stands in;
 * `<jieyi:word value="…" zh="…" en="…"/>` in an item definition names one of its allowed values.
 */
export const WORDS_NAMESPACE = 'urn:jieyi:dmn';

/** The name of the element itself; null where it has none. */
export function ownWords(element: XmlElement | null): Words | null {
  return wordElements(element).flatMap((word) => (wordOf(word, 'value') === null ? readWords(word) : []))[0] ?? null;
}

/** The name of a rule, language by language: what is missing is told, not filled in. */
export function ownName(rule: XmlElement | null): RuleName {
  const own = wordElements(rule).find(isOwnWord) ?? null;
  return { zh: wordOf(own, 'zh'), en: wordOf(own, 'en') };
}

/** The names of the values of a type. Objects without inherited names, so that any text may be a value. */
export function valueWords(itemDefinition: XmlElement | null): ValueWords {
  const named: Record<string, Words> = Object.create(null);
  for (const word of wordElements(itemDefinition)) {
    const value = wordOf(word, 'value');
    const [words] = readWords(word);
    if (value !== null && words !== undefined) named[value] = words;
  }
  return named;
}

function wordElements(element: XmlElement | null): XmlElement[] {
  return listOf(childOf(element, 'extensionElements'), 'values').filter(isWord);
}

function isWord(value: XmlElement): boolean {
  const name = childOf(childOf(value, '$descriptor'), 'ns');
  return wordOf(name, 'uri') === WORDS_NAMESPACE && wordOf(name, 'localName') === 'word';
}

/** An extension element that names what it stands in, and no value of it. */
export function isOwnWord(value: XmlElement): boolean {
  return isWord(value) && wordOf(value, 'value') === null;
}

/** A name in one language serves for both: better than the bare value. */
function readWords(word: XmlElement): Words[] {
  const zh = wordOf(word, 'zh') ?? wordOf(word, 'en');
  const en = wordOf(word, 'en') ?? zh;
  return zh === null || en === null ? [] : [{ zh, en }];
}

/** The names of the values of the output columns of some tables, by column; the first name of a value holds. */
export function outputWordsOf(tables: readonly XmlElement[], types: Types): Record<string, ValueWords> {
  const named: Record<string, ValueWords> = {};
  for (const column of tables.flatMap((table) => listOf(table, 'output'))) {
    const name = wordOf(column, 'name');
    const words = valueWords(types.get(wordOf(column, 'typeRef') ?? '') ?? null);
    if (name === null || Object.keys(words).length === 0) continue;
    named[name] = { ...words, ...named[name] };
  }
  return named;
}
