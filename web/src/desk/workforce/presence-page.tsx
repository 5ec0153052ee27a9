import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useMe } from '../parts/me.ts';
import { toLocal } from '../parts/local-time.ts';
import page from '../parts/page.module.css';
import { OwnDay } from './own-day.tsx';
import { TeamDay } from './team-day.tsx';

const today = () => toLocal(new Date()).slice(0, 10);

/** What everybody of the province is, and was on a day; for whoever leads nobody, their own day. */
export function PresencePage() {
  const { t } = useTranslation('workforce');
  const me = useMe();
  const leads = me.rights.includes('presence:read');
  const [day, setDay] = useState(today);
  return (
    <div className={page['page']}>
      <PageHead title={t(leads ? 'log.title' : 'log.titleOwn')} about={t('log.about')}>
        <DatePicker
          aria-label={t('log.day')}
          allowClear={false}
          value={dayjs(day)}
          disabledDate={(one) => one.format('YYYY-MM-DD') > today()}
          onChange={(one) => one && setDay(one.format('YYYY-MM-DD'))}
        />
      </PageHead>
      {leads ? <TeamDay day={day} isToday={day === today()} /> : <OwnDay day={day} />}
    </div>
  );
}
