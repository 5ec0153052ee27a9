import type { InBoth } from '../api/types.ts';
import { pick } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Picks the reader's language of a pair of texts. */
export function useBoth(): (text: InBoth | null | undefined) => string {
  const language = useLanguage();
  return (text) => (text ? pick(text, language) : '');
}
