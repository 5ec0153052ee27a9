import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-head.module.css';

/** What something is, for those who ask: behind “?”, beside its title. @param of the title, where there are several on a page */
export function About({ of, children }: { of?: string; children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <Popover trigger="click" content={<div className={styles['about']}>{children}</div>}>
      <Button
        type="text"
        size="small"
        icon={<QuestionCircleOutlined />}
        aria-label={of === undefined ? t('whatIsThis') : t('whatIs', { of })}
      />
    </Popover>
  );
}
