import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Visit } from '../../api/doors/counter.ts';
import type { Contact, Resolution } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import type { Asked } from '../../ui/fetched.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import page from '../parts/page.module.css';
import { Decision } from '../resolution/decision/decision.tsx';
import styles from './counter.module.css';
import { FinishForm } from './finish-form.tsx';

interface Props {
  visit: Visit;
  contact: Contact;
  editable: boolean;
  resolution: Asked<Resolution>;
  back: (() => void) | undefined;
}

/** What comes of it: what the policy decides and is done, the tickets raised, and the end with its receipt. */
export function ResultStep({ visit, contact, editable, resolution, back }: Props) {
  const { t } = useTranslation('counter/visit');
  return (
    <>
      <div className={styles['columns']}>
        <section className={page['section']} aria-labelledby="acting">
          <header>
            <h2 id="acting">{t('result.acting')}</h2>
            <Link className={page['act'] ?? ''} to="/desk/$contactId" params={{ contactId: visit.id }}>
              {t('visit.onDesk')}
            </Link>
          </header>
          {resolution.isLoadingError && <Failure error={resolution.error} retry={() => void resolution.refetch()} />}
          <Decision contact={contact} editable={editable} resolution={resolution.data ?? null} />
          {visit.tickets.length > 0 && <Tickets tickets={visit.tickets} />}
        </section>
        {editable ? <FinishForm visit={visit} /> : <p className="faint">{t('result.notMine')}</p>}
      </div>
      <div className={styles['acts']}>
        <Button onClick={back}>
          {t('visit.back')} <KeyHint keys="[" />
        </Button>
      </div>
    </>
  );
}

function Tickets({ tickets }: Pick<Visit, 'tickets'>) {
  const { t } = useTranslation('counter/visit');
  return (
    <ul className={`${page['body']} ${styles['shown']}`} aria-label={t('result.tickets')}>
      {tickets.map(({ id, number, dueAt }) => (
        <li key={id}>
          <Link className="number" to="/tickets/$ticketId" params={{ ticketId: id }}>
            {number}
          </Link>
          <DeadlineChip at={dueAt} />
        </li>
      ))}
    </ul>
  );
}
