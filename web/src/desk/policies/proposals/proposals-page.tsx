import { BulbOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicies } from '../../../api/policy/policies/versions.ts';
import { useProposals } from '../../../api/policy/policies/proposals.ts';
import type { PolicyProposal } from '../../../api/types.ts';
import { Empty } from '../../../ui/page/empty.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { PolicyWords } from '../../../wording/policy-words.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { BeginDraft } from '../parts/begin-draft.tsx';
import { StudioHead } from '../parts/studio-head.tsx';
import studio from '../parts/studio.module.css';
import { ProposalTable } from './proposal-table.tsx';
import { ProposeForm } from './propose-form.tsx';

type Show = 'open' | 'all';

/** What people asked to be changed: to be taken up into a draft, or declined with an answer. */
export function ProposalsPage() {
  const { t } = useTranslation('policies/studio');
  const me = useMe();
  const proposals = useProposals();
  const inForce = usePolicies().data?.find((one) => one.inForce)?.id ?? null;
  const [show, setShow] = useState<Show>(me.rights.includes('proposal:read') ? 'open' : 'all');
  const [taken, setTaken] = useState<string[]>([]);
  const [asking, setAsking] = useState<'draft' | 'propose' | null>(null);
  const mayAnswer = me.rights.includes('policy:draft');
  const shown = proposals.data?.filter((one) => show === 'all' || one.state === 'open') ?? [];
  // Somebody else may have answered one meanwhile.
  const picked = taken.filter((id) => shown.some((one) => one.id === id && one.state === 'open'));
  return (
    <PolicyWords policyId={inForce}>
      <div className={page['page']}>
        <StudioHead here="proposals">
          <div className={studio['actions']}>
            <Button icon={<BulbOutlined />} onClick={() => setAsking('propose')}>
              {t('proposal.ask')}
            </Button>
            {mayAnswer && (
              <Button type="primary" disabled={picked.length === 0} onClick={() => setAsking('draft')}>
                {picked.length > 0 ? t('proposal.takeUp', { count: picked.length }) : t('proposal.takeUpPicked')}
              </Button>
            )}
          </div>
        </StudioHead>
        <Awaited of={[proposals]} waiting={<Waiting paragraph={{ rows: 8 }} />} />
        {proposals.data && (
          <>
            <Segmented
              aria-label={t('proposal.show')}
              value={show}
              onChange={setShow}
              options={[
                { value: 'open', label: t('proposal.openCount', { count: countOpen(proposals.data) }) },
                { value: 'all', label: t('proposal.allCount', { count: proposals.data.length }) },
              ]}
            />
            {shown.length === 0 ? (
              <Empty icon={<BulbOutlined />} title={t(`proposal.none.${show}`)}>
                {t(me.rights.includes('proposal:read') ? 'proposal.noneWhy' : 'proposal.noneOfYours')}
              </Empty>
            ) : (
              <ProposalTable proposals={shown} picked={picked} pick={mayAnswer ? setTaken : null} />
            )}
          </>
        )}
        {asking === 'propose' && <ProposeForm policyId={inForce} onClose={() => setAsking(null)} />}
        {asking === 'draft' && <BeginDraft proposals={picked} onClose={() => setAsking(null)} />}
      </div>
    </PolicyWords>
  );
}

function countOpen(proposals: readonly PolicyProposal[]): number {
  return proposals.filter(({ state }) => state === 'open').length;
}
