import { InboxOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Empty } from '../../ui/page/empty.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { SortHead } from '../../ui/work-list/sort-head.tsx';
import { TwoLines } from '../../ui/work-list/two-lines.tsx';
import { type Column, toggled, WorkList } from '../../ui/work-list/work-list.tsx';
import type { Part } from '../samples/part.ts';
import { type SampleTicket, tickets, useMoments, words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';

export const workList: Part = {
  name: 'work-list',
  file: 'work-list/work-list.tsx',
  about: 'Rows of work, each as high as the next; below 1180 pixels they fold into cards. J and K move, X selects.',
  single: true,
  cases: [
    { name: 'Sorted and selected', Show: Sorted },
    { name: 'In groups', Show: Grouped },
    {
      name: 'Awaited',
      Show: () => <WorkList label={useSaid()(words.tickets)} columns={useColumns()} groups={undefined} />,
    },
    { name: 'Nothing in it', Show: () => <Empty icon={<InboxOutlined />} title={useSaid()(words.noTickets)} /> },
  ],
};

type By = 'due' | 'raised';

const orders: Record<By, (one: SampleTicket, other: SampleTicket) => number> = {
  due: (one, other) => one.dueInMinutes - other.dueInMinutes,
  raised: (one, other) => one.raisedMinutesAgo - other.raisedMinutesAgo,
};

function Sorted() {
  const said = useSaid();
  const [by, setBy] = useState<By>('due');
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const rows = tickets.toSorted(orders[by]);
  const here = useHere(
    rows.map(({ id }) => id),
    (id) => select(toggled(selected, id)),
  );
  return (
    <WorkList
      label={said(words.tickets)}
      columns={useColumns({ by, setBy })}
      groups={[{ name: 'all', rows }]}
      here={here}
      selection={{ selected, select, nameOf: ({ number }) => number, all: said(words.selectAll) }}
    />
  );
}

function Grouped() {
  const said = useSaid();
  const groups = [
    { name: 'mine', title: said(words.mineGroup), rows: tickets.slice(0, 1) },
    { name: 'team', title: said(words.teamGroup), rows: tickets.slice(1) },
  ];
  return <WorkList label={said(words.tickets)} columns={useColumns()} groups={groups} />;
}

/** The row that keys act on, as pages of the desk have it. */
function useHere(ids: readonly string[], toggle: (id: string) => void): string | undefined {
  const [here, setHere] = useState(ids[0]);
  const at = ids.findIndex((id) => id === here);
  useKeys({
    j: () => setHere(ids[Math.min(ids.length - 1, at + 1)]),
    k: () => setHere(ids[Math.max(0, at - 1)]),
    x: () => here !== undefined && toggle(here),
  });
  return here;
}

function useColumns(sorting?: { by: By; setBy: (by: By) => void }): Column<SampleTicket>[] {
  const said = useSaid();
  const { inMinutes } = useMoments();
  const sortedBy = (by: By, word: string): Pick<Column<SampleTicket>, 'head' | 'sorted'> => {
    if (!sorting) return { head: word };
    const sorted = sorting.by === by ? (by === 'due' ? 'ascending' : 'descending') : undefined;
    return { head: <SortHead word={word} sorted={sorted ?? null} sort={() => sorting.setBy(by)} />, sorted };
  };
  return [
    {
      name: 'ticket',
      head: said(words.ticket),
      fold: 'main',
      names: true,
      cell: ({ number, title }) => (
        <TwoLines
          first={<a href={`#/work-list?${number}`}>{said(title)}</a>}
          second={number}
          title={said(title)}
          strong
        />
      ),
    },
    { name: 'customer', head: said(words.customer), width: 160, fold: 'small', cell: (row) => said(row.customer) },
    {
      name: 'due',
      ...sortedBy('due', said(words.due)),
      width: 180,
      fold: 'end',
      cell: (row) => <DeadlineChip at={inMinutes(row.dueInMinutes)} />,
    },
    {
      name: 'raised',
      ...sortedBy('raised', said(words.raised)),
      width: 160,
      fold: 'small',
      cell: (row) => <Ago at={inMinutes(-row.raisedMinutesAgo)} />,
    },
  ];
}
