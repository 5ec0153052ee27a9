import { ArrowRightOutlined, LoadingOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecallDraft } from '../../../api/policy/policies/studio.ts';
import { useMe } from '../../parts/me.ts';
import { useKeys } from '../../../ui/press-keys.ts';
import styles from './draft.module.css';
import { nextStep, type Part } from './next-step.ts';
import { approversOf } from './approvers-of.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { useBoth } from '../../../ui/both.tsx';
import { SubmitDraft } from './submit-draft.tsx';
import type { DraftView } from '../outline/use-outline.ts';
import { useOnce } from '../../../ui/use-once.ts';

/** The one thing to do next, and why. */
export function NextStep({ draft, check, open }: DraftView & { open: Part }) {
  const { t } = useTranslation('policies/studio');
  const me = useMe();
  const both = useBoth();
  const navigate = useNavigate();
  const [submitting, setSubmitting] = useState(false);
  const recall = useRecallDraft(draft.id);
  const once = useOnce();
  const step = nextStep(draft, check.data ?? null, me);
  const go = (part: Part) =>
    void navigate({ to: '/policies/drafts/$draftId/$part', params: { draftId: draft.id, part } });
  const actions: Partial<Record<typeof step.kind, () => void>> = {
    mend: () => step.kind === 'mend' && go(step.part),
    submit: () => setSubmitting(true),
    approve: () => go('approve'),
    'ask-group': () => go('approve'),
  };
  // In the tables a letter is something typed.
  useKeys({ n: open === 'edit' ? undefined : actions[step.kind] });
  switch (step.kind) {
    case 'mend':
      return (
        <>
          <span className={styles['why']}>{whatIsMissing(t, step.missing, check.data ?? null)}</span>
          {open !== step.part && (
            <Button type="primary" icon={<ArrowRightOutlined />} iconPlacement="end" onClick={() => go(step.part)}>
              {t(`missing.${step.missing}.doIt`)}
            </Button>
          )}
        </>
      );
    case 'submit':
      return (
        <>
          <span className={styles['why']}>{t('next.readyToSubmit')}</span>
          <Button type="primary" onClick={() => setSubmitting(true)}>
            {t('submit.open')}
          </Button>
          {submitting && <SubmitDraft draft={draft} onClose={() => setSubmitting(false)} />}
        </>
      );
    case 'approve':
      return open === 'approve' ? (
        <span className={styles['why']}>{t('next.approveHere')}</span>
      ) : (
        <Button type="primary" icon={<ArrowRightOutlined />} iconPlacement="end" onClick={() => go('approve')}>
          {t('next.approve')}
        </Button>
      );
    case 'ask-group':
      return open === 'approve' ? (
        <span className={styles['why']}>{t('next.askGroupHere')}</span>
      ) : (
        <Button type="primary" icon={<ArrowRightOutlined />} iconPlacement="end" onClick={() => go('approve')}>
          {t('approve.askGroup')}
        </Button>
      );
    case 'recall':
      return (
        <>
          <span className={styles['why']}>
            {t(draft.approval === 'group' ? 'next.waitsForGroup' : 'next.waitsFor', {
              names: approversOf(draft, both),
            })}
          </span>
          <Button loading={recall.isPending} onClick={() => once(null, () => recall.mutateAsync(undefined))}>
            {t('recall')}
          </Button>
        </>
      );
    case 'wait-for-group':
      return <span className={styles['why']}>{t('next.waitsForGroup', { names: approversOf(draft, both) })}</span>;
    case 'wait':
      return (
        <span className={styles['why']}>
          {t(draft.state === 'submitted' ? 'next.waitsForApprover' : 'next.readOnly')}
        </span>
      );
    case 'see-version':
      return (
        draft.policy && (
          <Link to="/policies/$policyId" params={{ policyId: draft.policy }}>
            {t('next.seeVersion', { version: draft.policy })}
          </Link>
        )
      );
    case 'nothing':
      return draft.state === 'drafting' && !check.isError ? (
        <span className={styles['why']} role="status">
          <LoadingOutlined aria-hidden /> {t('checking')}
        </span>
      ) : null;
  }
}
