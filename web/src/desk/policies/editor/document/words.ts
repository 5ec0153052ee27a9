import { adopt, append, childOf, type Element, listOf, type Make, remove, textOf, wordOf } from './element.ts';
import type { ValueWords, Words } from './outline.ts';

const WORD = 'jieyi:Word';

function wordsIn(element: Element | null): Element[] {
  return listOf(childOf(element, 'extensionElements'), 'values').filter(({ $type }) => $type === WORD);
}

function readWords(word: Element): Words {
  return { zh: textOf(word, 'zh'), en: textOf(word, 'en') };
}

/** The name an element is given in the file. */
export function readOwnWords(element: Element | null): Words | null {
  const own = wordsIn(element).find((word) => wordOf(word, 'value') === null);
  return own ? readWords(own) : null;
}

/** The names of the values of an item definition. */
export function readValueWords(item: Element | null): ValueWords {
  const named: Record<string, Words> = Object.create(null);
  for (const word of wordsIn(item)) {
    const value = wordOf(word, 'value');
    if (value !== null) named[value] = readWords(word);
  }
  return named;
}

/**
 * The extension elements of an element with another name of its own, and all else they had; undefined where nothing is left.
 * The element itself is not touched.
 */
export function withOwnWords(element: Element, { zh, en }: Words, make: Make): Element | undefined {
  const said = Object.fromEntries(Object.entries({ zh: zh.trim(), en: en.trim() }).filter(([, word]) => word !== ''));
  const others = listOf(childOf(element, 'extensionElements'), 'values').filter(
    (one) => one.$type !== WORD || wordOf(one, 'value') !== null,
  );
  const own = Object.keys(said).length === 0 ? [] : [make(WORD, said)];
  const values = [...own, ...others];
  return values.length === 0 ? undefined : make('dmn:ExtensionElements', { values });
}

/** Names an element, or one value of it; blank words take the name away. Other extension elements stay. */
export function writeWords(element: Element, value: string | null, words: Words, make: Make): void {
  const extensions =
    childOf(element, 'extensionElements') ?? adopt(element, 'extensionElements', make('dmn:ExtensionElements'));
  const known = wordsIn(element).find((word) => wordOf(word, 'value') === value);
  const isBlank = words.zh.trim() === '' && words.en.trim() === '';
  if (known && isBlank) remove(extensions, 'values', known);
  else if (known) Object.entries(words).forEach(([language, word]) => known.set(language, word));
  else if (!isBlank) append(extensions, 'values', make(WORD, { ...(value === null ? {} : { value }), ...words }));
  if (listOf(extensions, 'values').length === 0) element.set('extensionElements', undefined);
}
