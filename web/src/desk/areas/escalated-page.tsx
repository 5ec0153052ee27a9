import { PlusOutlined, SmileOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscalated } from '../../api/casework/areas.ts';
import { FetchedList } from '../../ui/fetched.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import styles from './area.module.css';
import { EscalatedTable } from './escalated-table.tsx';
import { RecordEscalated } from './record-escalated.tsx';

const views = ['open', 'all'] as const;

/** Complaints that went past us, by when their sources want them settled. */
export function EscalatedPage() {
  const { t } = useTranslation('areas');
  const me = useMe();
  const escalated = useEscalated();
  const [view, setView] = useState<(typeof views)[number]>('open');
  const [recording, setRecording] = useState(false);
  const shown = escalated.data?.filter(({ state }) => view === 'all' || state === 'open');
  const within = me.rights.includes('area:read') ? [{ to: '/area', text: t('title') }] : [];
  return (
    <div className={`${page['page']} ${styles['page']}`} data-folds>
      <PageHead
        title={t('escalated.title')}
        about={t('escalated.about')}
        within={within}
        actions={
          me.rights.includes('escalated:record') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setRecording(true)}>
              {t('escalated.record')}
            </Button>
          )
        }
      >
        <Segmented
          value={view}
          options={views.map((value) => ({ value, label: t(`escalated.view.${value}`) }))}
          onChange={setView}
        />
      </PageHead>
      <FetchedList
        of={{ ...escalated, data: shown }}
        none={<Empty icon={<SmileOutlined />} title={t(`escalated.noneOf.${view}`)} />}
      >
        {(list) => (
          <section className={page['section']} aria-label={t('escalated.title')}>
            <EscalatedTable escalated={list} />
          </section>
        )}
      </FetchedList>
      {recording && <RecordEscalated onClose={() => setRecording(false)} />}
    </div>
  );
}
