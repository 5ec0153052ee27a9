import { HourglassOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type QueueNow, useQueueNow, useQueueRules } from '../../../api/contact/queues.ts';
import { Empty } from '../../../ui/page/empty.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useProvinces } from '../../organisation/use-provinces.ts';
import { useMe } from '../../parts/me.ts';
import { NothingHere } from '../../parts/nothing-here.tsx';
import page from '../../parts/page.module.css';
import { type QueueWords, useQueueWords } from '../rules/use-queue-words.ts';
import { Calibration } from './calibration.tsx';
import { WaitingItem } from './waiting-item.tsx';
import styles from './now.module.css';

/** Who waits now, each with why; and how true the waits were that people were told. */
export function QueuesPage() {
  const { t } = useTranslation('queues/now');
  const { rights, province } = useMe();
  const [chosen, setChosen] = useState(province?.id ?? null);
  if (!rights.includes('queue:configure')) return <NothingHere />;
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} about={t('about')} actions={<Link to="/administration/queues">{t('rules')}</Link>}>
        {province === null && <Whose value={chosen} set={setChosen} />}
      </PageHead>
      {chosen === null ? (
        <Empty icon={<HourglassOutlined />} title={t('choose')} />
      ) : (
        <Province key={chosen} provinceId={chosen} />
      )}
    </div>
  );
}

function Whose({ value, set }: { value: string | null; set: (value: string) => void }) {
  const { t } = useTranslation('queues/now');
  const provinces = useProvinces();
  return (
    <Select
      aria-label={t('whose')}
      placeholder={t('whose')}
      popupMatchSelectWidth={false}
      value={value}
      options={provinces.options}
      onChange={set}
    />
  );
}

function Province({ provinceId }: { provinceId: string }) {
  const now = useQueueNow(provinceId);
  const rules = useQueueRules(provinceId);
  return (
    <Fetched of={rules} waiting={<Waiting paragraph={{ rows: 8 }} />}>
      {({ body, cities }) => (
        <Fetched of={now} waiting={<Waiting paragraph={{ rows: 8 }} />}>
          {(read) => <Now now={read} words={{ body, cities }} />}
        </Fetched>
      )}
    </Fetched>
  );
}

interface NowProps {
  now: QueueNow;
  words: { body: Parameters<typeof useQueueWords>[0]; cities: Parameters<typeof useQueueWords>[1] };
}

function Now({ now: { waiting, calibration }, words: { body, cities } }: NowProps) {
  const { t } = useTranslation('queues/now');
  const words: QueueWords = useQueueWords(body, cities);
  return (
    <div className={styles['parts']}>
      <section className={page['section']} aria-labelledby="waiting">
        <header>
          <h2 id="waiting">{t('waiting.title')}</h2>
        </header>
        {waiting.length === 0 ? (
          <p className={styles['none']}>{t('waiting.none')}</p>
        ) : (
          <ol className={styles['waiting']}>
            {waiting.map((one) => (
              <WaitingItem key={one.id} contact={one} words={words} />
            ))}
          </ol>
        )}
      </section>
      <Calibration ranges={calibration} />
    </div>
  );
}
