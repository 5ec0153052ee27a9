import { PlusOutlined } from '@ant-design/icons';
import { useBlocker } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketKinds } from '../../../api/casework/tickets/kinds.ts';
import type { TicketKind } from '../../../api/types.ts';
import { useConfirm } from '../../../ui/dialogs/use-confirm.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { At } from '../../../ui/times/times.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { useVersionedDrafts } from '../../parts/use-versioned-drafts.ts';
import { usualFirst } from '../parts/use-kind-words.ts';
import { KindEditor } from './kind-editor.tsx';
import styles from './kinds.module.css';
import { bodyOf } from './kind-draft.ts';

/** Kinds of tickets as administrators change them: names, categories, form, life and times. */
export function KindsPage() {
  const { t } = useTranslation(['tickets/kinds', 'shell']);
  const kinds = useTicketKinds();
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('title')}
        about={t('what')}
      />
      <Fetched of={kinds} waiting={<Waiting paragraph={{ rows: 12 }} />}>
        {(read) => <Kinds kinds={usualFirst(read)} />}
      </Fetched>
    </div>
  );
}

/** A kind that is not saved yet is edited under this name. */
const NEW = '+';

function Kinds({ kinds }: { kinds: readonly TicketKind[] }) {
  const { t } = useTranslation(['tickets/kinds', 'tickets']);
  const both = useBoth();
  const [chosen, setChosen] = useState(kinds[0]?.id ?? '');
  const latestOf = (key: string) => kinds.find(({ id }) => id === key) ?? null;
  const drafts = useVersionedDrafts({ latestOf: (key) => bodyIn(latestOf(key)), contentOf: (kind) => kind });
  const draft = drafts.draftOf(chosen);
  const fresh = drafts.draftOf(NEW);
  useAskBeforeLeaving(drafts.unsaved.length > 0);
  if (!draft) return null;
  const latest = latestOf(chosen);
  const makeLike = () => {
    const body = { ...draft.draft, id: '', version: 0, name: { zh: '', en: '' } };
    drafts.begin(NEW, body);
    setChosen(NEW);
  };
  const mark = (key: string) => (drafts.unsaved.includes(key) ? ' •' : '');
  return (
    <>
      <div className={styles['line']}>
        <Segmented
          aria-label={t('tickets:column.kind')}
          value={chosen}
          options={[
            ...kinds.map(({ id, name }) => ({ value: id, label: both(name) + mark(id) })),
            ...(fresh ? [{ value: NEW, label: `${both(fresh.draft.name) || t('new')} •` }] : []),
          ]}
          onChange={setChosen}
        />
        {!fresh && (
          <Button type="text" icon={<PlusOutlined />} onClick={makeLike}>
            {t('makeLike', { name: both(draft.draft.name) })}
          </Button>
        )}
        {latest && (
          <span className="faint">
            {t('version', { version: latest.version })} · {both(latest.changedBy) || t('shipped')}{' '}
            <At at={latest.changedAt} />
          </span>
        )}
      </div>
      <KindEditor
        key={chosen}
        draft={{ ...draft, latest }}
        edit={(body) => drafts.edit(chosen, body)}
        begin={(body, base) => drafts.begin(chosen, body, base)}
        drop={() => {
          drafts.drop(chosen);
          if (latest === null) setChosen(kinds[0]?.id ?? '');
        }}
        saved={(sent, version) => {
          drafts.saved(chosen, sent, version, sent.id);
          setChosen((now) => (now === chosen ? sent.id : now));
        }}
      />
    </>
  );
}

const bodyIn = (kind: TicketKind | null) => kind && bodyOf(kind);

/** Leaving the page would lose what is not saved. */
function useAskBeforeLeaving(unsaved: boolean): void {
  const { t } = useTranslation('tickets/kinds');
  const confirm = useConfirm();
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: unsaved,
    shouldBlockFn: async () => {
      const words = { title: t('leave'), content: t('leaveWhat') };
      return !(await confirm({
        ...words,
        okText: t('leaveDo'),
        cancelText: t('stay'),
      }));
    },
  });
}
