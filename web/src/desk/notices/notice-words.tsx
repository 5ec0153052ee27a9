import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './notices.module.css';

interface Written {
  zh: string | null;
  en: string | null;
}

/** In the reader's language where it was written in it; else in Chinese, and marked so. */
export function NoticeWords({ of, marked = false }: { of: Written; marked?: boolean }) {
  const { t } = useTranslation('notices/board');
  const language = useLanguage();
  const own = language === 'en' ? of.en : of.zh;
  if (own) return own;
  return (
    <>
      <span lang="zh-CN">{of.zh}</span>
      {marked && <span className={styles['tag']}>{t('chineseOnly')}</span>}
    </>
  );
}

/** The same where only a text can stand. */
export function useNoticeTitle(): (of: { title: { zh: string; en: string | null } }) => string {
  const language = useLanguage();
  return ({ title }) => (language === 'en' && title.en) || title.zh;
}

/** It asks everybody to confirm: with its word, not by its colour alone. */
export function MustRead() {
  const { t } = useTranslation('notices/board');
  return <span className={styles['must']}>{t('mustRead')}</span>;
}

export function KindTag({ kind }: { kind: string }) {
  const { t } = useTranslation('notices/board');
  return <span className={styles['tag']}>{t(`kind.${kind}`)}</span>;
}
