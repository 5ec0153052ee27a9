import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketList } from '../../api/casework/lists/lists.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useLeft } from '../parts/trail/trail.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import styles from './list.module.css';
import { TicketTable } from './ticket-table.tsx';
import { isNarrowed, splitView, type View } from './view/view.ts';

interface Props {
  view: View;
  show: (view: View) => void;
}

/** The tickets of a view, page after page, and what can be done with those that are selected. */
export function Listed({ view, show }: Props) {
  const { filter, sort } = splitView(view);
  const list = useTicketList(filter, sort);
  const left = useLeft(JSON.stringify(view));
  const [selected, setSelected] = useState(left?.selected ?? nothing);
  if (list.isLoadingError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const tickets = list.data?.pages.flatMap((one) => one.tickets);
  if (tickets?.length === 0) return <NoneListed view={view} />;
  return (
    <>
      <BulkBar
        chosen={tickets?.filter(({ id }) => selected.has(id)) ?? []}
        select={setSelected}
        listed={{ filter, sort, shown: tickets?.length ?? 0, more: list.hasNextPage }}
      />
      <TicketTable
        tickets={tickets}
        selected={selected}
        select={setSelected}
        view={view}
        show={show}
        begin={left?.at}
      />
      {list.hasNextPage && <More loading={list.isFetchingNextPage} load={() => void list.fetchNextPage()} />}
    </>
  );
}

const nothing: ReadonlySet<string> = new Set();

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
