import { CheckCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Area, useArea } from '../../api/casework/areas.ts';
import { useBoth } from '../../ui/both.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { At } from '../../ui/times.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { AlertItem } from './alert-item.tsx';
import styles from './area.module.css';
import { RecordEscalated } from './record-escalated.tsx';

/** What an area manager answers for: what piles up, what went past us, what is late. */
export function AreaPage() {
  const { t } = useTranslation('areas');
  const both = useBoth();
  const area = useArea();
  const me = useMe();
  const [recording, setRecording] = useState(false);
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>
          {t('title')} {both(area.data?.city?.name ?? area.data?.province?.name)}
        </h1>
        {area.data && <p>{t('counts', { ...area.data.counts })}</p>}
        {me.rights.includes('ticket:dispatch') && (
          <Button icon={<PlusOutlined />} onClick={() => setRecording(true)}>
            {t('escalated.record')}
          </Button>
        )}
      </header>
      <Fetched of={area}>{(read) => <Parts area={read} />}</Fetched>
      {recording && <RecordEscalated onClose={() => setRecording(false)} />}
    </div>
  );
}

function Parts({ area }: { area: Area }) {
  const { t } = useTranslation('areas');
  return (
    <>
      <section className={page['section']}>
        <header>
          <h2>{t('alerts')}</h2>
          <span className="faint">{t('alertsAbout')}</span>
        </header>
        {area.alerts.length === 0 ? (
          <p className={`${page['body']} faint`}>
            <CheckCircleOutlined aria-hidden /> {t('noAlerts')}
          </p>
        ) : (
          <ul className={styles['alerts']}>
            {area.alerts.map((alert) => (
              <AlertItem key={alert.id} alert={alert} />
            ))}
          </ul>
        )}
      </section>
      <EscalatedTable escalated={area.escalated} />
      <LateTable late={area.late} />
    </>
  );
}

function EscalatedTable({ escalated }: Pick<Area, 'escalated'>) {
  const { t } = useTranslation(['areas', 'outages']);
  const both = useBoth();
  return (
    <section className={page['section']}>
      <header>
        <h2>{t('escalated.title', { count: escalated.length })}</h2>
      </header>
      {escalated.length === 0 && <p className={`${page['body']} faint`}>{t('escalated.none')}</p>}
      {escalated.length > 0 && (
        <table className={page['table']}>
          <thead>
            <tr>
              {['source', 'ticket', 'city', 'customer', 'what', 'before', 'term'].map((name) => (
                <th key={name} scope="col">
                  {t(`escalated.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {escalated.map((one) => (
              <tr key={one.ticket.id}>
                <th scope="row">
                  {t(`escalated.from.${one.source}`)}
                  <br />
                  <span className="faint number">{one.sourceNumber}</span>
                </th>
                <td className="number">
                  <Link to="/tickets/$ticketId" params={{ ticketId: one.ticket.id }}>
                    {one.ticket.number}
                  </Link>
                  <br />
                  <span className="faint">{t(`outages:ticket.is.${one.state}`)}</span>
                </td>
                <td>{both(one.city?.name)}</td>
                <td>{one.customerName}</td>
                <td>{one.summary}</td>
                <td className="number">
                  {one.before.length === 0 && <span className="faint">{t('escalated.nothing')}</span>}
                  {one.before.map(({ id, number }) => (
                    <div key={id}>
                      <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
                        {number}
                      </Link>
                    </div>
                  ))}
                </td>
                <td className={one.late ? styles['late'] : undefined}>
                  <At at={one.termAt} /> {one.late && t('isLate')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function LateTable({ late }: Pick<Area, 'late'>) {
  const { t } = useTranslation('areas');
  const both = useBoth();
  return (
    <section className={page['section']}>
      <header>
        <h2>{t('late', { count: late.length })}</h2>
      </header>
      {late.length === 0 && <p className={`${page['body']} faint`}>{t('noLate')}</p>}
      {late.length > 0 && (
        <table className={page['table']}>
          <thead>
            <tr>
              {['ticket', 'clock', 'due', 'who', 'what'].map((name) => (
                <th key={name} scope="col">
                  {t(`column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {late.map((one) => (
              <tr key={`${one.ticket.id} ${one.clock}`}>
                <th scope="row" className="number">
                  <Link to="/tickets/$ticketId" params={{ ticketId: one.ticket.id }}>
                    {one.ticket.number}
                  </Link>
                </th>
                <td>{both(one.label)}</td>
                <td className={styles['late']}>
                  <At at={one.dueAt} />
                </td>
                <td>{[both(one.team), both(one.holder)].filter(Boolean).join(' · ') || t('nobody')}</td>
                <td>{one.summary}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
