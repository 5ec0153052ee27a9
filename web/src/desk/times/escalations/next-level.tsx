import { ClockCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Escalation } from '../../../api/casework/times/escalations.ts';
import { Ago, At } from '../../../ui/times/times.tsx';
import styles from './escalations.module.css';
import { useWhoInSentence } from './use-who-words.ts';

/** Until when nobody else is told, and who is told then. */
export function NextLevel({ escalation: { next, step } }: { escalation: Escalation }) {
  const { t } = useTranslation('times/escalations');
  const inSentence = useWhoInSentence();
  if (!next?.at) return null;
  const who = inSentence(next.tell);
  return (
    <span className={styles['next']}>
      <ClockCircleOutlined aria-hidden /> <At at={next.at} />
      <span className="faint">
        · <Ago at={next.at} />
        {t('next.colon')}
      </span>
      {t(step === 'warning' ? 'next.breach' : next.again ? 'next.again' : 'next.level', { who })}
    </span>
  );
}
