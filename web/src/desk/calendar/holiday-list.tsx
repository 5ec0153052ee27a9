import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HolidayYear } from '../../api/foundation/calendar.ts';
import page from '../parts/page.module.css';
import styles from './calendars.module.css';
import { type Fault, Faults } from './faults.tsx';

type Holiday = HolidayYear['holidays'][number];

interface Props {
  year: HolidayYear;
  faults: readonly Fault[];
  put: (year: HolidayYear) => void;
}

/** The holidays of a year as the notice names them, its make-up days, and the notice itself. */
export function HolidayList({ year, faults, put }: Props) {
  const { t } = useTranslation(['calendar', 'ui']);
  const set = (holidays: Holiday[]) => put({ ...year, holidays });
  const first = `${year.year}-01-01`;
  return (
    <div className={styles['arranged']}>
      <Faults faults={faults} of={`years.${year.year}`} />
      <table className={page['table']} aria-label={t('holidays')}>
        <thead>
          <tr>
            {['nameZh', 'nameEn', 'firstDay', 'lastDay'].map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
            <th>
              <span className="for-readers">{t('remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {year.holidays.map((holiday, index) => (
            // Holidays have no other identity while they are typed.
            // oxlint-disable-next-line react/no-array-index-key
            <HolidayRow
              key={index}
              holiday={holiday}
              put={(next) => set(year.holidays.with(index, next))}
              remove={() => set(year.holidays.toSpliced(index, 1))}
            />
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        icon={<PlusOutlined />}
        onClick={() => set([...year.holidays, { name: { zh: '', en: '' }, from: first, to: first }])}
      >
        {t('addHoliday')}
      </Button>
      <p>
        {t('makeUpDays')} {year.makeUpDays.join(t('ui:comma')) || t('none')}
      </p>
      <label className={styles['field']}>
        <span>{t('document')}</span>
        <Input
          size="small"
          maxLength={200}
          placeholder={t('documentPrompt')}
          status={year.document.trim() ? '' : 'error'}
          value={year.document}
          onChange={(event) => put({ ...year, document: event.target.value })}
        />
      </label>
      <label className={styles['field']}>
        <span>{t('source')}</span>
        <Input
          size="small"
          maxLength={300}
          placeholder="https://www.gov.cn/…"
          status={year.source.trim() ? '' : 'error'}
          value={year.source}
          onChange={(event) => put({ ...year, source: event.target.value })}
        />
      </label>
    </div>
  );
}

interface RowProps {
  holiday: Holiday;
  put: (holiday: Holiday) => void;
  remove: () => void;
}

function HolidayRow({ holiday, put, remove }: RowProps) {
  const { t } = useTranslation('calendar');
  const { name, from, to } = holiday;
  const cells = [
    { label: 'nameZh', value: name.zh, type: 'text', set: (zh: string) => put({ ...holiday, name: { ...name, zh } }) },
    { label: 'nameEn', value: name.en, type: 'text', set: (en: string) => put({ ...holiday, name: { ...name, en } }) },
    { label: 'firstDay', value: from, type: 'date', set: (day: string) => put({ ...holiday, from: day }) },
    { label: 'lastDay', value: to, type: 'date', set: (day: string) => put({ ...holiday, to: day }) },
  ];
  return (
    <tr>
      {cells.map(({ label, value, type, set }) => (
        <td key={label}>
          <Input
            size="small"
            type={type}
            aria-label={t(label)}
            status={value.trim() ? '' : 'error'}
            value={value}
            onChange={(event) => (event.target.value !== '' || type === 'text' ? set(event.target.value) : undefined)}
          />
        </td>
      ))}
      <td>
        <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('remove')} onClick={remove} />
      </td>
    </tr>
  );
}
