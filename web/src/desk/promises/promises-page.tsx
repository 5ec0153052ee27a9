import { SmileOutlined } from '@ant-design/icons';
import { Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePromises } from '../../api/casework/promises.ts';
import { Empty } from '../../ui/empty.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import page from '../parts/page.module.css';
import { PromiseItem } from './promise-item.tsx';

const views = ['mine', 'broken', 'all', 'settled'] as const;
type View = (typeof views)[number];

const filters = {
  mine: { mine: true, state: 'unsettled' },
  broken: { state: 'broken' },
  all: { state: 'unsettled' },
  settled: { state: 'settled' },
} as const;

/** What is to be kept, by me and by everybody; what was not. */
export function PromisesPage() {
  const { t } = useTranslation('promises');
  const [view, setView] = useState<View>('mine');
  const promises = usePromises({ ...filters[view], limit: 200 });
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('title')}</h1>
        <Segmented
          value={view}
          options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={setView}
        />
        <p>{t('about')}</p>
      </header>
      <Awaited of={[promises]} waiting={<Skeleton active />} />
      {promises.data?.length === 0 && (
        <Empty icon={<SmileOutlined />} title={t(`none.${view}`)}>
          {t('noneWhy')}
        </Empty>
      )}
      {promises.data && promises.data.length > 0 && (
        <section className={page['section']}>
          <ul className={page['body']}>
            {promises.data.map((promise) => (
              <PromiseItem key={promise.id} promise={promise} withCustomer />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
