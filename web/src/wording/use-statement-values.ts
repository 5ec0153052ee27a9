import type { Statement } from '../api/types.ts';
import { useLanguage } from '../i18n/use-language.ts';

type Values = Statement['values'];

/** What fills a sentence: of a pair …Zh and …En also the one in the reader's language, under the name without the ending. */
export function useStatementValues(): (values: Values) => Values {
  const ending = useLanguage() === 'en' ? 'En' : 'Zh';
  return (values) => {
    const picked = Object.entries(values).filter(([name]) => name.endsWith(ending));
    return { ...values, ...Object.fromEntries(picked.map(([name, value]) => [name.slice(0, -2), value])) };
  };
}
