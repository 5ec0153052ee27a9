import { CheckCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import { useAcknowledge, useWithdraw } from '../../../api/policy/policies/studio.ts';
import type { Draft, PolicyFinding } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import page from '../../parts/page.module.css';
import { useFindingWords } from '../editor/check/use-finding-words.ts';
import { useDraftWords } from '../editor/words/use-draft-words.ts';
import studio from '../parts/studio.module.css';
import styles from './draft.module.css';
import { isUnread, whatIsMissing } from './what-is-missing.ts';
import type { DraftView } from '../outline/use-outline.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';

/** What the centre finds in the draft; publishing rests on this very check. */
export function CheckPart({ draft, check, outline }: DraftView) {
  const { t } = useTranslation('policies/studio');
  const words = useDraftWords(outline);
  const told = useFindingWords({ words, tables: outline.tables });
  const [asking, setAsking] = useState<PolicyFinding | null>(null);
  if (check.isError && !check.data) return <Failure error={check.error} retry={() => void check.refetch()} />;
  if (!check.data) return <Waiting paragraph={{ rows: 6 }} />;
  const { findings, proven } = check.data;
  const errors = findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged);
  const accepted = findings.filter(({ acknowledged }) => acknowledged);
  const notes = findings.filter(({ severity, acknowledged }) => severity === 'note' && !acknowledged);
  const list = (name: 'errors' | 'accepted' | 'notes', shown: PolicyFinding[]) =>
    shown.length > 0 && (
      <section className={page['section']} aria-labelledby={`check-${name}`}>
        <header>
          <h2 id={`check-${name}`}>{t(`check.${name}`, { count: shown.length })}</h2>
          <About of={t(`check.${name}`, { count: shown.length })}>{t(`check.${name}What`)}</About>
        </header>
        <ul className={styles['findings']}>
          {shown.map((finding) => (
            <Finding
              key={finding.key}
              draft={draft}
              finding={finding}
              sentence={told.sentence(finding)}
              table={finding.table ? told.table(finding.table) : ''}
              acknowledge={() => setAsking(finding)}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {isUnread(check.data) && (
        <p className={studio['note']} data-tone="warn">
          <WarningOutlined aria-hidden /> {whatIsMissing(t, 'unreadable', check.data)}
        </p>
      )}
      {!proven && !isUnread(check.data) && (
        <p className={studio['note']} data-tone="warn">
          <WarningOutlined aria-hidden /> {t('check.notProven')}
        </p>
      )}
      {proven && errors.length === 0 && (
        <p className={studio['note']}>
          <CheckCircleOutlined aria-hidden /> {t('check.fine')}
        </p>
      )}
      {list('errors', errors)}
      {list('accepted', accepted)}
      {list('notes', notes)}
      {asking && (
        <Acknowledge draft={draft} finding={asking} sentence={told.sentence(asking)} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

const conflicts = new Set(['conflict', 'two-tables']);

interface FindingProps {
  draft: Draft;
  finding: PolicyFinding;
  sentence: string;
  table: string;
  acknowledge: () => void;
}

function Finding({ draft, finding, sentence, table, acknowledge }: FindingProps) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const withdraw = useWithdraw(draft.id);
  const once = useOnce();
  const given = draft.acknowledgements.find(({ key }) => key === finding.key);
  const Icon = finding.severity === 'error' ? ExclamationCircleOutlined : InfoCircleOutlined;
  const mayAccept = draft.mayEdit && finding.severity === 'error' && conflicts.has(finding.code);
  return (
    <li>
      <span className={styles['sentence']}>
        <Icon aria-hidden /> {sentence}
        <span className={styles['place']}>
          {' '}
          {[table, finding.row === null ? '' : t('check.row', { row: finding.row })].filter(Boolean).join(' · ')}
        </span>
        {given && (
          <p>
            {t('check.acceptedBy', { name: both(given.by) })} <Ago at={given.at} />：{given.reason}
          </p>
        )}
      </span>
      {mayAccept && !finding.acknowledged && (
        <Button size="small" onClick={acknowledge}>
          {t('check.accept')}
        </Button>
      )}
      {finding.acknowledged && draft.mayEdit && (
        <Button
          size="small"
          loading={withdraw.isPending}
          onClick={() => once(finding.key, () => withdraw.mutateAsync(finding.key))}
        >
          {t('check.withdraw')}
        </Button>
      )}
      {withdraw.isError && <Failure error={withdraw.error} />}
    </li>
  );
}

interface AcknowledgeProps {
  draft: Draft;
  finding: PolicyFinding;
  sentence: string;
  onClose: () => void;
}

function Acknowledge({ draft, finding, sentence, onClose }: AcknowledgeProps) {
  const { t } = useTranslation('policies/studio');
  const acknowledge = useAcknowledge(draft.id);
  const once = useOnce();
  return (
    <AskKeptReason
      place={`policy-draft:${draft.id}:accept:${finding.key}`}
      title={t('check.acceptTitle')}
      label={t('check.acceptReason')}
      doIt={t('check.accept')}
      doing={acknowledge.isPending}
      error={acknowledge.error}
      onDo={(reason) =>
        once({ key: finding.key, reason }, () => acknowledge.mutateAsync({ key: finding.key, reason }), {
          onSuccess: onClose,
        })
      }
      onClose={onClose}
    >
      <p className={studio['note']}>
        {sentence}
        <br />
        {t('check.acceptWhat')}
      </p>
    </AskKeptReason>
  );
}
