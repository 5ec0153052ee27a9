import { BellOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, useNoticeReaders, useRemindReaders } from '../../api/foundation/notices.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { FiguresRow } from '../../ui/page/figures-row.tsx';
import { At } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from './notices.module.css';

type Asked = ReturnType<typeof useNoticeReaders>;
type Counts = NonNullable<Asked['data']>;

/** Proof of reading: how many, and who by name; those who have not can be reminded, once. */
export function Readers({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notices/board');
  const [who, setWho] = useState<'unread' | 'read'>('unread');
  const readers = useNoticeReaders(notice.id, who);
  const counts = readers.data;
  const left = counts ? counts.reached - counts.read : 0;
  const figures = ['reached', 'shown', 'opened', ...(notice.importance === 'must-read' ? ['confirmed'] : [])];
  return (
    <section className={page['section']} aria-labelledby="readers">
      <header>
        <h2 id="readers">{t('readers.title')}</h2>
      </header>
      <div className={styles['figures']}>
        <FiguresRow
          label={t('readers.title')}
          figures={figures.map((key) => ({ key, label: t(`readers.${key}`), value: valueOf(counts, key) }))}
        />
      </div>
      <div className={styles['readersBar']}>
        <Segmented
          value={who}
          options={(['unread', 'read'] as const).map((value) => ({ value, label: t(`readers.${value}`) }))}
          onChange={setWho}
        />
        <Remind notice={notice} left={left} />
      </div>
      <Fetched of={readers} waiting={<Waiting title={false} paragraph={{ rows: 3 }} />}>
        {({ people }) => <People people={people} who={who} />}
      </Fetched>
    </section>
  );
}

/** Null while it is awaited: never a nought. */
function valueOf(counts: Counts | undefined, key: string): number | null {
  if (!counts) return null;
  const { reached, shown, opened, confirmed } = counts;
  return new Map(Object.entries({ reached, shown, opened, confirmed })).get(key) ?? null;
}

function Remind({ notice, left }: { notice: Notice; left: number }) {
  const { t } = useTranslation('notices/board');
  const remind = useRemindReaders(notice.id);
  const doRemind = useDoOnce(remind);
  if (notice.remindedAt !== null)
    return (
      <span className="faint">
        {t('readers.reminded')} <At at={notice.remindedAt} />
      </span>
    );
  if (notice.phase !== 'in-effect' || left === 0) return null;
  return (
    <>
      <Button icon={<BellOutlined />} loading={remind.isPending} onClick={() => void doRemind(undefined)}>
        {t('readers.remind', { count: left })}
      </Button>
      {remind.isError && <Failure error={remind.error} />}
    </>
  );
}

function People({ people, who }: { people: Counts['people']; who: 'unread' | 'read' }) {
  const { t } = useTranslation('notices/board');
  const both = useBoth();
  if (people.length === 0)
    return <p className={page['body']}>{t(who === 'unread' ? 'readers.nobodyUnread' : 'readers.nobodyRead')}</p>;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t(`readers.${who}`)}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('readers.name')}</th>
            <th scope="col">{t('readers.city')}</th>
            <th scope="col">{t('readers.shownAt')}</th>
            <th scope="col">{t('readers.openedAt')}</th>
            <th scope="col">{t('readers.confirmedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, person, city, shownAt, openedAt, confirmedAt }) => (
            <tr key={id}>
              <td>{both(person)}</td>
              <td>{both(city?.name)}</td>
              <td>{shownAt ? <At at={shownAt} /> : <span className="faint">{t('readers.notShown')}</span>}</td>
              <td>{openedAt && <At at={openedAt} />}</td>
              <td>{confirmedAt && <At at={confirmedAt} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {people.length === 200 && <p className={page['body']}>{t('readers.first')}</p>}
    </div>
  );
}
