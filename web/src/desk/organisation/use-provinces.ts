import { useAccounts } from '../../api/foundation/organisation.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';

/** The provinces that people belong to. */
export function useProvinces() {
  const language = useLanguage();
  const accounts = useAccounts();
  const names = new Map(
    (accounts.data ?? []).flatMap(({ province }) =>
      province ? [[province.id, pick({ zh: province.nameZh, en: province.nameEn }, language)] as const] : [],
    ),
  );
  return {
    asked: accounts,
    options: [...names].map(([value, label]) => ({ value, label })),
    nameOf: (id: string) => names.get(id) ?? id,
  };
}
