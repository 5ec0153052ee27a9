import { SmileOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MadePromise, usePromises } from '../../api/casework/promises.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { type Group, WorkList } from '../../ui/work-list/work-list.tsx';
import page from '../parts/page.module.css';
import { groupByDue } from './group-by-due.ts';
import { usePromiseColumns } from './promise-columns.tsx';

const views = ['mine', 'broken', 'all', 'settled'] as const;
type View = (typeof views)[number];

const filters = {
  mine: { mine: true, state: 'unsettled' },
  broken: { state: 'broken' },
  all: { state: 'unsettled' },
  settled: { state: 'settled' },
} as const;

/** What is to be kept, by me and by everybody, what is due first at the top; what was not. */
export function PromisesPage() {
  const { t } = useTranslation('promises');
  const [view, setView] = useState<View>('mine');
  const promises = usePromises({ ...filters[view], limit: 200 });
  const columns = usePromiseColumns(view === 'settled');
  const grouped = useGroups(view, promises.data);
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} about={t('about')}>
        <Segmented
          value={view}
          options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={setView}
        />
      </PageHead>
      <Awaited of={[promises]} waiting={null} />
      {promises.data?.length === 0 && (
        <Empty icon={<SmileOutlined />} title={t(`none.${view}`)}>
          {t('noneWhy')}
        </Empty>
      )}
      {promises.data?.length !== 0 && !promises.isLoadingError && (
        <WorkList label={t('title')} columns={columns} groups={grouped} />
      )}
    </div>
  );
}

function useGroups(view: View, promises: readonly MadePromise[] | undefined): Group<MadePromise>[] | undefined {
  const { t } = useTranslation('promises');
  const now = useQuarterMinute();
  if (!promises) return undefined;
  if (view === 'settled') return [{ name: 'settled', rows: promises }];
  return groupByDue(promises, now).map(({ group, promises: rows }) => ({
    name: group,
    title: t('groupCount', { group: t(`group.${group}`), count: rows.length }),
    rows,
  }));
}
