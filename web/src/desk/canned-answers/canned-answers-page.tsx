import { CommentOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedAnswer } from '../../api/types.ts';
import { Awaited } from '../../ui/fetched.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { WorkList } from '../../ui/work-list/work-list.tsx';
import page from '../parts/page.module.css';
import { useAnswerColumns } from './answer-columns.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import styles from './canned-answers.module.css';
import { findAnswers, type Findable } from './find-answers.ts';
import { useFindables } from './use-findables.ts';

const views = ['all', 'mine', 'shared'] as const;
type View = (typeof views)[number];

/** What is said often: found, written, changed; one's own, and what is shared. */
export function CannedAnswersPage() {
  const { t } = useTranslation('canned-answers/answers');
  const { asked, findables } = useFindables();
  const [typed, setTyped] = useState('');
  const [view, setView] = useState<View>('all');
  /** The id of the one that is open; `new` before there is one. */
  const [openId, setOpenId] = useState<string | null>(null);
  const shown = useShown(findables, typed, view);
  const columns = useAnswerColumns(setOpenId);
  useKeys({ n: () => setOpenId('new'), '/': () => document.getElementById('answers-search')?.focus() });
  const open = asked.data?.find(({ id }) => id === openId) ?? null;
  return (
    <div className={page['page']}>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpenId('new')}>
            {t('make')}
          </Button>
        }
      >
        <Segmented
          value={view}
          options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={setView}
        />
      </PageHead>
      <search className={styles['filters']}>
        <Input.Search
          id="answers-search"
          aria-label={t('search')}
          placeholder={t('search')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <Awaited of={[asked]} waiting={null} />
      {shown?.length === 0 ? (
        <Empty icon={<CommentOutlined />} title={t(typed === '' ? `none.${view}` : 'noneFits')}>
          {t('noneWhy')}
        </Empty>
      ) : (
        !asked.isLoadingError && (
          <WorkList label={t('title')} columns={columns} groups={shown && [{ name: 'all', rows: shown }]} />
        )
      )}
      {(open || openId === 'new') && (
        <AnswerPanel key={openId} answer={open} onSaved={setOpenId} onClose={() => setOpenId(null)} />
      )}
    </div>
  );
}

function useShown(findables: readonly Findable[] | null, typed: string, view: View): CannedAnswer[] | undefined {
  return useMemo(() => {
    if (!findables) return undefined;
    const isMine = ({ answer: { scope } }: Findable) => scope === 'mine';
    const viewed = findables.filter((one) => view === 'all' || isMine(one) === (view === 'mine'));
    return findAnswers(viewed, typed, null);
  }, [findables, typed, view]);
}
