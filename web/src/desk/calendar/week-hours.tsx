import { useTranslation } from 'react-i18next';
import { About } from '../../ui/page/about.tsx';
import type { CalendarBody } from '../../api/foundation/calendar.ts';
import page from '../parts/page.module.css';
import styles from './calendars.module.css';
import { type Fault, Faults } from './faults.tsx';
import { IntervalsBox } from './intervals-box.tsx';

interface Props {
  body: CalendarBody;
  faults: readonly Fault[];
  set: (part: Partial<CalendarBody>) => void;
}

/** The hours of each weekday, and of a make-up working day. */
export function WeekHours({ body, faults, set }: Props) {
  const { t } = useTranslation('calendar');
  return (
    <section className={page['section']} aria-labelledby="hours">
      <header>
        <h2 id="hours">{t('hours')}</h2>
        <About of={t('hours')}>{t('hoursWhat')}</About>
      </header>
      <table className={`${page['table']} ${styles['hours']}`}>
        <tbody>
          {body.week.map((intervals, weekday) => (
            // The place is the weekday.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={weekday}>
              <th scope="row">{t(`weekday.${weekday}`)}</th>
              <td>
                <IntervalsBox
                  name={t(`weekday.${weekday}`)}
                  intervals={intervals}
                  set={(next) => set({ week: body.week.with(weekday, next) })}
                />
                <Faults faults={faults} of={`week.${weekday}`} />
              </td>
            </tr>
          ))}
          {body.observesHolidays && (
            <tr>
              <th scope="row">{t('makeUpHours')}</th>
              <td>
                <IntervalsBox
                  name={t('makeUpHours')}
                  intervals={body.makeUpDay}
                  set={(makeUpDay) => set({ makeUpDay })}
                />
                <Faults faults={faults} of="makeUpDay" />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
