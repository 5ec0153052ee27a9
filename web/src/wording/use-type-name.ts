import { useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatterTypes } from '../api/deciding/resolution.ts';
import { pick } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { FileWordsContext } from './file-words.ts';

/** What a customer says who has this matter. */
export function useTypeHint(): (type: string) => string {
  const { t } = useTranslation('policies/types');
  return (type) => t(`${type}.hint`, { defaultValue: '' });
}

/**
 * The name of a type of matter: as its author named it in the policy this part of the page is about, or in the one in
 * force; else ours; its id where no name is known.
 */
export function useTypeName(): (type: string) => string {
  const { t } = useTranslation('policies/types');
  const language = useLanguage();
  const file = useContext(FileWordsContext);
  const { data: types } = useMatterTypes();
  return useCallback(
    (type) => {
      const named = types?.find(({ id }) => id === type)?.name;
      const given = file.value('type', type) ?? (named && pick(named, language));
      return given || t([`${type}.name`, type], { defaultValue: type });
    },
    [t, language, file, types],
  );
}
