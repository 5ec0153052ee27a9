import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';

export type Pair = Parameters<typeof pick>[0];

/** Sample texts in the language in use. */
export function useSaid(): (pair: Pair) => string {
  const language = useLanguage();
  return (pair) => pick(pair, language);
}
