import { useTranslation } from 'react-i18next';
import type { TicketDetail } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import page from '../parts/page.module.css';
import { useKindWords } from '../tickets/parts/use-kind-words.ts';
import styles from './ticket.module.css';

/** What it is about, what was found, what the customer was told. */
export function Said({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation(['ticket-page', 'tickets', 'resolution']);
  const both = useBoth();
  const words = useKindWords();
  const fields = words.kinds.find(({ id }) => id === ticket.kind)?.form ?? [];
  const told = (name: string, value: string) => {
    const field = fields.find((one) => one.name === name);
    return both(field?.choices?.find((one) => one.value === value)?.name) || value;
  };
  const label = (name: string) => both(fields.find((one) => one.name === name)?.label) || name;
  // As the form asks it; what an earlier form asked besides comes last.
  const place = (name: string) => fields.findIndex((one) => one.name === name) + 1 || fields.length + 1;
  const filled = Object.entries(ticket.form)
    .filter(([, value]) => value !== '')
    .toSorted(([one], [other]) => place(one) - place(other));
  const recorded = Object.entries(ticket.recorded);
  return (
    <section className={page['section']} aria-label={t('about')}>
      <div className={styles['said']}>
        <p className={styles['summary']}>{ticket.summary}</p>
        {(filled.length > 0 || recorded.length > 0) && (
          <dl>
            {filled.map(([name, value]) => (
              <div key={name}>
                <dt>{label(name)}</dt>
                <dd>{told(name, value)}</dd>
              </div>
            ))}
            {recorded.map(([name, value]) => (
              <div key={name}>
                <dt>{t(`resolution:record.${name}`, { defaultValue: name })}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {ticket.result !== null && (
          <blockquote>
            <strong>{t('result')}</strong>
            {ticket.outcome !== 'none' && (
              <span>{t(`tickets:outcome.${ticket.outcome}`, { defaultValue: ticket.outcome })}</span>
            )}
            <p>{ticket.result}</p>
          </blockquote>
        )}
        {ticket.reply !== null && (
          <blockquote data-reply>
            <strong>{t('reply')}</strong>
            {ticket.result === null && ticket.outcome !== 'none' && (
              <span>{t(`tickets:outcome.${ticket.outcome}`, { defaultValue: ticket.outcome })}</span>
            )}
            {ticket.satisfied !== null && <span>{t(ticket.satisfied ? 'wasSatisfied' : 'wasNotSatisfied')}</span>}
            <p>{ticket.reply}</p>
          </blockquote>
        )}
      </div>
    </section>
  );
}
