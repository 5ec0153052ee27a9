import { useTranslation } from 'react-i18next';
import type { DeskRule } from '../../../api/contact/queues.ts';
import styles from './rules.module.css';
import type { QueueWords } from './use-queue-words.ts';

/** Who may take what comes to a desk, on a line of time: more people at each mark, never fewer. */
export function StepLine({ rule, words }: { rule: DeskRule; words: QueueWords }) {
  const { t } = useTranslation('queues/rules');
  const marks = [
    ...rule.steps.map(({ afterSeconds, needs }) => ({ afterSeconds, kind: 'step', who: words.needs(needs) })),
    ...rule.overflow.map(({ afterSeconds, to }) => ({
      afterSeconds,
      kind: 'overflow',
      who: t('desk.peopleOf', { desk: words.desk(to) }),
    })),
  ].toSorted((one, other) => one.afterSeconds - other.afterSeconds);
  return (
    <ol className={styles['time']} aria-label={t('desk.line')}>
      {marks.map(({ afterSeconds, kind, who }) => (
        <li key={`${afterSeconds} ${kind} ${who}`} data-kind={kind}>
          <span className={styles['mark']} aria-hidden />
          <span className="number">
            {afterSeconds === 0 ? t('desk.atOnce') : t('desk.after', { time: words.time(afterSeconds) })}
          </span>
          <strong>{who}</strong>
        </li>
      ))}
    </ol>
  );
}
