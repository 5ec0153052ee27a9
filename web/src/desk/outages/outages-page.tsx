import { AlertOutlined, PlusOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMassFaults } from '../../api/casework/outages.ts';
import { useBoth } from '../../ui/both.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { At } from '../../ui/times.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { FaultDetail } from './fault-detail.tsx';
import styles from './outages.module.css';
import { OpenFault } from './open-fault.tsx';

/** Outages that one ticket stands for: what is of them, and the one reply to all. */
export function OutagesPage() {
  const { t } = useTranslation('outages');
  const both = useBoth();
  const me = useMe();
  const faults = useMassFaults();
  const { fault: chosen } = useSearch({ from: '/mass-faults' });
  const navigate = useNavigate();
  const setChosen = (fault: string) => void navigate({ to: '/mass-faults', search: { fault }, replace: true });
  const [opening, setOpening] = useState(false);
  const list = faults.data ?? [];
  const shown = list.find(({ id }) => id === chosen) ?? list[0];
  const mayLead = me.rights.includes('mass-fault:lead');
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('title')}</h1>
        <p>{t('about')}</p>
        {mayLead && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
            {t('open')}
          </Button>
        )}
      </header>
      <Awaited of={[faults]} waiting={<Skeleton active />} />
      {faults.data?.length === 0 && (
        <Empty icon={<AlertOutlined />} title={t('none')}>
          {t('noneWhy')}
        </Empty>
      )}
      {shown && (
        <div className={styles['columns']}>
          <nav className={page['section']} aria-label={t('title')}>
            <ul className={styles['list']}>
              {list.map((fault) => (
                <li key={fault.id}>
                  <button type="button" aria-current={fault.id === shown.id} onClick={() => setChosen(fault.id)}>
                    <strong className="number">{fault.number}</strong>
                    <span className={fault.state === 'over' ? styles['over'] : styles['going']}>
                      {t(`state.${fault.state}`)}
                    </span>
                    <span className="faint">{both(fault.city?.name) || t('wholeProvince')}</span>
                    <br />
                    {fault.summary}
                    <br />
                    <span className="faint">
                      <At at={fault.since} /> · {t('count', { count: fault.open + fault.ended })}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <FaultDetail key={shown.id} fault={shown} mayLead={mayLead} />
        </div>
      )}
      {opening && <OpenFault onClose={() => setOpening(false)} onOpened={setChosen} />}
    </div>
  );
}
