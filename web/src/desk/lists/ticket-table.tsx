import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMoveTicket } from '../../api/casework/tickets/moves.ts';
import type { Ticket } from '../../api/types.ts';
import { useKeys } from '../../ui/press-keys.ts';
import { useOnce } from '../../ui/use-once.ts';
import { toggled, WorkList } from '../../ui/work-list/work-list.tsx';
import { useLay } from '../parts/trail/trail.ts';
import { useMe } from '../parts/me.ts';
import { useOfferUndo } from '../tickets/moves/use-offer-undo.ts';
import { useMoveFailure } from '../tickets/moves/use-move-failure.ts';
import { useTicketColumns } from './ticket-columns.tsx';
import { useCursor } from './use-cursor.ts';
import { hasOneState, splitView, type View } from './view/view.ts';

interface Props {
  /** Nothing while they are awaited. */
  tickets: readonly Ticket[] | undefined;
  selected: ReadonlySet<string>;
  select: (ids: ReadonlySet<string>) => void;
  view: View;
  show: (view: View) => void;
  /** The ticket that it begins at, where somebody comes back. */
  begin: string | undefined;
}

const none: readonly Ticket[] = [];

/** J and K go through it, Enter opens, X selects, A accepts. */
export function TicketTable({ tickets, selected, select, view, show, begin }: Props) {
  const { t } = useTranslation('lists');
  const me = useMe();
  const here = useRowKeys(tickets ?? none, { selected, select, begin });
  useLay({
    list: JSON.stringify(view),
    search: view,
    ids: (tickets ?? none).map(({ id }) => id),
    at: here ?? begin,
    selected,
  });
  const columns = useTicketColumns({
    sort: splitView(view).sort,
    sortBy: (sort) => show({ ...view, sort }),
    oneState: hasOneState(view),
    dueFirst: me.rights.includes('ticket:handle'),
  });
  return (
    <WorkList
      label={t('title')}
      columns={columns}
      groups={tickets && [{ name: 'tickets', rows: tickets }]}
      here={here}
      selection={{
        selected,
        select,
        nameOf: ({ number }) => t('bulk.select', { number }),
        all: t('bulk.selectAll'),
      }}
    />
  );
}

/** The id of the ticket that keys act on. */
function useRowKeys(
  tickets: readonly Ticket[],
  { selected, select, begin }: Pick<Props, 'selected' | 'select' | 'begin'>,
) {
  const navigate = useNavigate();
  const { at, moveTo } = useCursor(tickets, begin);
  const here = tickets[at];
  const accept = useAccept();
  const go = (step: number) => moveTo(at + step);
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => here && void navigate({ to: '/tickets/$ticketId', params: { ticketId: here.id } }),
    x: () => here && select(toggled(selected, here.id)),
    a: () => here && accept(here),
  });
  return here?.id;
}

function useAccept() {
  const { message } = App.useApp();
  const move = useMoveTicket();
  const offerUndo = useOfferUndo();
  const once = useOnce({ forget: false });
  const formatFailure = useMoveFailure();
  return ({ id, version }: Ticket) => {
    const order = { id, verb: 'accept' as const, version, words: {} };
    once([id, version], (key) => move.mutateAsync({ key, ...order }), {
      onSuccess: (ticket) => offerUndo(ticket, 'accept'),
      onError: (error) => void message.error(formatFailure(error)),
    });
  };
}
