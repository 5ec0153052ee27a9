import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Contact, TimelineEntry } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { foldDecisions } from './fold-decisions.ts';
import styles from './timeline.module.css';

/** Everything that happened in this contact, in order; the newest is kept in sight. */
export function Timeline({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const end = useRef<HTMLOListElement>(null);
  const last = contact.timeline.at(-1)?.id;
  useEffect(() => {
    const list = end.current;
    if (list && last !== undefined) list.scrollTop = list.scrollHeight;
  }, [last]);
  return (
    <ol ref={end} className={styles['timeline']} aria-label={t('timeline')}>
      {foldDecisions(contact.timeline).map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation('contacts/timeline');
  const both = useBoth();
  const language = useLanguage();
  return (
    <li data-kind={entry.kind}>
      <time className="number" dateTime={entry.at}>
        {timeOfDay(entry.at, language)}
      </time>
      <span className={styles['kind']}>{t(`kind.${entry.kind}`, { defaultValue: entry.kind })}</span>
      <div className={styles['detail']}>
        <EntryDetail entry={entry} />
      </div>
      <span className={styles['by']}>{both(entry.by)}</span>
    </li>
  );
}
