import { AlertOutlined, PlusOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMassFaults } from '../../api/casework/outages.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { FetchedList } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { FaultDetail } from './fault-detail.tsx';
import { FaultList } from './fault-list.tsx';
import styles from './outages.module.css';
import { OpenFault } from './open-fault.tsx';

/** Outages that one ticket stands for: what is of them, what agents say, and the one reply to all. */
export function OutagesPage() {
  const { t } = useTranslation('outages');
  const me = useMe();
  const faults = useMassFaults();
  const { fault: chosen } = useSearch({ from: '/mass-faults' });
  const navigate = useNavigate();
  const setChosen = (fault: string) => void navigate({ to: '/mass-faults', search: { fault }, replace: true });
  const [opening, setOpening] = useState(false);
  const mayLead = me.rights.includes('mass-fault:lead');
  return (
    <div className={page['page']} data-folds>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          mayLead && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
              {t('open')}
            </Button>
          )
        }
      />
      <FetchedList
        of={faults}
        waiting={<Waiting title={false} paragraph={{ rows: 8 }} />}
        none={
          <Empty icon={<AlertOutlined />} title={t('none')}>
            {t('noneWhy')}
          </Empty>
        }
      >
        {(list) => {
          const shown = list.find(({ id }) => id === chosen) ?? list[0];
          return (
            <div className={styles['columns']}>
              <FaultList faults={list} shown={shown} choose={setChosen} />
              {shown && <FaultDetail key={shown.id} fault={shown} mayLead={mayLead} />}
            </div>
          );
        }}
      </FetchedList>
      {opening && <OpenFault onClose={() => setOpening(false)} onOpened={setChosen} />}
    </div>
  );
}
