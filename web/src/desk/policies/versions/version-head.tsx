import { DownloadOutlined, EditOutlined, UndoOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyFile, useInForce, useTakeBack } from '../../../api/policy/policies/versions.ts';
import type { Me, PolicySummary } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { At } from '../../../ui/times/times.tsx';
import { useMe } from '../../parts/me.ts';
import { BeginDraft } from '../parts/begin-draft.tsx';
import { CallOff } from './call-off.tsx';
import styles from '../parts/policy.module.css';
import studio from '../parts/studio.module.css';
import { useOnce } from '../../../ui/use-once.ts';

/** A province works on its own parts, the group on its own versions; merged ones follow from both. */
function isOwn(policy: PolicySummary, me: Me): boolean {
  return policy.role !== 'merged' && (policy.province?.id ?? null) === (me.province?.id ?? null);
}

/** What holds for a province is what it writes its own part on. */
function refines(policy: PolicySummary, me: Me): boolean {
  return me.province !== null && policy.inForce && policy.role !== 'refinement' && me.rights.includes('policy:draft');
}

/** Whose version it is, who published it when and why, and what may be done with it. */
export function VersionHead({ policy }: { policy: PolicySummary }) {
  const { t } = useTranslation('policies/versions');
  const both = useBoth();
  return (
    <header className={styles['head']}>
      <div>
        <h2>
          {policy.id} <span className={styles['title']}>{both(policy.name)}</span>
        </h2>
        <p className={studio['pair']}>
          <span>
            {policy.province ? t(`roleOf.${policy.role}`, { province: both(policy.province.name) }) : t('roleOf.group')}
          </span>
          <span>
            <At at={policy.publishedAt} />{' '}
            {policy.publishedBy
              ? t('publishedBy', { name: both(policy.publishedBy) })
              : t(policy.role === 'merged' ? 'mergedByProduct' : 'publishedWithProduct')}
          </span>
          <span>
            <span className="faint">{t('hash')} </span>
            <Typography.Text copyable={{ text: policy.hash, tooltips: [t('copyHash'), t('copied')] }}>
              <span title={policy.hash}>{policy.hash.slice(0, 12)}</span>
            </Typography.Text>
          </span>
        </p>
        {policy.role === 'merged' && <MadeOf policy={policy} />}
        {policy.summary && <p className={styles['why']}>{policy.summary}</p>}
      </div>
      <VersionActions policy={policy} />
    </header>
  );
}

function MadeOf({ policy }: { policy: PolicySummary }) {
  const { t } = useTranslation('policies/versions');
  const linkTo = (id: string | null) =>
    id && (
      <Link to="/policies/$policyId" params={{ policyId: id }}>
        {id}
      </Link>
    );
  return (
    <p>
      {t('madeOf')} {linkTo(policy.refinement)} {t('before')} {linkTo(policy.base)}
    </p>
  );
}

function VersionActions({ policy }: { policy: PolicySummary }) {
  const { t } = useTranslation('policies/versions');
  const me = useMe();
  const inForceRows = useInForce();
  const [asking, setAsking] = useState<'draft' | 'refine' | 'take-back' | 'stop' | 'call-off' | null>(null);
  const own = isOwn(policy, me);
  const scope = policy.province?.id ?? null;
  const mayTakeBack = me.rights.includes('policy:publish') && policy.role !== 'merged' && (own || me.province === null);
  const rows = inForceRows.data?.filter((row) => row.policy === policy.id && (row.province?.id ?? null) === scope);
  const isInForce = rows?.some(({ state }) => state === 'holds');
  const coming = rows?.find(({ state }) => state === 'will-hold');
  return (
    <div className={studio['actions']}>
      {mayTakeBack && coming && <Button onClick={() => setAsking('call-off')}>{t('callOff.open')}</Button>}
      {mayTakeBack && isInForce === false && !coming && (
        <Button icon={<UndoOutlined />} onClick={() => setAsking('take-back')}>
          {t('takeBack.open')}
        </Button>
      )}
      {mayTakeBack && isInForce === true && policy.province && (
        <Button onClick={() => setAsking('stop')}>{t('takeBack.groupAlone')}</Button>
      )}
      <Button icon={<DownloadOutlined />} href={policyFile(policy.id)} download>
        {t('exportDmn')}
      </Button>
      {me.rights.includes('policy:draft') && own && (
        <Button type="primary" icon={<EditOutlined />} onClick={() => setAsking('draft')}>
          {t('draftFrom')}
        </Button>
      )}
      {refines(policy, me) && (
        <Button type="primary" icon={<EditOutlined />} onClick={() => setAsking('refine')}>
          {t('draftOwnPart')}
        </Button>
      )}
      {asking === 'draft' && <BeginDraft from={policy.id} onClose={() => setAsking(null)} />}
      {asking === 'refine' && <BeginDraft onClose={() => setAsking(null)} />}
      {asking === 'take-back' && <TakeBack policy={policy} onClose={() => setAsking(null)} />}
      {asking === 'call-off' && coming && <CallOff row={coming} onClose={() => setAsking(null)} />}
      {asking === 'stop' && <StopOwnPart policy={policy} onClose={() => setAsking(null)} />}
    </div>
  );
}

function TakeBack({ policy, onClose }: { policy: PolicySummary; onClose: () => void }) {
  const { t } = useTranslation('policies/versions');
  const takeBack = useTakeBack();
  const once = useOnce();
  const province = policy.province ? { province: policy.province.id } : {};
  return (
    <AskKeptReason
      place={`policy:${policy.id}:restore`}
      title={t('takeBack.title', { version: policy.id })}
      label={t('takeBack.reason')}
      doIt={t('takeBack.doIt')}
      doing={takeBack.isPending}
      error={takeBack.error}
      onDo={(reason) =>
        once(
          { policy: policy.id, ...province, reason },
          () => takeBack.mutateAsync({ policy: policy.id, ...province, reason }),
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <p className={studio['note']}>{t('takeBack.what')}</p>
    </AskKeptReason>
  );
}

/** A province goes back to the group's policy alone. */
function StopOwnPart({ policy, onClose }: { policy: PolicySummary; onClose: () => void }) {
  const { t } = useTranslation('policies/versions');
  const both = useBoth();
  const takeBack = useTakeBack();
  const once = useOnce();
  if (!policy.province) return null;
  const { id, name } = policy.province;
  return (
    <AskKeptReason
      place={`policy:${id}:group-alone`}
      title={t('takeBack.groupAloneTitle', { province: both(name) })}
      label={t('takeBack.reason')}
      doIt={t('takeBack.groupAlone')}
      doing={takeBack.isPending}
      error={takeBack.error}
      onDo={(reason) =>
        once(
          { policy: null, province: id, reason },
          () => takeBack.mutateAsync({ policy: null, province: id, reason }),
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <p className={studio['note']}>{t('takeBack.groupAloneWhat', { province: both(name) })}</p>
    </AskKeptReason>
  );
}
