import { useTranslation } from 'react-i18next';
import { refOfDraft, usePublishDraft } from '../../../api/policy/policies/studio.ts';
import { useComparison, useInForce } from '../../../api/policy/policies/versions.ts';
import type { Draft, DraftCheck } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { At } from '../../../ui/times/times.tsx';
import studio from '../parts/studio.module.css';
import { refiningProvinces } from './refining-provinces.ts';
import { StaleReasons } from './stale-reasons.tsx';
import { useBaseInForce } from './use-base.ts';
import { useOnce } from '../../../ui/use-once.ts';

interface Props {
  draft: Draft;
  check: DraftCheck;
  /** Null: at once. */
  from: string | null;
  onClose: () => void;
}

/** Publishing, with what follows from it and for whom, and with a reason that stays with the version. */
export function PublishDraft({ draft, check, from, onClose }: Props) {
  const { t } = useTranslation('policies/studio');
  const publish = usePublishDraft(draft.id);
  const once = useOnce();
  const { revision, hash } = check;
  const send = (reason: string) => {
    const body = { revision, hash, reason, ...(from === null ? {} : { holdsFrom: from }) };
    return once(body, () => publish.mutateAsync(body), { onSuccess: onClose });
  };
  return (
    <AskKeptReason
      place={`policy-draft:${draft.id}:publish`}
      title={t('approve.publishTitle', { version: draft.version ?? '' })}
      label={t('approve.publishReason')}
      doIt={t('approve.publish', { version: draft.version ?? '' })}
      doing={publish.isPending}
      error={publish.error}
      onDo={send}
      onClose={onClose}
    >
      <Consequences draft={draft} from={from} />
      <StaleReasons check={check} />
    </AskKeptReason>
  );
}

function Consequences({ draft, from }: { draft: Draft; from: string | null }) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const both = useBoth();
  const base = useBaseInForce(draft);
  const comparison = useComparison({ from: base.data?.id ?? draft.base, to: refOfDraft(draft.id), province: null });
  const inForce = useInForce();
  const provinces = draft.province === null ? refiningProvinces(inForce.data ?? []) : [];
  const who = draft.province
    ? t('approve.whoProvince', { province: both(draft.province.name) })
    : t('approve.whoGroup');
  return (
    <div className={studio['note']} data-tone="warn">
      <p>
        {t('approve.publishWhat', { who })} <strong>{from === null ? t('approve.now') : <At at={from} />}</strong>
      </p>
      {comparison.data?.proven && <p>{t('approve.publishCases', { cases: comparison.data.regions.length })}</p>}
      {provinces.length > 0 && (
        <p>{t('approve.ownFirst', { provinces: provinces.map(({ name }) => both(name)).join(t('ui:comma')) })}</p>
      )}
    </div>
  );
}
