import type { ValueWords, Words } from '../model.ts';
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
  return listOf(childOf(element, 'extensionElements'), 'values').filter((value) => {
    const name = childOf(childOf(value, '$descriptor'), 'ns');
    return wordOf(name, 'uri') === WORDS_NAMESPACE && wordOf(name, 'localName') === 'word';
  });
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
