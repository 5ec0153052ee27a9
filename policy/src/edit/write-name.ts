import type { DmnModdle } from 'dmn-moddle';
import { isOwnWord, WORDS_NAMESPACE } from '../read/read-words.ts';
import { asElement, childOf, listOf, type XmlElement } from '../read/xml-element.ts';
import { setPart } from '../refine/merged-elements.ts';

/** What a rule is called in each language; empty in one that has no name. */
export interface TypedName {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Names a rule; empty in both languages takes the name away. Other extension elements stay. */
export function writeName(rule: XmlElement, { nameZh, nameEn }: TypedName, moddle: DmnModdle): void {
  const known = childOf(rule, 'extensionElements');
  const others = listOf(known, 'values').filter((value) => !isOwnWord(value));
  const typed = { zh: tidy(nameZh), en: tidy(nameEn) };
  const said = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
  const isNamed = Object.keys(said).length > 0;
  const values = isNamed ? [moddle.createAny('jieyi:word', WORDS_NAMESPACE, said), ...others] : others;
  if (values.length === 0) return setPart(rule, 'extensionElements', undefined);
  const extensions = known ?? asElement(moddle.create('dmn:ExtensionElements', {}));
  if (extensions === null) return;
  setPart(extensions, 'values', values);
  setPart(rule, 'extensionElements', extensions);
}

/** A name is one line: XML keeps no line ends in attributes. */
export function tidy(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim();
}
