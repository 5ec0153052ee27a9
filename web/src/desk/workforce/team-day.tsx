import { TeamOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { usePresenceLogs } from '../../api/foundation/workforce.ts';
import type { LoggedState } from '../../api/types.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import { FiguresRow } from '../../ui/page/figures-row.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import { hoursToShow, type Shown } from './place-in-day.ts';
import { BandHours, PresenceBand, roughly } from './presence-band.tsx';
import { isOverdue, PresenceClock } from './presence-clock.tsx';
import { PresenceWord } from './presence-word.tsx';
import styles from './team-day.module.css';

type Logs = NonNullable<ReturnType<typeof usePresenceLogs>['data']>;
type PersonLog = Logs['people'][number];

const states: readonly LoggedState[] = ['ready', 'on-contact', 'wrap-up', 'break', 'away', 'offline'];

/** Everybody of the province: what they are now, and their day as a band. */
export function TeamDay({ day, isToday }: { day: string; isToday: boolean }) {
  const { t } = useTranslation('workforce');
  const logs = usePresenceLogs(day);
  return (
    <>
      {isToday && <NowFigures people={logs.data?.people} />}
      <Fetched of={logs} waiting={<Waiting />}>
        {({ from, people }) =>
          people.length === 0 ? (
            <Empty icon={<TeamOutlined />} title={t('log.none')}>
              {t('log.noneWhy')}
            </Empty>
          ) : (
            <Bands
              people={people}
              isToday={isToday}
              shown={hoursToShow(
                from,
                people.map(({ intervals }) => intervals),
              )}
            />
          )
        }
      </Fetched>
    </>
  );
}

function NowFigures({ people }: { people: readonly PersonLog[] | undefined }) {
  const { t } = useTranslation('workforce');
  const at = useQuarterMinute();
  const overdue = people?.filter(({ now }) => isOverdue(now, at)).length ?? 0;
  const figures = states.map((state) => ({
    key: state,
    label: t(`presence.${state}`),
    value: people ? String(people.filter(({ now }) => now.state === state).length) : null,
    ...(state === 'break' && overdue > 0 && { note: t('log.overdueNow', { count: overdue }), tone: 'bad' as const }),
  }));
  return <FiguresRow label={t('log.figures')} figures={figures} />;
}

interface BandsProps {
  people: readonly PersonLog[];
  isToday: boolean;
  shown: Shown;
}

function Bands({ people, isToday, shown }: BandsProps) {
  const { t } = useTranslation('workforce');
  return (
    <section className={page['section']}>
      <table className={`${page['table']} ${styles['table']}`}>
        <thead>
          <tr>
            <th scope="col">{t('log.person')}</th>
            {isToday && <th scope="col">{t('log.now')}</th>}
            <th scope="col" className={styles['course']}>
              <span className="for-readers">{t('log.course')}</span>
              <BandHours shown={shown} />
            </th>
            <th scope="col">{t('log.sums')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.accountId} person={person} isToday={isToday} shown={shown} />
          ))}
        </tbody>
      </table>
      <Legend />
    </section>
  );
}

function Row({ person, isToday, shown }: Omit<BandsProps, 'people'> & { person: PersonLog }) {
  const { t } = useTranslation('workforce');
  const both = useBoth();
  const name = both(person.name);
  const sums = useSums(person);
  return (
    <tr>
      <th scope="row">{name}</th>
      {isToday && (
        <td className={styles['now']}>
          <div>
            <PresenceWord {...person.now} />
            <span className="faint">
              <PresenceClock now={person.now} />
            </span>
          </div>
        </td>
      )}
      <td className={styles['course']}>
        <PresenceBand
          intervals={person.intervals}
          shown={shown}
          label={t('log.ofDay', { name, sums: sums.length > 0 ? sums.join(' · ') : t('log.noRecord') })}
        />
      </td>
      <td className={styles['sums']}>
        {sums.join(' · ')}
        {person.overdueSeconds > 0 && <Overdue seconds={person.overdueSeconds} />}
      </td>
    </tr>
  );
}

/** What they did, and for how long: not how long they were not there. */
export function useSums({ sums }: Pick<PersonLog, 'sums'>): string[] {
  const { t } = useTranslation('workforce');
  const language = useLanguage();
  return sums
    .filter(({ state }) => state !== 'offline')
    .map(({ state, seconds }) => t('log.sum', { state: t(`presence.${state}`), time: roughly(seconds, language) }));
}

export function Overdue({ seconds }: { seconds: number }) {
  const { t } = useTranslation('workforce');
  const language = useLanguage();
  return <span className={styles['overdue']}>{t('log.overdue', { time: roughly(seconds, language) })}</span>;
}

function Legend() {
  return (
    <p className={styles['legend']}>
      {states
        .filter((state) => state !== 'offline')
        .map((state) => (
          <PresenceWord key={state} state={state} reason={null} />
        ))}
    </p>
  );
}
