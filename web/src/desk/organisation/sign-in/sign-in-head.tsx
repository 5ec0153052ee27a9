import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../../i18n/texts.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Mark } from '../../parts/mark.tsx';
import styles from './sign-in.module.css';

/** Above what stands before the desk: the mark, and the other language. */
export function SignInHead() {
  const { t } = useTranslation(['organisation/sign-in', 'parts']);
  const language = useLanguage();
  return (
    <header className={styles['head']}>
      <Mark />
      <span>{t('what')}</span>
      <Button type="text" size="small" onClick={() => void switchLanguage(language === 'en' ? 'zh-CN' : 'en')}>
        {t('parts:otherLanguage')}
      </Button>
    </header>
  );
}
