import { EditOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRenameDraft } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import { DraftActions } from './draft-actions.tsx';
import { DraftState } from './draft-state.tsx';
import styles from './draft.module.css';
import { NextStep } from './next-step.tsx';
import type { Part } from './next-step.ts';
import type { DraftView } from '../outline/use-outline.ts';

/** Which draft it is, how it stands, and the one thing to do next. */
export function DraftHead(view: DraftView & { open: Part }) {
  const { t } = useTranslation(['policies/studio', 'policies/versions', 'ui']);
  const { draft, open } = view;
  return (
    <header className={styles['head']}>
      <div>
        <h1>
          <Link to="/policies/drafts" className={styles['crumb']}>
            {t('policies/versions:place.drafts')} /
          </Link>
          <Title draft={draft} />
          <DraftState draft={draft} />
          <Meta draft={draft} open={open} />
        </h1>
        {draft.summary && draft.state !== 'drafting' && open !== 'edit' && (
          <p>{t('summaryIs', { summary: draft.summary })}</p>
        )}
      </div>
      <div className={styles['next']}>
        <NextStep {...view} />
        <DraftActions draft={draft} />
      </div>
    </header>
  );
}

/** Where it is to hold and who writes it; who saved it last, unless the editor says so itself. */
function Meta({ draft, open }: { draft: Draft; open: Part }) {
  const { t } = useTranslation(['policies/studio', 'policies/versions', 'ui']);
  const both = useBoth();
  const versions = `${draft.base} → ${draft.policy ?? draft.version ?? t('drafts.unnamed')}`;
  return (
    <span className={styles['meta']}>
      {draft.province ? both(draft.province.name) : t('policies/versions:group')} · {versions} ·{' '}
      <span title={t('authors', { names: '' })}>{draft.authors.map(({ name }) => both(name)).join(t('ui:comma'))}</span>
      {(open !== 'edit' || !draft.mayEdit) && (
        <>
          {' · '}
          {t('savedBy', { name: both(draft.savedBy) })} <Ago at={draft.savedAt} />
        </>
      )}
    </span>
  );
}

function Title({ draft }: { draft: Draft }) {
  const { t } = useTranslation('policies/studio');
  const rename = useRenameDraft(draft.id);
  const [title, setTitle] = useState<string | null>(null);
  const keep = () => {
    const said = title?.trim();
    setTitle(null);
    if (said && said !== draft.title) rename.mutate(said);
  };
  if (title !== null)
    return (
      <Input
        autoFocus
        className={styles['title'] ?? ''}
        aria-label={t('begin.name')}
        maxLength={120}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={keep}
        onPressEnter={keep}
        onKeyDown={(event) => event.key === 'Escape' && setTitle(null)}
      />
    );
  return (
    <>
      <span>{(rename.isPending && rename.variables) || draft.title}</span>
      {draft.mayEdit && (
        <Button
          size="small"
          type="text"
          icon={<EditOutlined />}
          aria-label={t('rename')}
          title={t('rename')}
          onClick={() => setTitle(draft.title)}
        />
      )}
      {rename.isError && <Failure error={rename.error} />}
    </>
  );
}
