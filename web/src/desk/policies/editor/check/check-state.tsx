import {
  CheckCircleOutlined,
  ExclamationCircleOutlined,
  LoadingOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import styles from './check-state.module.css';
import type { CheckState as State } from './use-check.ts';

/** Proven, so many things wrong, or not proven: never mistaken for one another. */
export function CheckState({ checked, isStale }: State) {
  const { t } = useTranslation('policies/editor');
  if (!checked)
    return (
      <span className={styles['state']} role="status">
        <LoadingOutlined aria-hidden /> {t('check.first')}
      </span>
    );
  const errors = checked.findings.filter(({ severity, code }) => severity === 'error' && code !== 'not-proven').length;
  const kind = errors > 0 ? 'wrong' : checked.proven ? 'proven' : 'unproven';
  return (
    <span className={`${styles['state']} ${styles[kind]}`} role="status" data-check={isStale ? 'stale' : kind}>
      {SIGNS[kind]} {checked.hasFailed ? t('check.failed') : t(`check.${kind}`, { count: errors })}
      {isStale && <LoadingOutlined className={styles['busy'] ?? ''} aria-label={t('check.again')} />}
    </span>
  );
}

const SIGNS = {
  wrong: <ExclamationCircleOutlined aria-hidden />,
  proven: <CheckCircleOutlined aria-hidden />,
  unproven: <QuestionCircleOutlined aria-hidden />,
};
