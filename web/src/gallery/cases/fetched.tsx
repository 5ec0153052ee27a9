import { InboxOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { unreachable } from '../../api/refusal.ts';
import { type Asked, FetchedList } from '../../ui/fetched.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import type { Part } from '../samples/part.ts';
import { type SampleTicket, tickets, words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';

type AskedTickets = Asked<readonly SampleTicket[]>;

const awaited: AskedTickets = { data: undefined, error: null, isLoadingError: false, refetch: () => undefined };
const failed: AskedTickets = { ...awaited, error: unreachable(), isLoadingError: true };
const loaded: AskedTickets = { ...awaited, data: tickets };

export const fetched: Part = {
  name: 'fetched',
  file: 'fetched.tsx',
  about: 'Shows what was asked once it is there; before, that it is awaited; where it failed, why, with another try.',
  cases: [
    { name: 'Awaited', Show: () => <Tickets of={awaited} /> },
    { name: 'Failed', Show: Failed },
    { name: 'Known to be empty', Show: () => <Tickets of={{ ...awaited, data: [] }} /> },
    { name: 'Loaded', Show: () => <Tickets of={loaded} /> },
  ],
};

/** Another try brings them. */
function Failed() {
  const [of, setOf] = useState(failed);
  return <Tickets of={{ ...of, refetch: () => setOf(loaded) }} />;
}

function Tickets({ of }: { of: AskedTickets }) {
  const said = useSaid();
  return (
    <FetchedList of={of} none={<Empty icon={<InboxOutlined />} title={said(words.noTickets)} />}>
      {(list) => (
        <ul>
          {list.map(({ id, number, title }) => (
            <li key={id}>
              {number} {said(title)}
            </li>
          ))}
        </ul>
      )}
    </FetchedList>
  );
}
