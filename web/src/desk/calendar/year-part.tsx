import { CalendarOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarBody, HolidayYear } from '../../api/foundation/calendar.ts';
import { useNotCovered } from '../../api/casework/times/rederivations.ts';
import { Empty } from '../../ui/page/empty.tsx';
import page from '../parts/page.module.css';
import styles from './calendars.module.css';
import { DayEditor } from './day-editor.tsx';
import { type Fault, Faults } from './faults.tsx';
import { HolidayList } from './holiday-list.tsx';
import { likeYearBefore, USUAL_HOLIDAYS } from './like-year-before.ts';
import { MonthGrid } from './month-grid.tsx';

interface Props {
  body: CalendarBody;
  /** As the centre has it. */
  saved: CalendarBody;
  faults: readonly Fault[];
  today: string;
  set: (part: Partial<CalendarBody>) => void;
}

const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const marks = ['holiday', 'make-up', 'exception', 'rest'] as const;

/** The days of a year: twelve months, what is arranged, and what it means where nothing is. */
export function YearPart({ body, saved, faults, today, set }: Props) {
  const { t } = useTranslation('calendar');
  const thisYear = Number(today.slice(0, 4));
  const known = body.years.map(({ year }) => year);
  const shown = [...new Set([...known, thisYear, thisYear + 1])].toSorted();
  const [year, setYear] = useState(thisYear);
  const [day, setDay] = useState<string | null>(null);
  const arranged = body.years.find((one) => one.year === year);
  const before = body.years.find((one) => one.year === year - 1);
  const put = (next: HolidayYear) => set({ years: body.years.map((one) => (one.year === next.year ? next : one)) });
  const covered = arranged !== undefined || !body.observesHolidays;
  return (
    <section className={page['section']} aria-labelledby="days">
      <header>
        <h2 id="days">{t('days')}</h2>
        <Segmented
          aria-label={t('year')}
          value={year}
          options={shown.map((value) => ({
            value,
            label: body.observesHolidays && !known.includes(value) ? t('yearMissing', { year: value }) : String(value),
          }))}
          onChange={(next) => {
            setYear(next);
            setDay(null);
          }}
        />
        <ul className={styles['legend']} aria-label={t('legend')}>
          {marks.map((mark) => (
            <li key={mark} data-mark={mark}>
              {mark !== 'rest' && <sup aria-hidden>{t(`sign.${mark}`)}</sup>} {t(`mark.${mark}`)}
            </li>
          ))}
        </ul>
      </header>
      {covered ? (
        <div className={page['body']}>
          {arranged && !saved.years.some((one) => one.year === year) && (
            <Alert
              className={styles['entering'] ?? ''}
              type="warning"
              showIcon
              title={t('entering', { year, entered: arranged.holidays.length, all: USUAL_HOLIDAYS })}
              action={
                arranged.holidays.length === 0 &&
                before && (
                  <Button size="small" onClick={() => put({ ...arranged, ...likeYearBefore(before, year) })}>
                    {t('likeBefore', { year: year - 1 })}
                  </Button>
                )
              }
            />
          )}
          <div className={styles['pick']}>
            {day ? (
              <DayEditor key={day} body={body} year={arranged} day={day} set={set} />
            ) : (
              <span className="faint">{t('pickDay')}</span>
            )}
          </div>
          <div className={styles['year']}>
            {months.map((month) => (
              <MonthGrid key={month} body={body} year={year} month={month} today={today} chosen={day} choose={setDay} />
            ))}
          </div>
          <Faults faults={faults} of="exceptions" />
          {arranged && <HolidayList year={arranged} faults={faults} put={put} />}
        </div>
      ) : (
        <Missing year={year} add={() => set({ years: withYear(body.years, year) })} />
      )}
    </section>
  );
}

function withYear(years: readonly HolidayYear[], year: number): HolidayYear[] {
  const added = { year, document: '', source: '', holidays: [], makeUpDays: [] };
  return [...years, added].toSorted((one, other) => one.year - other.year);
}

/** What it means that a year is not covered, and the one thing to do. */
function Missing({ year, add }: { year: number; add: () => void }) {
  const { t } = useTranslation('calendar');
  const waiting = useNotCovered().data?.find((one) => one.year === year)?.clocks;
  return (
    <Empty
      icon={<CalendarOutlined />}
      title={t('missing', { year })}
      action={
        <Button type="primary" icon={<PlusOutlined />} onClick={add}>
          {t('addYear', { year })}
        </Button>
      }
    >
      {t('missingWhy', { year })} {waiting !== undefined && t('missingClocks', { count: waiting })}
    </Empty>
  );
}
