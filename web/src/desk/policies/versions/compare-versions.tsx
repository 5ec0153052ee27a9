import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicies } from '../../../api/policy/policies/versions.ts';
import type { PolicyDetail, PolicySummary } from '../../../api/types.ts';
import { Fetched } from '../../../ui/fetched.tsx';
import { useMe } from '../../parts/me.ts';
import { Changes } from '../comparisons/changes.tsx';
import { ReplayPart } from '../replays/replay-part.tsx';
import studio from '../parts/studio.module.css';

/** What this version changed against another, and what that would have done to past decisions. */
export function CompareVersions({ policy }: { policy: PolicyDetail }) {
  const policies = usePolicies();
  return (
    <Fetched of={policies}>
      {(all) => (
        <WithAnother policy={policy} others={all.filter((one) => one.id !== policy.id && isComparable(one, policy))} />
      )}
    </Fetched>
  );
}

function WithAnother({ policy, others }: { policy: PolicyDetail; others: readonly PolicySummary[] }) {
  const { t } = useTranslation('policies/versions');
  const me = useMe();
  const [from, setFrom] = useState<string | null>(null);
  const chosen = from ?? previousOf(others, policy);
  if (others.length === 0) return <p className="faint">{t('compare.alone')}</p>;
  return (
    <>
      <div className={`${studio['actions']} ${studio['above']}`}>
        {t('compare.against')}
        <Select
          aria-label={t('compare.against')}
          value={chosen}
          onChange={setFrom}
          popupMatchSelectWidth={false}
          options={others.map(({ id }) => ({ value: id, label: id }))}
        />
      </div>
      {chosen && <Changes from={chosen} to={policy.id} />}
      {chosen && me.rights.includes('policy:replay') && <ReplayPart from={chosen} to={policy.id} />}
    </>
  );
}

/** Parts of a province alone decide nothing. */
function isComparable(one: PolicySummary, policy: PolicyDetail): boolean {
  return one.role !== 'refinement' && (one.province === null || one.province.id === policy.province?.id);
}

/** The last one published before. */
function previousOf(others: readonly PolicySummary[], policy: PolicyDetail): string | null {
  const before = others
    .filter(({ publishedAt }) => publishedAt <= policy.publishedAt)
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.id.localeCompare(a.id));
  return before[0]?.id ?? others[0]?.id ?? null;
}
