import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft, useDraftCheck } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { NamedFacts, PolicyWords } from '../../../wording/policy-words.tsx';
import { NamedRules } from '../../../wording/rule-names.tsx';
import page from '../../parts/page.module.css';
import { ExamplesPart } from '../examples/examples-part.tsx';
import { ApprovePart } from './approve-part.tsx';
import { ChangesPart } from './changes-part.tsx';
import { CheckPart } from './check-part.tsx';
import { DraftHead } from './draft-head.tsx';
import styles from './draft.module.css';
import { EditPart } from './edit-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { isPart, type Part } from './next-step.ts';
import { PartsNav } from './parts-nav.tsx';
import { ReplayOfDraft } from './replay-of-draft.tsx';
import { type DraftView, useOutline } from '../outline/use-outline.ts';

/** One draft: everything that is done with it until it is the policy. */
export function DraftPage() {
  const { t } = useTranslation('policies/studio');
  const { draftId = '', part } = useParams({ strict: false });
  const draft = useDraft(draftId);
  if (draft.isLoadingError)
    return (
      <div className={page['page']}>
        <Failure error={draft.error} retry={() => void draft.refetch()} />
      </div>
    );
  if (!draft.data)
    return (
      <div className={page['page']} aria-label={t('opening')}>
        <Waiting paragraph={{ rows: 12 }} />
      </div>
    );
  return <Workplace key={draftId} draft={draft.data} part={isPart(part) ? part : null} />;
}

function Workplace({ draft, part }: { draft: Draft; part: Part | null }) {
  const check = useDraftCheck(draft.id);
  const { outline, facts, rules } = useOutline(draft);
  const open = part ?? (draft.waitsForMe ? 'approve' : 'edit');
  const view: DraftView = { draft, check, outline, facts };
  const [toolsPlace, setToolsPlace] = useState<HTMLElement | null>(null);
  return (
    // Rules that the draft has no more are called as the version has them that it follows.
    <PolicyWords policyId={draft.base}>
      <NamedFacts facts={facts}>
        <NamedRules rules={rules}>
          <div className={`${page['page']} ${styles['work']}`} data-part={open}>
            <DraftHead {...view} open={open} />
            <div className={styles['line']}>
              <PartsNav {...view} open={open} />
              <div ref={setToolsPlace} className={styles['tools']} />
            </div>
            <OpenPart {...view} part={open} toolsPlace={toolsPlace} />
          </div>
        </NamedRules>
      </NamedFacts>
    </PolicyWords>
  );
}

interface OpenPartProps extends DraftView {
  part: Part;
  /** Beside the names of the parts: where what is open puts its tools. */
  toolsPlace: HTMLElement | null;
}

function OpenPart({ part, toolsPlace, ...view }: OpenPartProps) {
  switch (part) {
    case 'edit':
      return <EditPart {...view} toolsPlace={toolsPlace} />;
    case 'check':
      return <CheckPart {...view} />;
    case 'examples':
      return <ExamplesPart {...view} />;
    case 'changes':
      return <ChangesPart {...view} />;
    case 'replay':
      return <ReplayOfDraft {...view} />;
    case 'approve':
      return <ApprovePart {...view} />;
    case 'history':
      return <HistoryPart {...view} />;
  }
}
