import { Tabs } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicy, usePolicyExamples } from '../../../api/policy/policies/versions.ts';
import type { PolicyDetail, PolicySummary } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { NamedFacts } from '../../../wording/policy-words.tsx';
import { NamedRules } from '../../../wording/rule-names.tsx';
import styles from '../parts/policy.module.css';
import { CompareVersions } from './compare-versions.tsx';
import { PolicyRules } from './policy-rules.tsx';
import { VersionExamples } from './version-examples.tsx';
import { VersionHead } from './version-head.tsx';

const VersionTables = lazy(() => import('./version-tables.tsx').then((part) => ({ default: part.VersionTables })));

/** One published version: who published it and why, its rules, its examples, and what it changed. */
export function Version({ policyId, summary }: { policyId: string; summary: PolicySummary | null }) {
  const policy = usePolicy(policyId);
  if (policy.isLoadingError) return <Failure error={policy.error} retry={() => void policy.refetch()} />;
  return (
    <div className={styles['version']}>
      {summary && <VersionHead policy={summary} />}
      {policy.data ? <Parts policy={policy.data} /> : <Waiting paragraph={{ rows: 12 }} />}
    </div>
  );
}

function Parts({ policy }: { policy: PolicyDetail }) {
  const { t } = useTranslation('policies/versions');
  const examples = usePolicyExamples(policy.id);
  const [part, setPart] = useState(policy.role === 'refinement' ? 'tables' : 'rules');
  const whole = policy.role !== 'refinement';
  const items = [
    ...(whole
      ? [
          {
            key: 'rules',
            label: t('part.rules', { count: policy.rules.length }),
            children: <PolicyRules policy={policy} />,
          },
        ]
      : []),
    {
      key: 'tables',
      label: t('part.tables'),
      children: (
        <Suspense fallback={<Waiting paragraph={{ rows: 10 }} />}>
          <VersionTables policyId={policy.id} />
        </Suspense>
      ),
    },
    {
      key: 'examples',
      label: examples.data ? t('part.examples', { count: examples.data.length }) : t('part.examplesUncounted'),
      children: <VersionExamples examples={examples} />,
    },
    ...(whole ? [{ key: 'changes', label: t('part.changes'), children: <CompareVersions policy={policy} /> }] : []),
  ];
  return (
    <NamedFacts facts={policy.facts}>
      <NamedRules rules={policy.rules}>
        <Tabs size="small" activeKey={part} onChange={setPart} destroyOnHidden items={items} />
      </NamedRules>
    </NamedFacts>
  );
}
