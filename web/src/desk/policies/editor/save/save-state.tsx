import { CheckOutlined, CloudSyncOutlined, DisconnectOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefusalWords } from '../../../../ui/failure.tsx';
import { Ago } from '../../../../ui/times/times.tsx';
import { useBoth } from '../../../../ui/both.tsx';
import type { Autosaved } from './autosave.ts';
import styles from './save.module.css';

interface Props extends Autosaved {
  readonly onRetry: () => void;
  readonly onCompare: () => void;
  readonly onKeepAsNew: () => void;
}

/** Whether what is typed is with the centre, and if not, why and what happens to it. */
export function SaveState({ state, loaded, onRetry, onCompare, onKeepAsNew }: Props) {
  const { t } = useTranslation('policies/editor');
  const both = useBoth();
  switch (state.kind) {
    case 'saved':
      return (
        <span className={styles['state']} role="status" data-save="saved">
          <CheckOutlined aria-hidden />
          {loaded ? t('save.loaded', { name: both(loaded.savedBy) }) : t('save.saved')} <Ago at={state.at} />
        </span>
      );
    case 'waiting':
    case 'saving':
      return (
        <span className={styles['state']} role="status" data-save="saving">
          <CloudSyncOutlined aria-hidden /> {t('save.saving')}
        </span>
      );
    case 'unreachable':
      return (
        <span className={`${styles['state']} ${styles['warn']}`} role="status" data-save="unreachable">
          <DisconnectOutlined aria-hidden /> {t('save.unreachable')}
          <Button size="small" onClick={onRetry}>
            {t('save.retry')}
          </Button>
        </span>
      );
    case 'refused':
      return <Refused {...{ error: state.error, onRetry, onKeepAsNew }} />;
    case 'overtaken':
      return (
        <span className={`${styles['state']} ${styles['bad']}`} role="alert" data-save="overtaken">
          <WarningOutlined aria-hidden />
          {t('save.overtaken', { name: both(state.theirs?.savedBy) || t('save.somebody') })}
          <Button size="small" onClick={onCompare}>
            {t('save.compare')}
          </Button>
        </span>
      );
  }
}

function Refused({
  error,
  onRetry,
  onKeepAsNew,
}: Pick<Props, 'onRetry' | 'onKeepAsNew'> & { readonly error: unknown }) {
  const { t } = useTranslation('policies/editor');
  const { reason, remedy } = useRefusalWords(error);
  return (
    <span className={`${styles['state']} ${styles['bad']}`} role="alert" data-save="refused">
      <WarningOutlined aria-hidden /> {t('save.refused', { reason, remedy })}
      <Button size="small" onClick={onRetry}>
        {t('save.retry')}
      </Button>
      <Button size="small" onClick={onKeepAsNew}>
        {t('save.asNew')}
      </Button>
    </span>
  );
}
