import { AlertOutlined, BellOutlined, RiseOutlined, SyncOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { LadderStep } from '../../../api/casework/times/ladders.ts';
import { useWhoWords } from '../escalations/use-who-words.ts';
import { kindOf } from './edit-steps.ts';
import styles from './ladders.module.css';
import type { People } from './use-people.ts';
import { useWhenWords } from './use-when-words.ts';

const icons = { warning: <BellOutlined />, breach: <AlertOutlined />, unacknowledged: <RiseOutlined /> };

/** The ladder along time: warnings, the time it is due, the levels after it, and that the last one is told again. */
export function LadderPicture({ steps, nameOf }: { steps: readonly LadderStep[]; nameOf: People['nameOf'] }) {
  const { t } = useTranslation(['times/ladders', 'ui']);
  const who = useWhoWords(nameOf);
  const { when, long } = useWhenWords();
  const last = steps.at(-1)?.when;
  return (
    <ol className={styles['picture']} aria-label={t('picture')}>
      {steps.map((step, index) => (
        // Steps have no other identity while they are changed.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} data-kind={kindOf(step)}>
          <span className={styles['mark']} aria-hidden>
            {icons[kindOf(step)]}
          </span>
          <strong>{when(step)}</strong>
          <span>{step.tell.map(who).join(t('ui:comma')) || t('nobody')}</span>
        </li>
      ))}
      <li data-kind="again">
        <span className={styles['mark']} aria-hidden>
          <SyncOutlined />
        </span>
        <span className="faint">
          {last && 'unacknowledged' in last ? t('repeats', { time: long(last.unacknowledged) }) : t('repeatsNot')}
        </span>
      </li>
    </ol>
  );
}
