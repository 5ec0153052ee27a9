import { useTranslation } from 'react-i18next';
import { type Language, toLanguage } from './language.ts';

export function useLanguage(): Language {
  return toLanguage(useTranslation().i18n.language);
}
