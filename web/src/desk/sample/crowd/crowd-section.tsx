import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeginCrowd, useEndCrowd, useSampleCrowd } from '../../../api/sample/sample.ts';
import type { Crowd, CrowdSettings } from '../../../api/types.ts';
import { timeOfDay } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { About } from '../../../ui/page/about.tsx';
import { FiguresRow } from '../../../ui/page/figures-row.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { CrowdFields } from './crowd-fields.tsx';
import styles from './crowd.module.css';

const usual: Omit<CrowdSettings, 'ways' | 'language'> = {
  perMinute: 6,
  minutes: 10,
  patienceSeconds: 120,
  mood: 'mixed',
};

/** Customers who come by themselves: how many, by which ways, how patient; and how they fare. */
export function CrowdSection() {
  const { t } = useTranslation('sample');
  const asked = useSampleCrowd();
  return (
    <section className={page['section']} aria-labelledby="crowd">
      <header>
        <h2 id="crowd">{t('crowd.title')}</h2>
        <About of={t('crowd.title')}>{t('crowd.about')}</About>
      </header>
      <div className={page['body']}>
        <Fetched of={asked} waiting={<Waiting title={false} paragraph={{ rows: 5 }} />}>
          {({ crowd, ways }) => <CrowdParts crowd={crowd} ways={ways} />}
        </Fetched>
      </div>
    </section>
  );
}

function CrowdParts({ crowd, ways }: { crowd: Crowd | null; ways: CrowdSettings['ways'] }) {
  const { t } = useTranslation('sample');
  const language = useLanguage();
  const [settings, setSettings] = useState(() => ({ ...usual, ways: firstWays(ways), ...crowd?.settings }));
  const begin = useBeginCrowd();
  const end = useEndCrowd();
  const [doBegin, doEnd] = [useDoOnce(begin), useDoOnce(end)];
  const there = crowd !== null && (crowd.coming || crowd.waiting + crowd.talking > 0);
  return (
    <>
      <CrowdFields settings={settings} ways={ways} onChange={(part) => setSettings({ ...settings, ...part })} />
      <div className={styles['acts']}>
        <Button
          type="primary"
          disabled={settings.ways.length === 0}
          loading={begin.isPending}
          onClick={() => void doBegin({ ...settings, language: language === 'en' ? 'en' : 'zh' })}
        >
          {t(there ? 'crowd.again' : 'crowd.begin')}
        </Button>
        {there && (
          <Button loading={end.isPending} onClick={() => void doEnd(undefined)}>
            {t('crowd.end')}
          </Button>
        )}
      </div>
      {begin.isError && <Failure error={begin.error} />}
      {end.isError && <Failure error={end.error} />}
      {crowd && <CrowdFigures crowd={crowd} />}
    </>
  );
}

const firstWays = (ways: CrowdSettings['ways']) => ways.filter((way) => way === 'hotline' || way === 'web-chat');

function CrowdFigures({ crowd }: { crowd: Crowd }) {
  const { t } = useTranslation('sample');
  const { letIn, waiting, talking, left, helped, coming, endsAt } = crowd;
  const at = timeOfDay(endsAt, useLanguage());
  const figures = [
    { key: 'letIn', label: t('crowd.letIn'), value: letIn, note: t(coming ? 'crowd.until' : 'crowd.over', { at }) },
    { key: 'waiting', label: t('crowd.waiting'), value: waiting },
    { key: 'talking', label: t('crowd.talking'), value: talking },
    { key: 'helped', label: t('crowd.helped'), value: helped },
    { key: 'left', label: t('crowd.left'), value: left },
  ];
  return <FiguresRow label={t('crowd.figures')} figures={figures} />;
}
