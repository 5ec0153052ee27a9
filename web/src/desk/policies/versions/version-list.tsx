import { CheckOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInForce } from '../../../api/policy/policies/versions.ts';
import type { Holding, PolicySummary } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { At } from '../../../ui/times/times.tsx';
import { StateTag } from '../parts/state-tag.tsx';
import styles from '../parts/policy.module.css';

interface Group {
  id: string;
  name: PolicySummary['province'];
  policies: PolicySummary[];
}

function newestFirst(a: PolicySummary, b: PolicySummary): number {
  return b.publishedAt.localeCompare(a.publishedAt) || b.id.localeCompare(a.id, undefined, { numeric: true });
}

/** The group's versions, then each province's, the newest first. */
function inGroups(policies: readonly PolicySummary[]): Group[] {
  const groups = new Map<string, Group>([['', { id: '', name: null, policies: [] }]]);
  for (const policy of policies.toSorted(newestFirst)) {
    const id = policy.province?.id ?? '';
    const group = groups.get(id) ?? { id, name: policy.province, policies: [] };
    groups.set(id, { ...group, policies: [...group.policies, policy] });
  }
  return [...groups.values()].filter((group) => group.policies.length > 0);
}

/** Elsewhere than where the reader is: what holds there, or follows from what holds there. */
function decidesSomewhere(policy: PolicySummary, rows: readonly Holding[]): boolean {
  const isInForce = (id: string | null, place: string | null) =>
    rows.some((row) => row.state === 'holds' && row.policy === id && (row.province?.id ?? null) === place);
  const place = policy.province?.id ?? null;
  if (policy.role !== 'merged') return isInForce(policy.id, place);
  return isInForce(policy.refinement, place) && isInForce(policy.base, null);
}

export function VersionList({ policies, openId }: { policies: PolicySummary[]; openId: string | undefined }) {
  const { t } = useTranslation('policies/versions');
  const both = useBoth();
  const inForceRows = useInForce();
  const coming = new Set(inForceRows.data?.filter(({ state }) => state === 'will-hold').map(({ policy }) => policy));
  return (
    <nav className={styles['list']} aria-label={t('versions')}>
      {inGroups(policies).map((group) => (
        <section key={group.id} aria-label={group.name ? both(group.name.name) : t('group')}>
          <h2>{group.name ? both(group.name.name) : t('group')}</h2>
          {group.policies.map((policy) => (
            <Link
              key={policy.id}
              to="/policies/$policyId"
              params={{ policyId: policy.id }}
              aria-current={policy.id === openId ? 'page' : undefined}
            >
              <span className={styles['name']}>
                <strong>{policy.id}</strong>
                {policy.role !== 'group' && <span className="faint">{t(`role.${policy.role}`)}</span>}
                {coming.has(policy.id) && (
                  <StateTag tone="primary" icon={<ClockCircleOutlined />}>
                    {t('holdings.state.will-hold')}
                  </StateTag>
                )}
                {(policy.inForce || decidesSomewhere(policy, inForceRows.data ?? [])) && (
                  <StateTag tone="good" icon={<CheckOutlined />}>
                    {t('inForce')}
                  </StateTag>
                )}
              </span>
              <span className={styles['sub']}>{both(policy.name)}</span>
              <span className="faint">
                <At at={policy.publishedAt} />
                {policy.publishedBy && ` · ${both(policy.publishedBy)}`}
              </span>
            </Link>
          ))}
        </section>
      ))}
    </nav>
  );
}
