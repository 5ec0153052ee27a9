import { useTranslation } from 'react-i18next';
import type { PolicyTable } from '../../../api/types.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

/** What a table of rules is called: by its author in the file, else by us, else as it is labelled. */
export function useTableName(): (table: PolicyTable) => string {
  const { t } = useTranslation(['policies/editor', 'policies/types']);
  const language = useLanguage();
  return ({ name, label, words }) =>
    words?.[language === 'en' ? 'en' : 'zh'] ||
    t([`table.${name}`, `policies/types:class.${name}`], { defaultValue: (language === 'en' ? null : label) ?? name });
}
