import type { InBoth } from '../api/types.ts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const STORED_AS = 'jieyi.language';

/** Chinese unless the person chose otherwise. */
export function storedLanguage(): Language {
  return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'zh-CN';
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(STORED_AS, language);
}

export function toLanguage(name: string): Language {
  return name === 'en' ? 'en' : 'zh-CN';
}

/** The one of a pair of texts that suits the language. */
export function pick(text: InBoth, language: Language): string {
  return language === 'en' ? text.en || text.zh : text.zh || text.en;
}
