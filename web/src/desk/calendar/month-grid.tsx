import { useTranslation } from 'react-i18next';
import type { CalendarBody } from '../../api/foundation/calendar.ts';
import { useBoth } from '../../ui/both.tsx';
import styles from './calendars.module.css';
import { holidayOf, type Mark, markDay, weeksOf } from './edit-days.ts';

interface Props {
  body: CalendarBody;
  year: number;
  month: number;
  today: string;
  chosen: string | null;
  choose: (day: string) => void;
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const marked: readonly Mark[] = ['holiday', 'make-up', 'exception'];

/** A month: holidays, make-up days and days of its own have a sign of their own besides the colour. */
export function MonthGrid({ body, year, month, today, chosen, choose }: Props) {
  const { t } = useTranslation('calendar');
  const both = useBoth();
  return (
    <table className={styles['month']}>
      <caption>{t(`month.${month}`)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday.${weekday}`)}>
              {t(`weekdayShort.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, weekday) => {
              if (!day) return <td key={weekdays[weekday]} />;
              const mark = markDay(body, day);
              const name = mark === 'holiday' ? both(holidayOf(body, day)?.name) : '';
              return (
                <td key={day}>
                  <button
                    type="button"
                    data-mark={mark}
                    data-sign={marked.includes(mark) ? t(`sign.${mark}`) : undefined}
                    data-today={day === today || undefined}
                    aria-pressed={day === chosen}
                    aria-label={t('dayIs', { number: Number(day.slice(8)), day, is: name || t(`mark.${mark}`) })}
                    title={name || t(`mark.${mark}`)}
                    onClick={() => choose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
