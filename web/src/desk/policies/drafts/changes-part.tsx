import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInForce } from '../../../api/policy/policies/versions.ts';
import { refOfDraft } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Changes } from '../comparisons/changes.tsx';
import studio from '../parts/studio.module.css';
import { refiningProvinces } from './refining-provinces.ts';
import { useBaseInForce } from './use-base.ts';
import { isUnread, whatIsMissing } from './what-is-missing.ts';
import type { DraftView } from '../outline/use-outline.ts';
import { Awaited, Fetched } from '../../../ui/fetched.tsx';

/** What the draft changes against what holds now; of the group's also as it comes out in provinces with a part of their own. */
export function ChangesPart({ draft, check }: DraftView) {
  const { t } = useTranslation('policies/studio');
  const base = useBaseInForce(draft);
  // What cannot be judged yet changes nothing that could be told.
  if (check.data && isUnread(check.data))
    return (
      <p className={studio['note']} data-tone="warn">
        {whatIsMissing(t, 'unreadable', check.data)}
      </p>
    );
  return <Fetched of={base}>{(now) => now && <Against draft={draft} base={now} />}</Fetched>;
}

function Against({ draft, base }: { draft: Draft; base: { id: string; moved: boolean } }) {
  const { t } = useTranslation(['policies/studio', 'policies/versions']);
  const both = useBoth();
  const inForce = useInForce();
  const provinces = draft.province === null ? refiningProvinces(inForce.data ?? []) : [];
  const [province, setProvince] = useState('');
  return (
    <>
      {base.moved && (
        <p className={studio['note']} data-tone="warn">
          {t('changes.baseMoved', { base: draft.base, now: base.id })}
        </p>
      )}
      {draft.province === null && <Awaited of={[inForce]} waiting={null} />}
      {provinces.length > 0 && (
        <div className={`${studio['actions']} ${studio['above']}`}>
          {t('changes.where')}
          <Segmented
            aria-label={t('changes.where')}
            value={province}
            onChange={setProvince}
            options={[
              { value: '', label: t('policies/versions:group') },
              ...provinces.map(({ id, name }) => ({ value: id, label: t('changes.in', { province: both(name) }) })),
            ]}
          />
        </div>
      )}
      <Changes from={base.id} to={refOfDraft(draft.id)} {...(province ? { province } : {})} />
    </>
  );
}
