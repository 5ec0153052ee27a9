import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-head.module.css';

/** What something is for: behind “?”, for those who ask. */
export function About({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <Popover trigger="click" content={<div className={styles['about']}>{children}</div>}>
      <Button type="text" size="small" icon={<QuestionCircleOutlined />} aria-label={t('whatIsThis')} />
    </Popover>
  );
}
