import { useTranslation } from 'react-i18next';
import { usePartiesElsewhere } from '../../api/doors/tmf.ts';
import { Failure } from '../../ui/failure.tsx';
import page from '../parts/page.module.css';

/** Whom another system named with the ticket, in its own words; nothing where it named nobody. */
export function PartiesElsewhere({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('tmf');
  const parties = usePartiesElsewhere(ticketId);
  if (parties.isLoadingError) return <Failure error={parties.error} retry={() => void parties.refetch()} />;
  const list = parties.data ?? [];
  if (list.length === 0) return null;
  return (
    <section className={page['section']} aria-labelledby="ticket-parties">
      <header>
        <h2 id="ticket-parties">{t('elsewhere.title')}</h2>
      </header>
      <ul className={page['body']}>
        {list.map(({ id, name, role, type }) => (
          <li key={`${id} ${role ?? ''}`}>
            {name ?? id}{' '}
            <span className="faint">{[role, type, name === null ? null : id].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
