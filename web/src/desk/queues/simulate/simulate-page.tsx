import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page/page-head.tsx';
import page from '../../parts/page.module.css';
import { FilePart } from './file-part.tsx';
import { firstPlan, type Plan, toFile } from './plan.ts';
import { PlanFields } from './plan-fields.tsx';
import { readPlan } from './read-plan.ts';
import { RunRefused } from './run-refused.tsx';
import type { OpenedFile, RunWork } from './run-work.ts';
import { RunResults } from './run-results.tsx';
import styles from './simulate.module.css';
import { useRun } from './use-run.ts';

/** So many people more or fewer are tried, too. */
const TRIED = [-3, -2, -1, 1, 2, 3];

/** How a centre would do: the engine itself on a clock of its own, in the browser; nothing of it is kept. */
export function SimulatePage() {
  const { t } = useTranslation('queues/simulation');
  const [plan, setPlan] = useState(() => withNames(firstPlan, t('class')));
  const [file, setFile] = useState<OpenedFile | null>(null);
  const { run, start, stop } = useRun();
  const [ran, setRan] = useState<{ group: string; people: number } | null>(null);
  const begin = () => {
    const work = file ? { file: file.text, rows: file.rows, vary: null } : workOf(plan);
    setRan(file ? null : { group: plan.staff[0]?.skills.join('、') ?? '', people: plan.staff[0]?.people ?? 0 });
    start(work);
  };
  const running = run?.state === 'running';
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} about={t('about')}>
        <FilePart plan={plan} file={file} onFile={(opened) => takeFile(opened, setPlan, setFile)} />
      </PageHead>
      <section className={page['section']} aria-label={t('plan')}>
        <div className={page['body']}>
          {file ? (
            <Alert
              type="info"
              title={t('fromFile', { name: file.name })}
              action={<Button onClick={() => setFile(null)}>{t('backToForm')}</Button>}
            />
          ) : (
            <PlanFields plan={plan} onChange={(part) => setPlan({ ...plan, ...part })} />
          )}
          <div className={styles['acts']}>
            <Button type="primary" disabled={running} onClick={begin}>
              {t('run')}
            </Button>
            {running && <Button onClick={stop}>{t('stop')}</Button>}
            {running && <Progress className={styles['progress'] ?? ''} percent={Math.floor((run?.share ?? 0) * 100)} />}
            <span role="status" className="visually-hidden">
              {run && t(`state.${run.state}`)}
            </span>
          </div>
        </div>
      </section>
      {run && <RunRefused run={run} />}
      {run?.simulated && <RunResults run={run} simulated={run.simulated} ran={ran} />}
    </div>
  );
}

const withNames = (plan: Plan, word: string): Plan => ({
  ...plan,
  classes: plan.classes.map((one, at) => ({ ...one, name: `${word} ${at + 1}` })),
});

function workOf(plan: Plan): RunWork {
  const people = plan.staff[0]?.people ?? 0;
  const tried = TRIED.map((more) => people + more).filter((one) => one > 0);
  return { file: JSON.stringify(toFile(plan)), rows: {}, vary: { group: 0, people: tried } };
}

function takeFile(opened: OpenedFile, setPlan: (plan: Plan) => void, setFile: (file: OpenedFile | null) => void): void {
  const plan = planIn(opened.text);
  if (plan) setPlan(plan);
  setFile(plan ? null : opened);
}

function planIn(text: string): Plan | null {
  try {
    return readPlan(JSON.parse(text.replace(/^\u{FEFF}/u, '')));
  } catch {
    return null;
  }
}
