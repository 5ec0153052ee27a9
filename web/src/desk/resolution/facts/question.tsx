import { useTranslation } from 'react-i18next';
import type { Contact, Resolution } from '../../../api/types.ts';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import { FactAnswer } from './fact-answer.tsx';
import styles from './question.module.css';

interface Props {
  contact: Contact;
  editable: boolean;
  resolution: Resolution;
}

/** The one thing to ask next: only a person can know it, and it can still change the outcome. */
export function Question({ contact, editable, resolution }: Props) {
  const { t } = useTranslation('resolution');
  const words = useFactWords();
  const asked = resolution.facts.find(({ fact }) => fact === resolution.ask);
  if (!editable || !asked) return null;
  return (
    <section className={styles['question']} aria-label={t('askNext')}>
      <p>
        <span className={styles['label']}>{t('askNext')}</span>
        <strong>{words.question(asked.fact)}</strong>
      </p>
      <FactAnswer key={asked.fact} fact={asked} contactId={contact.id} byKeys />
    </section>
  );
}
