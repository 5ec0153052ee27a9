import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketCounts } from '../../api/casework/lists/lists.ts';
import type { WorkList } from '../../api/types.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { ExportMenu } from './export/export-menu.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { ListAwaited, Listed } from './listed.tsx';
import { NewTicket } from './new-ticket.tsx';
import { PutOff } from './put-off.tsx';
import { listsFor, readView, splitView, type View } from './view/view.ts';
import { ViewTabs } from './saved/view-tabs.tsx';

/** Work as lists: what waits for me, for my team, for the centre; and every ticket of the province. */
export function TicketsPage() {
  const { t } = useTranslation('lists');
  const me = useMe();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const view = readView(search);
  const show = (next: View) => void navigate({ to: '/tickets', search: next, replace: true });
  const bare = Object.keys(search).length === 0;
  const begins = useBegins(bare);
  // One's own work is on its way: until then no other list is shown as if it were that.
  const [first] = bare ? listsFor(me.rights) : [];
  useEffect(() => {
    if (bare && begins) void navigate({ to: '/tickets', search: { list: begins }, replace: true });
  }, [bare, begins, navigate]);
  const actions = (
    <>
      <ExportMenu {...splitView(view)} />
      {me.rights.includes('ticket:dispatch') && <NewTicket />}
    </>
  );
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} actions={actions}>
        <ViewTabs view={view} show={show} awaited={first !== undefined} />
        <PutOff />
      </PageHead>
      <FilterBar view={view} show={show} />
      {first === undefined ? (
        <Listed view={view} show={show} key={JSON.stringify(splitView(view).filter)} />
      ) : (
        <ListAwaited view={{ list: first }} show={show} />
      )}
    </div>
  );
}

/** One's first list with something in it, or the first; null until it is known, or where one has none. */
function useBegins(bare: boolean): WorkList | null {
  const { rights } = useMe();
  const lists = listsFor(rights);
  const counts = useTicketCounts(bare && lists.length > 0);
  if (counts.isLoadingError) return lists[0] ?? null;
  if (!counts.data) return null;
  const { data } = counts;
  return lists.find((list) => (data[list] ?? 0) > 0) ?? lists[0] ?? null;
}
