import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Calendar, useCalendars } from '../../api/foundation/calendar.ts';
import { useBoth } from '../../ui/both.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useProvinces } from '../organisation/use-provinces.ts';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { Rederivations } from '../parts/clocks/rederivations.tsx';
import { NothingHere } from '../parts/nothing-here.tsx';
import { CalendarEditor } from './calendar-editor.tsx';
import styles from './calendars.module.css';

/** When work is done: hours, holidays and make-up days, of the group and of provinces; and what changing them moved. */
export function CalendarsPage() {
  const { t } = useTranslation(['calendar', 'shell']);
  const { rights } = useMe();
  const calendars = useCalendars();
  if (!rights.includes('calendar:change')) return <NothingHere />;
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('title')}
        about={t('about')}
      />
      <Fetched of={calendars} waiting={<Waiting paragraph={{ rows: 12 }} />}>
        {(read) => <Parts calendars={read} />}
      </Fetched>
      <Rederivations cause="calendar" />
    </div>
  );
}

const GROUP = '';

function Parts({ calendars }: { calendars: Calendar[] }) {
  const { t } = useTranslation('calendar');
  const both = useBoth();
  const me = useMe();
  const provinces = useProvinces();
  const names = [...new Set(calendars.map(({ calendar }) => calendar))].toSorted(
    (one, other) => Number(other === 'office') - Number(one === 'office'),
  );
  const [name, setName] = useState(names[0] ?? 'office');
  const [place, setPlace] = useState(me.province?.id ?? GROUP);
  const of = (provinceId: string | null) =>
    calendars.find((one) => one.calendar === name && one.provinceId === provinceId);
  const groups = of(null);
  // A province without one of its own begins with the group's.
  const latest = of(place || null) ?? (groups && { ...groups, provinceId: place, version: 0, by: null });
  return (
    <>
      <div className={styles['line']}>
        <Segmented
          aria-label={t('calendar')}
          value={name}
          options={names.map((value) => ({
            value,
            label: both(calendars.find(({ calendar }) => calendar === value)?.body.name) || value,
          }))}
          onChange={setName}
        />
        <Select
          aria-label={t('whose')}
          popupMatchSelectWidth={false}
          value={place}
          disabled={me.province !== null}
          options={[{ value: GROUP, label: t('group') }, ...provinces.options]}
          onChange={setPlace}
        />
      </div>
      {latest && <CalendarEditor key={`${name} ${place} ${of(place || null) ? 'own' : 'none'}`} latest={latest} />}
    </>
  );
}
