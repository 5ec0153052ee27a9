import { useNavigate } from '@tanstack/react-router';
import { App, Checkbox } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoveTicket } from '../../api/casework/tickets/moves.ts';
import type { Ticket, TicketSort } from '../../api/types.ts';
import { useKeys } from '../../ui/press-keys.ts';
import page from '../parts/page.module.css';
import { useMoveFailure } from '../tickets/moves/use-move-failure.ts';
import styles from './list.module.css';
import { TicketRow } from './ticket-row.tsx';
import { useCursor } from './use-cursor.ts';
import { useOnce } from '../../ui/use-once.ts';

interface Props {
  tickets: readonly Ticket[];
  selected: ReadonlySet<string>;
  select: (ids: ReadonlySet<string>) => void;
  sort: TicketSort;
}

/** J and K go through it, Enter opens, X selects, A accepts. */
export function TicketTable({ tickets, selected, select, sort }: Props) {
  const { t } = useTranslation(['tickets', 'lists']);
  const navigate = useNavigate();
  const { at, moveTo } = useCursor(tickets);
  const body = useRef<HTMLTableSectionElement>(null);
  const here = tickets[at];
  const accept = useAccept();
  const go = (step: number) => {
    const next = Math.max(0, Math.min(tickets.length - 1, at + step));
    moveTo(next);
    body.current?.rows.item(next)?.scrollIntoView({ block: 'nearest' });
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => here && void navigate({ to: '/tickets/$ticketId', params: { ticketId: here.id } }),
    x: () => here && toggle(here.id),
    a: () => here && accept(here),
  });
  const all = tickets.every(({ id }) => selected.has(id));
  return (
    <section className={`${page['section']} ${styles['table']}`}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={t('lists:bulk.selectAll')}
                checked={all}
                indeterminate={!all && selected.size > 0}
                onChange={() => select(new Set(all ? [] : tickets.map(({ id }) => id)))}
              />
            </th>
            <th scope="col">{t('column.number')}</th>
            <th scope="col">{t('column.kind')}</th>
            <th scope="col">{t('column.stage')}</th>
            <th scope="col">{t('column.summary')}</th>
            <th scope="col">{t('column.customer')}</th>
            <th scope="col">{t('column.team')}</th>
            <th scope="col">{t('column.due')}</th>
            <th scope="col">{t(sort.endsWith('changed') ? 'column.changed' : 'column.raised')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {tickets.map((ticket) => (
            <TicketRow
              key={ticket.id}
              ticket={ticket}
              here={ticket.id === here?.id}
              selected={selected.has(ticket.id)}
              toggle={() => toggle(ticket.id)}
              at={sort.endsWith('changed') ? ticket.changedAt : ticket.raisedAt}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useAccept() {
  const { t } = useTranslation('lists');
  const { message } = App.useApp();
  const move = useMoveTicket();
  const once = useOnce({ forget: false });
  const formatFailure = useMoveFailure();
  return ({ id, number, version }: Ticket) => {
    const order = { id, verb: 'accept' as const, version, words: {} };
    once([id, version], (key) => move.mutateAsync({ key, ...order }), {
      onSuccess: () => void message.success(t('acceptedOne', { number })),
      onError: (error) => void message.error(formatFailure(error)),
    });
  };
}
