import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Empty } from '../../ui/page/empty.tsx';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';

export const empty: Part = {
  name: 'empty',
  file: 'page/empty.tsx',
  about: 'Where it is known that there is nothing: what will be here, and the one thing to do.',
  cases: [
    { name: 'With the one thing to do', Show: () => <Nothing help act /> },
    { name: 'With words', Show: () => <Nothing help /> },
    { name: 'Title alone', Show: () => <Nothing /> },
  ],
};

function Nothing({ help = false, act = false }: { help?: boolean; act?: boolean }) {
  const said = useSaid();
  return (
    <Empty
      icon={<InboxOutlined />}
      title={said(words.noTickets)}
      action={act && <Button type="primary">{said(words.newTicket)}</Button>}
    >
      {help && said(words.noTicketsHelp)}
    </Empty>
  );
}
