import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarBody, HolidayYear, Interval } from '../../api/foundation/calendar.ts';
import { useBoth } from '../../ui/both.tsx';
import styles from './calendars.module.css';
import { type DayIs, holidayOf, markDay, setDay, shiftDay, weekdayOf } from './edit-days.ts';
import { IntervalsBox } from './intervals-box.tsx';

interface Props {
  body: CalendarBody;
  year: HolidayYear | undefined;
  day: string;
  set: (part: Partial<CalendarBody>) => void;
}

type Choice = 'ordinary' | 'holiday' | 'make-up' | 'exception';

/** What the day chosen in the grid is, and makes it another one. */
export function DayEditor({ body, year, day, set }: Props) {
  const { t } = useTranslation('calendar');
  const both = useBoth();
  const id = useId();
  const mark = markDay(body, day);
  const now: Choice = mark === 'work' || mark === 'rest' ? 'ordinary' : mark;
  const [name, setName] = useState('');
  const beside = holidayOf(body, shiftDay(day, -1)) ?? holidayOf(body, shiftDay(day, 1));
  const typed = name.trim() || t('unnamed');
  const named = name.trim() || !beside ? { zh: typed, en: typed } : beside.name;
  const others = body.exceptions.filter((one) => one.day !== day);
  const own = body.exceptions.find((one) => one.day === day);
  const putYear = (as: DayIs) =>
    year ? { years: body.years.map((one) => (one.year === year.year ? setDay(one, day, as) : one)) } : {};
  const holiday = holidayOf(body, day);
  const putOwn = (intervals: Interval[]) =>
    set({ exceptions: [...others, { day, intervals }].toSorted((a, b) => (a.day < b.day ? -1 : 1)) });
  const choose = (choice: Choice) => {
    if (choice === 'exception') return putOwn([]);
    const as: DayIs = choice === 'holiday' ? { is: 'holiday', name: named } : { is: choice };
    set({ exceptions: others, ...putYear(as) });
  };
  const choices: Choice[] = year ? ['ordinary', 'holiday', 'make-up', 'exception'] : ['ordinary', 'exception'];
  return (
    <div className={styles['day']} role="group" aria-labelledby={`${id}-day`}>
      <strong id={`${id}-day`}>
        {day} {t(`weekday.${weekdayOf(day)}`)}
      </strong>
      <Radio.Group
        size="small"
        optionType="button"
        aria-label={t('what')}
        value={now}
        options={choices.map((value) => ({ value, label: t(`choice.${value}`) }))}
        onChange={(event) => choose(event.target.value)}
      />
      {now === 'holiday' && holiday && <span>{both(holiday.name)}</span>}
      {now !== 'holiday' && year && (
        <Input
          size="small"
          className={styles['name'] ?? ''}
          aria-label={t('holidayName')}
          placeholder={t('holidayName')}
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {own && <IntervalsBox name={day} intervals={own.intervals} set={putOwn} />}
    </div>
  );
}
