import { useTranslation } from 'react-i18next';
import type { AreaAlert, AreaToday } from '../../api/casework/areas.ts';
import { useBoth } from '../../ui/both.tsx';
import { useAboutName } from './use-about-name.ts';
import { spanOf } from './hour-span.ts';

interface Props {
  hours: AreaToday['hours'];
  alerts: readonly AreaAlert[];
}

/** The chart, for those who do not see it. */
export function HoursTable({ hours, alerts }: Props) {
  const { t } = useTranslation('areas');
  const both = useBoth();
  const aboutName = useAboutName();
  const goingOn = alerts.filter(({ endedAt }) => endedAt === null);
  return (
    <table className="for-readers">
      <caption>
        {t('hours.title')}
        {goingOn.map(({ city, about }) => ` · ${both(city.name)} ${aboutName(about)}`)}
      </caption>
      <thead>
        <tr>
          {['hour', 'complaints', 'usual', 'alert'].map((name) => (
            <th key={name} scope="col">
              {t(`hours.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map(({ from, complaints, usual, alert }) => (
          <tr key={from}>
            <th scope="row">{t('hours.span', spanOf(from))}</th>
            <td>{complaints ?? t('hours.ahead')}</td>
            <td>{usual ? t('hours.usually', { low: usual.low, high: usual.high }) : t('hours.notKnown')}</td>
            <td>{alert ? t('hours.alert') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
