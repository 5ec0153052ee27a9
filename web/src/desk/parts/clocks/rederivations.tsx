import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import { useCalendars } from '../../../api/foundation/calendar.ts';
import { type Rederivation, useRederivations } from '../../../api/casework/times/rederivations.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { At } from '../../../ui/times/times.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../page.module.css';
import { MovedClocks } from './moved-clocks.tsx';
import styles from './rederivations.module.css';

/** What a change moves is what whoever saved it wants to see next. */
export function showRuns(): void {
  document.getElementById('runs')?.scrollIntoView({ block: 'center' });
}

/** What changes moved, newest first: the newest is open, earlier ones open when asked. */
export function Rederivations({ cause }: Pick<Rederivation, 'cause'>) {
  const { t } = useTranslation('times/clocks');
  const runs = useRederivations();
  const mine = runs.data?.filter((run) => run.cause === cause) ?? [];
  return (
    <section className={page['section']} aria-labelledby="runs">
      <header>
        <h2 id="runs">{t('title')}</h2>
        <About of={t('title')}>{t('about')}</About>
      </header>
      <Awaited of={[runs]} waiting={<Waiting className={page['body'] ?? ''} />} />
      {runs.data && mine.length === 0 && <p className={`${page['body']} faint`}>{t(`none.${cause}`)}</p>}
      {mine.map((run, index) => (
        <details key={run.id} className={styles['run']} open={index === 0}>
          <summary>
            <At at={run.begunAt} /> <Head run={run} />
          </summary>
          <MovedClocks run={run} />
        </details>
      ))}
    </section>
  );
}

function Head({ run: { state, total, done, moved, about, cause } }: { run: Rederivation }) {
  const { t } = useTranslation('times/clocks');
  const both = useBoth();
  const calendar = useCalendars().data?.find((one) => one.calendar === about['calendar']);
  return (
    <>
      {cause === 'calendar' && <span>{both(calendar?.body.name) || about['calendar']}</span>}
      <span>{t(state === 'done' ? 'done' : 'running', { total, done, moved })}</span>
      {state === 'running' && (
        <Progress
          className={styles['progress'] ?? ''}
          size="small"
          percent={total === 0 ? 100 : Math.min(100, Math.floor((100 * done) / total))}
        />
      )}
    </>
  );
}
