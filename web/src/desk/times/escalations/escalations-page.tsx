import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Escalation,
  useEscalationsOfProvince,
  usePastEscalations,
} from '../../../api/casework/times/escalations.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { AlarmItem } from './alarm-item.tsx';
import styles from './escalations.module.css';
import { byUrgency, groupAlarms } from './group-alarms.ts';
import { WaitingPart } from './waiting-part.tsx';

type View = 'mine' | 'all';

/** What I was told of clocks about to be missed; for leads and managers what anybody of theirs was told. */
export function EscalationsPage() {
  const { t } = useTranslation('times/escalations');
  const { rights, province } = useMe();
  const [view, setView] = useState<View>('mine');
  const options: { value: View; label: string }[] = [
    { value: 'mine', label: t('view.mine') },
    { value: 'all', label: t(province ? 'view.province' : 'view.group') },
  ];
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} about={t('about')}>
        {rights.includes('escalation:read') && <Segmented value={view} options={options} onChange={setView} />}
      </PageHead>
      {view === 'mine' ? (
        <>
          <WaitingPart />
          <PastPart />
        </>
      ) : (
        <>
          <OfAllPart waiting />
          <OfAllPart waiting={false} />
        </>
      )}
    </div>
  );
}

function PastPart() {
  return <Alarms name="past" query={usePastEscalations()} />;
}

/** What nobody has acknowledged yet, or what somebody did and what is over. */
function OfAllPart({ waiting }: { waiting: boolean }) {
  return (
    <Alarms name={waiting ? 'allWaiting' : 'allPast'} query={useEscalationsOfProvince(waiting)} urgent={waiting} />
  );
}

interface AlarmsProps {
  name: 'past' | 'allWaiting' | 'allPast';
  query: ReturnType<typeof usePastEscalations>;
  urgent?: boolean;
}

function Alarms({ name, query, urgent = false }: AlarmsProps) {
  const { t } = useTranslation('times/escalations');
  const grouped = groupAlarms(query.data ?? noEscalations);
  const alarms = urgent ? byUrgency(grouped) : grouped;
  return (
    <section className={page['section']} aria-labelledby={name}>
      <header>
        <h2 id={name}>{t(`part.${name}`)}</h2>
        {alarms.length > 0 && <span className="faint">{t('alarms', { count: alarms.length })}</span>}
      </header>
      <Awaited of={[query]} waiting={<Waiting className={page['body'] ?? ''} />} />
      {query.data?.length === 0 && <p className={`${page['body']} faint`}>{t(`none.${name}`)}</p>}
      <ul className={styles['alarms']}>
        {alarms.map((alarm) => (
          <AlarmItem key={alarm.key} alarm={alarm} />
        ))}
      </ul>
    </section>
  );
}

const noEscalations: readonly Escalation[] = [];
