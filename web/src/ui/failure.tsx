import { ReloadOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalError } from '../api/refusal.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './failure.module.css';
import { tellDetails } from '../i18n/tell-details.ts';

interface Props {
  error: unknown;
  retry?: () => void;
  retrying?: boolean;
  /** What can be done instead. */
  children?: ReactNode;
}

/** A part that failed says so where it would have been, and why, and what to do. */
export function Failure({ error, retry, retrying = false, children }: Props) {
  const { t } = useTranslation();
  const words = useRefusalWords(error);
  return (
    <div className={styles['failure']} role="alert">
      <WarningOutlined aria-hidden />
      <div className={styles['words']}>
        <strong>{words.reason}</strong>
        <span>{words.remedy}</span>
        {words.details.length > 0 && <span className="faint">{words.details.join(t('semicolon'))}</span>}
      </div>
      {children}
      {retry && (
        <Button size="small" icon={<ReloadOutlined aria-hidden />} loading={retrying} onClick={retry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

interface Words {
  reason: string;
  remedy: string;
  details: string[];
}

/** The texts of a refusal by its code; what the centre said where no text is known. */
export function useRefusalWords(error: unknown): Words {
  const { t } = useTranslation(['refusals', 'ui']);
  const language = useLanguage();
  const refusal = error instanceof RefusalError ? error : null;
  const code = refusal?.code ?? 'failed';
  return {
    reason: t(`${code}.reason`, { defaultValue: refusal?.message ?? t('failed.reason') }),
    remedy: t(`${code}.remedy`, { defaultValue: refusal?.remedy ?? t('failed.remedy') }),
    details: refusal ? tellDetails(refusal, t, language) : [],
  };
}
