import { TeamOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useOwnPresenceLog } from '../../api/foundation/workforce.ts';
import { timeOfDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { toInstant } from '../parts/local-time.ts';
import page from '../parts/page.module.css';
import { hoursToShow } from './place-in-day.ts';
import { BandHours, PresenceBand, spanOf } from './presence-band.tsx';
import { PresenceWord } from './presence-word.tsx';
import { Overdue, useSums } from './team-day.tsx';
import styles from './team-day.module.css';

type Log = NonNullable<ReturnType<typeof useOwnPresenceLog>['data']>;

/** One's own day, as a band and line by line. */
export function OwnDay({ day }: { day: string }) {
  const { t } = useTranslation('workforce');
  const log = useOwnPresenceLog(day);
  return (
    <Fetched of={log} waiting={<Waiting />}>
      {(known) =>
        known.intervals.length === 0 ? (
          <Empty icon={<TeamOutlined />} title={t('log.nothing')}>
            {t('log.nothingWhy')}
          </Empty>
        ) : (
          <Day log={known} />
        )
      }
    </Fetched>
  );
}

function Day({ log }: { log: Log }) {
  const sums = useSums(log);
  const shown = hoursToShow(toInstant(`${log.day}T00:00`) ?? '', [log.intervals]);
  return (
    <section className={page['section']}>
      <div className={styles['own']}>
        <BandHours shown={shown} />
        <PresenceBand intervals={log.intervals} shown={shown} label={sums.join(' · ')} />
        <p className={styles['sums']}>
          {sums.join(' · ')}
          {log.overdueSeconds > 0 && <Overdue seconds={log.overdueSeconds} />}
        </p>
      </div>
      <Lines log={log} />
    </section>
  );
}

function Lines({ log }: { log: Log }) {
  const { t } = useTranslation('workforce');
  const language = useLanguage();
  return (
    <table className={page['table']}>
      <thead>
        <tr>
          {(['from', 'until', 'state', 'time'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`log.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {log.intervals.toReversed().map((interval) => (
          <tr key={interval.from}>
            <td className="number">{timeOfDay(interval.from, language)}</td>
            <td className="number">{timeOfDay(interval.until, language)}</td>
            <td>
              <PresenceWord {...interval} />
            </td>
            <td className="number">{spanOf(interval, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
