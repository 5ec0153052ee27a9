import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import type { Draft, ReplayResult } from '../../../api/types.ts';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import page from '../../parts/page.module.css';
import { ReplayChanges } from './replay-changes.tsx';
import styles from './replay.module.css';
import { sortMissing } from './sort-missing.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';

const ReplayCharts = lazy(() => import('./replay-charts.tsx').then((part) => ({ default: part.ReplayCharts })));

interface Props {
  result: ReplayResult;
  draft?: Draft;
}

/** What came out: how many, from what to what, where; and what could not be told. */
export function ReplayOutcome({ result, draft }: Props) {
  const { t } = useTranslation('policies/studio');
  const shared = draft ? { draft } : {};
  return (
    <>
      <Totals result={result} />
      {result.byChange.length > 0 && (
        <section className={page['section']} aria-labelledby="replay-changes">
          <header>
            <h2 id="replay-changes">{t('replay.changes', { count: result.changed })}</h2>
            <About of={t('replay.changes', { count: result.changed })}>{t('replay.changesWhat')}</About>
          </header>
          <ReplayChanges changes={result.byChange} {...shared} />
        </section>
      )}
      {result.changed + result.cannotTell > 0 && (
        <Suspense fallback={<Waiting paragraph={{ rows: 8 }} />}>
          <ReplayCharts result={result} />
        </Suspense>
      )}
      <CannotTell result={result} {...shared} />
      {result.byCannotJudge.length > 0 && (
        <section className={page['section']} aria-labelledby="replay-judge">
          <header>
            <h2 id="replay-judge">{t('replay.cannotJudge', { count: result.cannotJudge })}</h2>
            <About of={t('replay.cannotJudge', { count: result.cannotJudge })}>{t('replay.cannotJudgeWhat')}</About>
          </header>
          <ReplayChanges changes={result.byCannotJudge} {...shared} />
        </section>
      )}
    </>
  );
}

function Totals({ result }: { result: ReplayResult }) {
  const { t } = useTranslation('policies/studio');
  const { decisions, same, changed, cannotTell, cannotJudge } = result;
  const share = (count: number) => (decisions === 0 ? '' : `${((count / decisions) * 100).toFixed(1)}%`);
  const all: [string, number][] = [
    ['same', same],
    ['changed', changed],
    ['cannotTell', cannotTell],
    ...(cannotJudge > 0 ? [['cannotJudge', cannotJudge] satisfies [string, number]] : []),
  ];
  return (
    <>
      <dl className={styles['totals']}>
        <div>
          <dt>{t('replay.total.decisions')}</dt>
          <dd>{decisions}</dd>
        </div>
        {all.map(([name, count]) => (
          <div key={name} data-kind={name}>
            <dt>{t(`replay.total.${name}`)}</dt>
            <dd>
              {count} <span className="faint">{share(count)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="faint">{t('replay.took', { distinct: result.distinctFacts, seconds: result.seconds })}</p>
    </>
  );
}

/** Facts that were missing then are not guessed: such decisions are told apart. */
function CannotTell({ result, draft }: Props) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const words = useFactWords();
  if (result.cannotTell === 0) return null;
  return (
    <section className={page['section']} aria-labelledby="replay-tell">
      <header>
        <h2 id="replay-tell">{t('replay.cannotTell', { count: result.cannotTell })}</h2>
        <About of={t('replay.cannotTell', { count: result.cannotTell })}>{t('replay.cannotTellWhat')}</About>
      </header>
      <ul className={styles['missing']}>
        {sortMissing(result.byCannotTell).map(({ facts, count }) => (
          <li key={facts.join(' ')}>
            <span>
              {facts.length === 0
                ? t('replay.noRule')
                : t('replay.missing', { facts: facts.map(words.asked).join(t('ui:comma')) })}
            </span>
            <span className="number">{count}</span>
          </li>
        ))}
      </ul>
      <details className={styles['more']}>
        <summary>{t('replay.eachCannotTell', { count: result.byCannotTell.length })}</summary>
        <ReplayChanges changes={result.byCannotTell} {...(draft ? { draft } : {})} />
      </details>
    </section>
  );
}
