import {
  CheckCircleOutlined,
  ExclamationCircleOutlined,
  LoadingOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './check-state.module.css';
import type { CheckState as State } from './use-check.ts';

interface Props extends State {
  /** Goes to the first thing that is wrong; null where that has no place. */
  readonly onGo: (() => void) | null;
}

/** Proven, so many things wrong, or not proven: never mistaken for one another. */
export function CheckState({ checked, isStale, onGo }: Props) {
  const { t } = useTranslation('policies/editor');
  if (!checked)
    return (
      <span className={styles['state']} role="status">
        <LoadingOutlined aria-hidden /> {t('check.first')}
      </span>
    );
  const errors = checked.findings.filter(({ severity, code }) => severity === 'error' && code !== 'not-proven').length;
  const kind = errors > 0 ? 'wrong' : checked.proven ? 'proven' : 'unproven';
  const said = checked.hasFailed ? t('check.failed') : t(`check.${kind}`, { count: errors });
  return (
    <span className={`${styles['state']} ${styles[kind]}`} role="status" data-check={isStale ? 'stale' : kind}>
      {SIGNS[kind]}{' '}
      {kind === 'wrong' && onGo ? (
        <Button size="small" type="link" onClick={onGo}>
          {t('check.wrong', { count: errors })}
        </Button>
      ) : (
        said
      )}
      {isStale && <LoadingOutlined className={styles['busy'] ?? ''} aria-label={t('check.again')} />}
    </span>
  );
}

const SIGNS = {
  wrong: <ExclamationCircleOutlined aria-hidden />,
  proven: <CheckCircleOutlined aria-hidden />,
  unproven: <QuestionCircleOutlined aria-hidden />,
};
