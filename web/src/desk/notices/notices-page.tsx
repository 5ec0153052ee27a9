import { NotificationOutlined, PlusOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, type NoticeFilter, useNotice, useNotices } from '../../api/foundation/notices.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { NoticeDetail } from './notice-detail.tsx';
import { NoticeFilters } from './notice-filters.tsx';
import { NoticeList } from './notice-list.tsx';
import styles from './notices.module.css';
import { useShown } from './use-shown.ts';

/** What is in effect, to come and past; for those who publish, their drafts. */
export function NoticesPage() {
  const { t } = useTranslation('notices/board');
  const me = useMe();
  const navigate = useNavigate();
  const { notice: chosen } = useSearch({ from: '/notices' });
  const [filter, setFilter] = useState<NoticeFilter>({ list: 'in-effect' });
  const search = useRef<InputRef>(null);
  const listed = useNotices(filter);
  const asked = useNotice(chosen ?? null);
  const list = listed.data?.pages.flatMap(({ notices }) => notices) ?? [];
  const shown = list.find(({ id }) => id === chosen) ?? asked.data ?? list[0];
  const mayWrite = me.rights.includes('notice:publish');
  const choose = (notice: string) => void navigate({ to: '/notices', search: { notice }, replace: true });
  const write = () => void navigate({ to: '/notices/write', search: {} });
  const step = (by: number) => {
    const next = list[Math.max(0, list.findIndex(({ id }) => id === shown?.id) + by)];
    if (next) choose(next.id);
  };
  useShown(list);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => search.current?.focus(),
    c: mayWrite ? write : undefined,
  });
  const filtered = [filter.words, filter.kind, filter.city].some((one) => one !== undefined);
  return (
    <div className={page['page']} data-folds>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          mayWrite && (
            <Button type="primary" icon={<PlusOutlined />} onClick={write}>
              {t('write')}
            </Button>
          )
        }
      />
      <NoticeFilters
        filter={filter}
        search={search}
        set={(next) => {
          setFilter(next);
          void navigate({ to: '/notices', search: {}, replace: true });
        }}
      />
      <Fetched of={listed} waiting={<Waiting title={false} paragraph={{ rows: 8 }} />}>
        {() =>
          list.length === 0 && shown === undefined ? (
            <None filter={filter} filtered={filtered} clear={() => setFilter({ list: filter.list })} />
          ) : (
            <div className={styles['columns']}>
              <div>
                <NoticeList notices={list} shown={shown?.id} choose={choose} />
                {listed.hasNextPage && (
                  <Button loading={listed.isFetchingNextPage} onClick={() => void listed.fetchNextPage()}>
                    {t('more')}
                  </Button>
                )}
              </div>
              {shown && <Shown key={shown.id} notice={shown} isChosen={shown.id === chosen} />}
            </div>
          )
        }
      </Fetched>
    </div>
  );
}

/** What nobody chose is not opened: it only happens to stand first. */
function Shown({ notice, isChosen }: { notice: Notice; isChosen: boolean }) {
  const detail = useNotice(notice.id);
  return <Fetched of={detail}>{(one) => <NoticeDetail notice={one} isChosen={isChosen} />}</Fetched>;
}

function None({ filter, filtered, clear }: { filter: NoticeFilter; filtered: boolean; clear: () => void }) {
  const { t } = useTranslation('notices/board');
  if (filtered)
    return (
      <Empty
        icon={<NotificationOutlined />}
        title={t('noneFound')}
        action={<Button onClick={clear}>{t('clear')}</Button>}
      />
    );
  return (
    <Empty icon={<NotificationOutlined />} title={t(`none.${filter.list}`)}>
      {t('noneWhy')}
    </Empty>
  );
}
