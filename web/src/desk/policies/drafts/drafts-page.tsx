import { EditOutlined, FileAddOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrafts } from '../../../api/policy/policies/studio.ts';
import type { DraftSummary } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Empty } from '../../../ui/page/empty.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { StudioHead } from '../parts/studio-head.tsx';
import { BeginDraft } from '../parts/begin-draft.tsx';
import { DraftState } from './draft-state.tsx';
import styles from './draft.module.css';

type Show = 'open' | 'all';

const isOpen = ({ state }: DraftSummary) => state === 'drafting' || state === 'submitted';

/** The drafts at work and those that are over, the last changed first. */
export function DraftsPage() {
  const { t } = useTranslation('policies/studio');
  const me = useMe();
  const drafts = useDrafts(true);
  const [show, setShow] = useState<Show>('open');
  const [beginning, setBeginning] = useState(false);
  const shown = drafts.data?.filter((one) => show === 'all' || isOpen(one)) ?? [];
  const mayDraft = me.rights.includes('policy:draft');
  const begin = mayDraft && (
    <Button type="primary" icon={<EditOutlined />} onClick={() => setBeginning(true)}>
      {t('begin.title')}
    </Button>
  );
  return (
    <div className={page['page']}>
      <StudioHead here="drafts">{begin}</StudioHead>
      <Awaited of={[drafts]} waiting={<Waiting paragraph={{ rows: 8 }} />} />
      {drafts.data && (
        <>
          <Segmented
            aria-label={t('drafts.show')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'open', label: t('drafts.openCount', { count: drafts.data.filter(isOpen).length }) },
              { value: 'all', label: t('drafts.allCount', { count: drafts.data.length }) },
            ]}
          />
          {shown.length === 0 ? (
            <Empty icon={<FileAddOutlined />} title={t(`drafts.none.${show}`)}>
              {t(mayDraft ? 'drafts.noneWhy' : 'drafts.noneForApprover')}
            </Empty>
          ) : (
            <DraftTable drafts={shown} />
          )}
        </>
      )}
      {beginning && <BeginDraft onClose={() => setBeginning(false)} />}
    </div>
  );
}

function DraftTable({ drafts }: { drafts: DraftSummary[] }) {
  const { t } = useTranslation(['policies/studio', 'policies/versions', 'ui']);
  const both = useBoth();
  return (
    <section className={`${page['section']} ${styles['listed']}`}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('drafts.title')}</th>
            <th scope="col">{t('drafts.state')}</th>
            <th scope="col">{t('drafts.where')}</th>
            <th scope="col">{t('drafts.follows')}</th>
            <th scope="col">{t('drafts.authors')}</th>
            <th scope="col">{t('drafts.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <th scope="row">
                <Link to="/policies/drafts/$draftId" params={{ draftId: draft.id }}>
                  {draft.title}
                </Link>
                {draft.summary && <div className="faint">{draft.summary}</div>}
              </th>
              <td>
                <DraftState draft={draft} />
              </td>
              <td>{draft.province ? both(draft.province.name) : t('policies/versions:group')}</td>
              <td>
                {draft.base} → {draft.policy ?? draft.version ?? t('drafts.unnamed')}
              </td>
              <td>{draft.authors.map(({ name }) => both(name)).join(t('ui:comma'))}</td>
              <td>
                <Ago at={draft.savedAt} /> <span className="faint">{both(draft.savedBy)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
