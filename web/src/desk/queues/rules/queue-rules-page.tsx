import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueRules } from '../../../api/contact/queues.ts';
import { Fetched } from '../../../ui/fetched.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useProvinces } from '../../organisation/use-provinces.ts';
import { useMe } from '../../parts/me.ts';
import { NothingHere } from '../../parts/nothing-here.tsx';
import page from '../../parts/page.module.css';
import { RulesEditor } from './rules-editor.tsx';

const GROUP = '';

/** The rules that contacts are offered by: of the province, or of the group and of any province for the group's people. */
export function QueueRulesPage() {
  const { t } = useTranslation(['queues/rules', 'shell']);
  const { rights, province } = useMe();
  const [chosen, setChosen] = useState(province?.id ?? GROUP);
  const rules = useQueueRules(chosen || null);
  if (!rights.includes('queue:configure')) return <NothingHere />;
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('title')}
        about={t('about')}
      >
        {province === null && <Whose value={chosen} set={setChosen} />}
      </PageHead>
      <Fetched of={rules} waiting={<Waiting paragraph={{ rows: 12 }} />}>
        {(read) => <RulesEditor key={chosen} latest={read} />}
      </Fetched>
    </div>
  );
}

function Whose({ value, set }: { value: string; set: (value: string) => void }) {
  const { t } = useTranslation('queues/rules');
  const provinces = useProvinces();
  return (
    <Select
      aria-label={t('whose')}
      popupMatchSelectWidth={false}
      value={value}
      options={[{ value: GROUP, label: t('group') }, ...provinces.options]}
      onChange={set}
    />
  );
}
