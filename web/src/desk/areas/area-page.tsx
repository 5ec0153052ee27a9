import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Area, useArea, useAreaDue, useAreaToday } from '../../api/casework/areas.ts';
import { useBoth } from '../../ui/both.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { AllQuiet } from './all-quiet.tsx';
import { Alerts } from './alerts.tsx';
import styles from './area.module.css';
import { DuePanel } from './due-panel.tsx';
import { EscalatedTable } from './escalated-table.tsx';
import { HoursPanel } from './hours-panel.tsx';
import { RecordEscalated } from './record-escalated.tsx';
import { TodayFigures } from './today-figures.tsx';

/** What an area manager answers for: whether all is right today, and what to see to first. */
export function AreaPage() {
  const { t } = useTranslation('areas');
  const both = useBoth();
  const area = useArea();
  const today = useAreaToday();
  const me = useMe();
  const [recording, setRecording] = useState(false);
  const [hour, setHour] = useState<string | null>(null);
  const due = useAreaDue(hour);
  const place = both(area.data?.city?.name ?? area.data?.province?.name);
  return (
    <div className={`${page['page']} ${styles['page']}`} data-folds>
      <PageHead
        title={place ? t('titleOf', { place }) : t('title')}
        about={t('about')}
        actions={
          me.rights.includes('escalated:record') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setRecording(true)}>
              {t('escalated.record')}
            </Button>
          )
        }
      />
      <TodayFigures today={today} />
      {/* Once it is known what piles up, so that nothing below moves. */}
      {area.isPending || today.isPending ? (
        <Waiting title={false} paragraph={{ rows: 12 }} />
      ) : (
        <>
          <Fetched of={area}>
            {(read) => (
              <>
                <AllQuiet area={read} today={today.data} />
                <Alerts alerts={read.alerts} />
              </>
            )}
          </Fetched>
          <div className={styles['halves']}>
            <HoursPanel today={today} alerts={area.data?.alerts ?? []} hour={hour} choose={setHour} />
            <DuePanel due={due} hour={hour} choose={setHour} />
          </div>
        </>
      )}
      {area.data && area.data.escalated.length > 0 && <Escalated area={area.data} />}
      {recording && <RecordEscalated onClose={() => setRecording(false)} />}
    </div>
  );
}

function Escalated({ area: { escalated, counts } }: { area: Area }) {
  const { t } = useTranslation('areas');
  return (
    <section className={page['section']} aria-labelledby="escalated">
      <header>
        <h2 id="escalated">{t('escalated.title')}</h2>
        {counts.escalated > 0 && (
          <span className="faint">
            {t('escalated.ofMonth', { count: counts.escalated })}
            {counts.escalatedLate > 0 && t('escalated.lateOfMonth', { count: counts.escalatedLate })}
          </span>
        )}
      </header>
      <EscalatedTable escalated={escalated} />
      <p className={page['body']}>
        <Link to="/escalated">{t('escalated.allOfThem')}</Link>
      </p>
    </section>
  );
}
