import type { InBoth } from '../api/types.ts';
import { asText } from '../ui/kept/forms.ts';
import { keptAt } from '../ui/kept/kept.ts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const keptLanguage = () => keptAt({ lives: 'in-all-tabs', owner: null, name: 'language' }, asText);

/** Chinese unless the person chose otherwise. */
export function storedLanguage(): Language {
  return toLanguage(keptLanguage().find() ?? '');
}

export function storeLanguage(language: Language): void {
  keptLanguage().put(language);
}

export function toLanguage(name: string): Language {
  return name === 'en' ? 'en' : 'zh-CN';
}

/** The one of a pair of texts that suits the language. */
export function pick(text: InBoth, language: Language): string {
  return language === 'en' ? text.en || text.zh : text.zh || text.en;
}
