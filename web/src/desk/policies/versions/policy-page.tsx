import { BulbOutlined } from '@ant-design/icons';
import { useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicies } from '../../../api/policy/policies/versions.ts';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { PolicyWords } from '../../../wording/policy-words.tsx';
import page from '../../parts/page.module.css';
import styles from '../parts/policy.module.css';
import { ProposeForm } from '../proposals/propose-form.tsx';
import { StudioHead } from '../parts/studio-head.tsx';
import { VersionsInForce } from './versions-in-force.tsx';
import { Version } from './version.tsx';
import { VersionList } from './version-list.tsx';

/** The versions of the policy, what holds when, and one version in full. */
export function PolicyPage() {
  const { t } = useTranslation('policies/versions');
  const { policyId } = useParams({ strict: false });
  const { find } = useSearch({ strict: false });
  const policies = usePolicies();
  const [proposing, setProposing] = useState(false);
  const openId = policyId ?? policies.data?.find((one) => one.inForce)?.id ?? policies.data?.[0]?.id;
  const open = policies.data?.find(({ id }) => id === openId);
  return (
    <div className={page['page']}>
      <StudioHead here="versions">
        <Button icon={<BulbOutlined />} onClick={() => setProposing(true)}>
          {t('propose')}
        </Button>
      </StudioHead>
      {proposing && (
        <PolicyWords policyId={openId ?? null}>
          <ProposeForm policyId={openId ?? null} onClose={() => setProposing(false)} />
        </PolicyWords>
      )}
      <VersionsInForce openId={openId} />
      <Awaited of={[policies]} waiting={<Waiting paragraph={{ rows: 12 }} />} />
      {policies.data && (
        <div className={styles['versions']}>
          <VersionList policies={policies.data} openId={openId} />
          {openId && <Version key={`${openId} ${find ?? ''}`} policyId={openId} summary={open ?? null} />}
        </div>
      )}
    </div>
  );
}
