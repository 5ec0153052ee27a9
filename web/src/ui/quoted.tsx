import { useTranslation } from 'react-i18next';

/** What somebody said; quotation marks within it become single ones. */
export function Quoted({ words }: { words: string }) {
  const { t } = useTranslation();
  return <>{t('quoted', { words: words.replaceAll('“', '‘').replaceAll('”', '’') })}</>;
}
