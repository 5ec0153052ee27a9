import { useTranslation } from 'react-i18next';
import type { TicketDetail } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';
import styles from './stream.module.css';

/** What it is about, as it was filled in; nothing where the summary says it all. */
export function Details({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation(['ticket-page', 'resolution']);
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
  if (filled.length + recorded.length === 0) return null;
  return (
    <section className={styles['details']} aria-labelledby="ticket-details">
      <h2 id="ticket-details">{t(ticket.wayIn === 'web-form' ? 'detailsByCustomer' : 'details')}</h2>
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
    </section>
  );
}
