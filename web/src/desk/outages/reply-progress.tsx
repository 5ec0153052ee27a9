import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MassFault } from '../../api/casework/outages.ts';
import { useBoth } from '../../ui/both.tsx';
import { At } from '../../ui/times/times.tsx';
import styles from './outages.module.css';

/** What was replied, by whom, and how far it is. */
export function ReplyProgress({ fault }: { fault: MassFault }) {
  const { t } = useTranslation(['outages', 'ui']);
  const both = useBoth();
  if (!fault.reply) return null;
  const { total, done, leftOut, by, words, begunAt, endedAt } = fault.reply;
  return (
    <section className={styles['say']} aria-labelledby="replied">
      <div>
        <h3 id="replied">{t('replied')}</h3>
        <span className="faint">
          {t('repliedBy', { name: both(by) })} <At at={begunAt} />
        </span>
      </div>
      <p>{words}</p>
      {!endedAt && (
        <>
          <Progress
            percent={total === 0 ? 100 : Math.floor((100 * done) / total)}
            aria-label={t('progress', { done, total })}
          />
          <p className={styles['small']} role="status">
            {t('progress', { done, total })} <span className="faint">{t('goesOn')}</span>
          </p>
        </>
      )}
      {leftOut.length > 0 && (
        <p className={styles['small']} data-warns>
          {t('leftOut', { numbers: leftOut.map(({ number }) => number).join(t('ui:comma')) })}
        </p>
      )}
    </section>
  );
}
