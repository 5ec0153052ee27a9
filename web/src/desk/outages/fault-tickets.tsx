import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FaultTicket } from '../../api/casework/outages.ts';
import { useBoth } from '../../ui/both.tsx';
import { FetchedList } from '../../ui/fetched.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from './outages.module.css';

interface More {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props {
  title: string;
  none: string;
  list: readonly FaultTicket[] | undefined;
  query: { error: unknown; isLoadingError: boolean; refetch: () => unknown };
  more?: More | undefined;
  act?: { label: string; fits: (ticket: FaultTicket) => boolean; run: (ticket: FaultTicket) => void };
}

export function FaultTickets({ title, none, list, query, more, act }: Props) {
  const { t } = useTranslation('outages');
  return (
    <section className={page['section']} aria-label={title}>
      <header>
        <h3>{title}</h3>
      </header>
      <FetchedList
        of={{ ...query, data: list }}
        waiting={<AwaitedList />}
        none={<p className={`${page['body']} faint`}>{none}</p>}
      >
        {(tickets) => (
          <table className={`${page['table']} ${styles['stack']}`}>
            <thead>
              <tr>
                {['number', 'stage', 'place', 'customer', 'what', 'raisedAt'].map((name) => (
                  <th key={name} scope="col">
                    {t(`ticket.${name}`)}
                  </th>
                ))}
                {act && (
                  <th scope="col">
                    <span className="for-readers">{act.label}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {tickets.map((ticket) => (
                <Row key={ticket.id} ticket={ticket} {...(act ? { act } : {})} />
              ))}
            </tbody>
          </table>
        )}
      </FetchedList>
      {more && <ShowMore more={more} />}
    </section>
  );
}

function Row({ ticket, act }: { ticket: FaultTicket } & Pick<Props, 'act'>) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  return (
    <tr>
      <th scope="row" className="number">
        <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }}>
          {ticket.number}
        </Link>
      </th>
      <td className={styles['stage']}>{both(ticket.stageName)}</td>
      <td className={styles['cut']} title={ticket.place ?? undefined}>
        {ticket.place}
      </td>
      <td>{ticket.customerName ?? <span className="faint">{t('noCustomer')}</span>}</td>
      <td className={styles['cut']} title={ticket.summary}>
        {ticket.summary}
      </td>
      <td>
        <Ago at={ticket.raisedAt} />
      </td>
      {act && (
        <td>
          {act.fits(ticket) && (
            <Button size="small" onClick={() => act.run(ticket)}>
              {act.label}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

/** In the place of a list that is awaited. */
export function AwaitedList() {
  return <Waiting className={page['body'] ?? ''} title={false} paragraph={{ rows: 3 }} />;
}

/** The rest of a long list, a page after another. */
export function ShowMore({ more: { hasNextPage, isFetchingNextPage, fetchNextPage } }: { more: More }) {
  const { t } = useTranslation('outages');
  if (!hasNextPage) return null;
  return (
    <div className={styles['more']}>
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}
