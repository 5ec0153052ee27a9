import { CheckOutlined, LoadingOutlined, WarningOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, DraftCheck } from '../../../api/types.ts';
import { useKeys } from '../../../ui/press-keys.ts';
import styles from './draft.module.css';
import { type Part, parts, placeOfMissing } from './next-step.ts';
import { whatIsMissing } from './what-is-missing.ts';
import type { DraftView } from '../outline/use-outline.ts';

/** The parts of the work on a draft, each with how it stands. */
export function PartsNav({ draft, check, open }: DraftView & { open: Part }) {
  const { t } = useTranslation('policies/studio');
  const navigate = useNavigate();
  const shown = parts.filter((part) => part !== 'approve' || draft.state === 'submitted');
  const go = (step: number) => {
    const part = shown[(shown.indexOf(open) + step + shown.length) % shown.length];
    if (part) void navigate({ to: '/policies/drafts/$draftId/$part', params: { draftId: draft.id, part } });
  };
  useKeys({ '[': () => go(-1), ']': () => go(1) });
  return (
    <nav className={styles['parts']} aria-label={t('parts')}>
      {shown.map((part) => (
        <Link
          key={part}
          to="/policies/drafts/$draftId/$part"
          params={{ draftId: draft.id, part }}
          aria-current={part === open ? 'page' : undefined}
        >
          {t(`part.${part}`)} <Standing part={part} draft={draft} check={check.data ?? null} busy={check.isPending} />
        </Link>
      ))}
    </nav>
  );
}

interface Props {
  part: Part;
  draft: Draft;
  check: DraftCheck | null;
  busy: boolean;
}

function Standing({ part, draft, check, busy }: Props): ReactNode {
  const { t } = useTranslation('policies/studio');
  if (part === 'history') return <span className={styles['count']}>{draft.history.length}</span>;
  if (part === 'edit' || part === 'approve') return null;
  if (!check) return busy && part === 'check' ? <LoadingOutlined aria-label={t('checking')} /> : null;
  const missing = check.missing.filter(
    (one) => placeOfMissing[one] === part || (one === 'unreadable' && part === 'check'),
  );
  if (part === 'examples' && isNotTried(check))
    return <span className={styles['count']}>{t('examples.notTried')}</span>;
  const count = countOf(part, check);
  if (missing.length === 0 && part === 'changes') return null;
  if (missing.length === 0)
    return (
      <span className={styles['good']}>
        {count} <CheckOutlined aria-label={t('inOrder')} />
      </span>
    );
  return (
    <span className={styles['bad']} title={missing.map((one) => whatIsMissing(t, one, check)).join('\n')}>
      {count} <WarningOutlined aria-label={t('stillToDo')} />
    </span>
  );
}

/** No example was run, for there is none or nothing to run it by: that is no success. */
function isNotTried({ examples, missing }: DraftCheck): boolean {
  return examples.length === 0 && !missing.includes('unhit-rules');
}

/** What of a part is to be counted. */
function countOf(part: Part, check: DraftCheck): string {
  if (part === 'check') {
    const open = check.findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged).length;
    return open > 0 ? String(open) : '';
  }
  if (part !== 'examples') return '';
  return `${check.examples.filter(({ passed }) => passed).length}/${check.examples.length}`;
}
