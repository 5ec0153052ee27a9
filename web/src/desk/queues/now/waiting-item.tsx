import { useTranslation } from 'react-i18next';
import type { WaitingContact } from '../../../api/contact/queues.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Running } from '../../../ui/times/times.tsx';
import { useSecond } from '../../../ui/times/now.ts';
import type { QueueWords } from '../rules/use-queue-words.ts';
import styles from './now.module.css';

/** Why one waits: its place, what hinders everybody, and what comes next. */
export function WaitingItem({ contact, words }: { contact: WaitingContact; words: QueueWords }) {
  const { t } = useTranslation('queues/now');
  const { wayIn, desk, takenAt, since, place, people } = contact;
  const hinders = useHindrances(contact, words);
  return (
    <li>
      <div className={styles['head']}>
        <strong>{t('waiting.place', { place })}</strong>
        <span>{words.channel(wayIn)}</span>
        <span>{words.desk(desk)}</span>
        {takenAt !== null && takenAt !== desk && <span>{t('waiting.takenAt', { desk: words.desk(takenAt) })}</span>}
        <span className={styles['since']}>
          {t('waiting.since')} <Running since={since} />
        </span>
      </div>
      <p>
        {takenAt === null && t('waiting.closed')}
        {takenAt !== null &&
          (people.present === 0 ? t('waiting.nobody') : t('waiting.present', { count: people.present }))}
      </p>
      {hinders.length > 0 && (
        <ul className={styles['why']}>
          {hinders.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <Next contact={contact} words={words} />
    </li>
  );
}

/** Everybody is counted once, by the first that stands against it. */
function useHindrances({ people, waitsFor }: WaitingContact, words: QueueWords): string[] {
  const { t } = useTranslation('queues/now');
  const both = useBoth();
  const lacking = people.lacking.map(({ skill, level }) => words.need({ [skill]: level }));
  const counted = [
    { key: 'noRoom', count: people.noRoom },
    { key: 'kept', count: people.kept },
    { key: 'away', count: people.away },
  ] as const;
  return [
    ...(waitsFor ? [t('why.waitsFor', { name: both(waitsFor.name) })] : []),
    ...(people.lackSkill > 0 ? [t('why.lackSkill', { count: people.lackSkill, skills: lacking.join(t('list')) })] : []),
    ...counted.flatMap(({ key, count }) => (count > 0 ? [t(`why.${key}`, { count })] : [])),
  ];
}

function Next({ contact: { next, stage, stages }, words }: { contact: WaitingContact; words: QueueWords }) {
  const { t } = useTranslation('queues/now');
  const now = useSecond();
  if (!next) return <p className="faint">{t('next.none')}</p>;
  const seconds = Math.max(0, Math.round((new Date(next.at).getTime() - now) / 1000));
  return (
    <p className="faint">
      {t(`next.${next.because}`, { time: words.time(seconds) })} {t('next.stage', { stage, stages })}
    </p>
  );
}
