import { Link, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePolicies } from '../../api/policies.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times.tsx';
import page from '../page.module.css';
import styles from './policy.module.css';
import { PolicyRules } from './policy-rules.tsx';
import { Proposals } from './proposals.tsx';

/** The versions of the policy, and the rules of one. */
export function PolicyPage() {
  const { t } = useTranslation('policy');
  const both = useBoth();
  const { policyId } = useParams({ strict: false });
  const policies = usePolicies();
  const openId = policyId ?? policies.data?.find((one) => one.inForce)?.id;
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('title')}</h1>
        <p>{t('what')}</p>
      </header>
      {policies.isLoadingError && <Failure error={policies.error} retry={() => void policies.refetch()} />}
      {policies.isPending && <Skeleton active />}
      <nav className={styles['versions']} aria-label={t('versions')}>
        {policies.data?.map((policy) => (
          <Link
            key={policy.id}
            to="/policies/$policyId"
            params={{ policyId: policy.id }}
            aria-current={policy.id === openId ? 'page' : undefined}
          >
            <span className={styles['name']}>
              <strong>{policy.id}</strong> {both(policy.name)}
              {policy.inForce && <em>{t('inForce')}</em>}
            </span>
            <span className="faint">
              {t('publishedAt')} <At at={policy.publishedAt} /> ·{' '}
              <code title={policy.hash}>{policy.hash.slice(0, 12)}</code>
            </span>
          </Link>
        ))}
      </nav>
      <Proposals />
      {openId && <PolicyRules key={openId} policyId={openId} />}
    </div>
  );
}
