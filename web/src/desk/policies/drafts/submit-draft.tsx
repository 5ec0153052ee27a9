import { useTranslation } from 'react-i18next';
import { useSubmitDraft } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import studio from '../parts/studio.module.css';
import { useOnce } from '../../../ui/use-once.ts';

/** Hands the draft to the approvers, with a summary of what it is for. */
export function SubmitDraft({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation('policies/studio');
  const submit = useSubmitDraft(draft.id);
  const once = useOnce();
  return (
    <AskKeptReason
      place={`policy-draft:${draft.id}:submit`}
      title={t('submit.title')}
      label={t('submit.summary')}
      placeholder={t('submit.summaryHint')}
      doIt={t('submit.doIt')}
      doing={submit.isPending}
      error={submit.error}
      onDo={(summary) =>
        once({ revision: draft.revision, summary }, () => submit.mutateAsync({ revision: draft.revision, summary }), {
          onSuccess: onClose,
        })
      }
      onClose={onClose}
    >
      <p className={studio['note']}>{t('submit.what')}</p>
    </AskKeptReason>
  );
}
