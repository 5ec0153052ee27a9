import { InboxOutlined, PlusOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketList } from '../../api/casework/lists/lists.ts';
import { Empty } from '../../ui/empty.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { RecordEscalated } from '../areas/record-escalated.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { BulkDialog } from './bulk/bulk-dialog.tsx';
import { ExportMenu } from './export/export-menu.tsx';
import { RaiseTicketDialog } from '../tickets/raising/raise-ticket-dialog.tsx';
import { PutOff } from './put-off.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './list.module.css';
import { SelectedBar } from './selected-bar.tsx';
import { TicketTable } from './ticket-table.tsx';
import { isNarrowed, listsFor, readView, splitView, type View } from './view.ts';
import { WorkLists } from './work-lists.tsx';

/** The server takes no more in one bulk move. */
const MOST_AT_ONCE = 500;

/** Work as lists: what waits for me, for my team, for the centre; and every ticket of the province. */
export function TicketsPage() {
  const { t } = useTranslation(['tickets/raising', 'lists']);
  const me = useMe();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const view = readView(search);
  const show = (next: View) => void navigate({ to: '/tickets', search: next, replace: true });
  const [begins] = listsFor(me.rights);
  const bare = Object.keys(search).length === 0;
  useEffect(() => {
    if (bare && begins) void navigate({ to: '/tickets', search: { list: begins }, replace: true });
  }, [bare, begins, navigate]);
  const [raising, setRaising] = useState<'ticket' | 'escalated' | null>(null);
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('lists:title')}</h1>
        <WorkLists view={view} show={show} />
        <PutOff />
        <span className={styles['gap']} />
        <ExportMenu {...splitView(view)} />
        {me.rights.includes('ticket:dispatch') && (
          <>
            <Button onClick={() => setRaising('escalated')}>{t('escalated')}</Button>
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setRaising('ticket')}>
              {t('title')}
            </Button>
          </>
        )}
      </header>
      <FilterBar view={view} show={show} />
      <Listed view={view} key={JSON.stringify(view)} />
      {raising === 'ticket' && <RaiseTicketDialog onClose={() => setRaising(null)} />}
      {raising === 'escalated' && <RecordEscalated onClose={() => setRaising(null)} />}
    </div>
  );
}

type BulkOf = Parameters<typeof BulkDialog>[0]['of'];

function Listed({ view }: { view: View }) {
  const { filter, sort } = splitView(view);
  const list = useTicketList(filter, sort);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // As it was when the dialog opened: the list moves on under it.
  const [bulk, setBulk] = useState<BulkOf | null>(null);
  if (!list.data) return <Awaited of={[list]} waiting={<Skeleton active paragraph={{ rows: 12 }} />} />;
  const tickets = list.data.pages.flatMap((one) => one.tickets);
  const there = tickets.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const close = () => {
    setBulk(null);
    setSelected(new Set());
  };
  return (
    <>
      {tickets.length === 0 ? (
        <NoneListed view={view} />
      ) : (
        <>
          <SelectedBar
            count={there.length}
            more={list.hasNextPage}
            clear={() => setSelected(new Set())}
            moveSelected={() => setBulk({ ticketIds: there.slice(0, MOST_AT_ONCE) })}
            moveAll={() => setBulk({ filter, sort })}
          />
          <TicketTable tickets={tickets} selected={selected} select={setSelected} sort={sort} />
        </>
      )}
      {list.hasNextPage && <More loading={list.isFetchingNextPage} load={() => void list.fetchNextPage()} />}
      {bulk && <BulkDialog of={bulk} onClose={close} />}
    </>
  );
}

function More({ loading, load }: { loading: boolean; load: () => void }) {
  const { t } = useTranslation('lists');
  return (
    <div className={styles['more']}>
      <Button loading={loading} onClick={load}>
        {t('more')}
      </Button>
    </div>
  );
}

function NoneListed({ view }: { view: View }) {
  const { t } = useTranslation('lists');
  const name = isNarrowed(view) && !isJustOpen(view) ? 'narrowed' : (view.list ?? 'all');
  return (
    <Empty icon={<InboxOutlined />} title={t(`none.${name}`)}>
      {t(`noneWhy.${name}`)}
    </Empty>
  );
}

const isJustOpen = (view: View) => view.state === 'open' && !isNarrowed({ ...view, state: undefined });
