import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QueueRules, QueueRulesBody } from '../../../api/contact/queues.ts';
import { useReadRulesVersion } from '../../../api/contact/queues.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { At } from '../../../ui/times/times.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import page from '../../parts/page.module.css';
import styles from './rules.module.css';

interface Props {
  rules: QueueRules;
  /** What an earlier version said, to be looked at and saved as a further one. */
  onBack: (body: QueueRulesBody) => void;
}

/** Who changed them when and why; an earlier version is brought into the editor, and saved like any change. */
export function RulesHistory({ rules: { provinceId, history }, onBack }: Props) {
  const { t } = useTranslation('queues/rules');
  const both = useBoth();
  const read = useReadRulesVersion(provinceId);
  const doRead = useDoOnce(read);
  if (history.length === 0) return null;
  return (
    <section className={page['section']} aria-labelledby="history">
      <header>
        <h2 id="history">{t('history.title')}</h2>
      </header>
      {read.isError && <Failure error={read.error} />}
      <ol className={styles['history']}>
        {history.map(({ version, at, by, reason, own }, index) => (
          <li key={version}>
            <span className="number">{t('history.version', { version })}</span>
            <At at={at} />
            <span>{by ? both(by) : t('history.shipped')}</span>
            <span className={styles['why']}>{own ? reason : t('history.wider', { reason })}</span>
            {index > 0 && own ? (
              <Button
                size="small"
                loading={read.isPending && read.variables === version}
                onClick={() => void doRead(version, { onSuccess: onBack })}
              >
                {t('history.back')}
              </Button>
            ) : (
              <span className="faint">{index === 0 ? t('history.now') : ''}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
