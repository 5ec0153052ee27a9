import { Alert, Checkbox, InputNumber, Segmented, Slider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetSimulatedBoss, useSimulatedBoss } from '../../api/sample/sample.ts';
import type { BossBehaviour } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from '../organisation/administration.module.css';

const LONGEST_MS = 15_000;
const calls = [
  'customer',
  'bills',
  'usageRecords',
  'dataTariff',
  'contentHits',
  'harassmentReports',
  'siteRecords',
  'accountGroups',
  'forwardings',
  'subscriptions',
  'upstreamOrders',
  'refunds',
  'rechargeBlacklist',
  'verifyIdentity',
  'unsubscribe',
  'liftRechargeBlacklist',
  'stopForLoss',
];

/** How the simulated BOSS behaves, so that slowness and failure can be seen on the desk. Takes effect at once. */
export function SimulatedBossPage() {
  const { t } = useTranslation(['sample', 'shell']);
  const boss = useSimulatedBoss();
  return (
    <div className={page['page']}>
      <PageHead within={[{ to: '/administration', text: t('shell:administration') }]} title={t('boss.title')} />
      <Alert banner type="info" title={t('boss.banner')} />
      <section className={page['section']} aria-label={t('boss.title')}>
        <div className={page['body']}>
          <Fetched of={boss} waiting={<Waiting title={false} />}>
            {(behaviour) => <Switches behaviour={behaviour} />}
          </Fetched>
        </div>
      </section>
    </div>
  );
}

type Failing = 'none' | 'all' | 'some';

function Switches({ behaviour }: { behaviour: BossBehaviour }) {
  const { t } = useTranslation('sample');
  const set = useSetSimulatedBoss();
  const [latency, setLatency] = useState(behaviour.latencyMs);
  const [picking, setPicking] = useState(Array.isArray(behaviour.failing));
  const failing: Failing = picking ? 'some' : behaviour.failing === 'all' ? 'all' : 'none';
  const change = (part: Partial<BossBehaviour>) => set.mutate({ ...behaviour, ...part });
  const chooseLatency = (ms: number | null) => {
    setLatency(ms ?? 0);
    change({ latencyMs: ms ?? 0 });
  };
  const chooseFailing = (next: Failing) => {
    setPicking(next === 'some');
    change({ failing: next === 'some' ? [] : next });
  };
  return (
    <div className={styles['switches']}>
      <span id="latency">{t('boss.latency')}</span>
      <div className={styles['latency']}>
        <Slider
          max={LONGEST_MS}
          step={100}
          value={latency}
          ariaLabelledByForHandle="latency"
          onChange={setLatency}
          onChangeComplete={chooseLatency}
          tooltip={{ formatter: (ms) => t('boss.ms', { ms }) }}
        />
        <InputNumber
          min={0}
          max={60_000}
          step={100}
          value={latency}
          aria-labelledby="latency"
          suffix={t('boss.unit')}
          onChange={(ms) => setLatency(ms ?? 0)}
          onBlur={() => latency !== behaviour.latencyMs && chooseLatency(latency)}
          onPressEnter={() => chooseLatency(latency)}
        />
      </div>
      <span id="failing">{t('boss.failing')}</span>
      <Segmented<Failing>
        aria-labelledby="failing"
        value={failing}
        onChange={chooseFailing}
        options={(['none', 'some', 'all'] as const).map((one) => ({ value: one, label: t(`boss.fails.${one}`) }))}
      />
      {failing === 'some' && (
        <>
          <span id="which-calls">{t('boss.which')}</span>
          <Checkbox.Group
            aria-labelledby="which-calls"
            value={Array.isArray(behaviour.failing) ? behaviour.failing : []}
            onChange={(chosen) => change({ failing: chosen.map(String) })}
            options={calls.map((one) => ({ value: one, label: t(`boss.call.${one}`) }))}
          />
        </>
      )}
      {set.isError && <Failure error={set.error} />}
    </div>
  );
}
