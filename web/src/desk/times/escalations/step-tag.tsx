import {
  AlertOutlined,
  BellOutlined,
  CalendarOutlined,
  RiseOutlined,
  SyncOutlined,
  UserDeleteOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Escalation } from '../../../api/casework/times/escalations.ts';
import styles from './escalations.module.css';

const icons: Record<Escalation['step'], ReactNode> = {
  warning: <BellOutlined />,
  breach: <AlertOutlined />,
  unacknowledged: <RiseOutlined />,
  'not-covered': <CalendarOutlined />,
  'nobody-left': <UserDeleteOutlined />,
};

/** What was told: icon, word and colour. */
export function StepTag({ step, repetition = 0 }: { step: Escalation['step']; repetition?: number }) {
  const { t } = useTranslation('times/escalations');
  return (
    <span className={styles['step']} data-step={step}>
      <span aria-hidden>{repetition > 0 ? <SyncOutlined /> : icons[step]}</span>
      {repetition > 0 ? t('again', { count: repetition + 1 }) : t(`step.${step}`)}
    </span>
  );
}
