import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../../i18n/texts.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Mark } from '../../parts/mark.tsx';
import styles from '../sign-in/sign-in.module.css';

/** A page before the desk: the mark, the other language, and one thing to do. */
export function Outside({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['organisation/sign-in', 'parts']);
  const language = useLanguage();
  return (
    <main className={styles['page']}>
      <div className={styles['panel']} style={{ width: 480 }}>
        <header className={styles['head']}>
          <Mark />
          <span>{t('what')}</span>
          <Button type="text" size="small" onClick={() => void switchLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {t('parts:otherLanguage')}
          </Button>
        </header>
        <div className={styles['form']} style={{ maxWidth: 'none' }}>
          {children}
        </div>
      </div>
    </main>
  );
}
