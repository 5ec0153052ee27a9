import { ClockCircleOutlined } from '@ant-design/icons';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../../api/foundation/calendar.ts';
import type { DeskHours } from '../../../api/contact/queues.ts';
import { useBoth } from '../../../ui/both.tsx';
import { untilKnown } from '../../../ui/fetched.tsx';
import styles from './rules.module.css';

const ALWAYS = 'always';
const OWN = 'own';

function useCalendarNames() {
  const both = useBoth();
  const asked = useCalendars();
  const names = new Map((asked.data ?? []).map(({ calendar, body }) => [calendar, both(body.name)]));
  return { asked, names };
}

/** When a desk is open, in words. */
export function HoursWords({ hours }: { hours: DeskHours }) {
  const { t } = useTranslation('queues/rules');
  const { names } = useCalendarNames();
  if (hours === null) return <span className="faint">{t('hours.always')}</span>;
  return (
    <span className="faint">
      <ClockCircleOutlined aria-hidden />{' '}
      {'calendar' in hours ? (names.get(hours.calendar) ?? hours.calendar) : t('hours.daily', hours)}
    </span>
  );
}

interface Props {
  hours: DeskHours;
  set: (hours: DeskHours) => void;
}

/** By a calendar, at times of its own every day, or always. */
export function HoursBox({ hours, set }: Props) {
  const { t } = useTranslation('queues/rules');
  const { asked, names } = useCalendarNames();
  const value = hours === null ? ALWAYS : 'calendar' in hours ? `calendar:${hours.calendar}` : OWN;
  const options = [
    { value: ALWAYS, label: t('hours.always') },
    ...[...names].map(([id, label]) => ({ value: `calendar:${id}`, label })),
    { value: OWN, label: t('hours.own') },
  ];
  const choose = (chosen: string) => {
    if (chosen === ALWAYS) set(null);
    else if (chosen === OWN) set({ opens: '08:30', closes: '17:30' });
    else set({ calendar: chosen.slice('calendar:'.length) });
  };
  return (
    <span className={styles['line']}>
      <Select
        aria-label={t('hours.title')}
        style={{ minWidth: 190 }}
        value={value}
        options={options}
        {...untilKnown(asked)}
        onChange={choose}
      />
      {hours !== null && 'opens' in hours && (
        <>
          <Input
            type="time"
            style={{ width: 110 }}
            aria-label={t('hours.opens')}
            value={hours.opens}
            onChange={({ target }) => target.value && set({ ...hours, opens: target.value })}
          />
          <Input
            type="time"
            style={{ width: 110 }}
            aria-label={t('hours.closes')}
            value={hours.closes}
            onChange={({ target }) => target.value && set({ ...hours, closes: target.value })}
          />
        </>
      )}
    </span>
  );
}
